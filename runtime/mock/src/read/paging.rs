//! Lists that come in pages.

use serde_json::Value;

use super::{OperationSource, text_at};
use crate::contract::{Kind, Paging, Response};

pub(super) fn of(from: OperationSource<'_>, responses: &[Response]) -> Option<Paging> {
    numbered(from).or_else(|| linked(from, responses))
}

fn numbered(from: OperationSource<'_>) -> Option<Paging> {
    let node = from.node.get("x-connector-paging")?;
    let text = |name: &str| text_at(node, &format!("/{name}")).map(str::to_owned);
    Some(Paging::Numbered {
        page: text("page")?,
        size: text("size"),
        first: node.get("first").and_then(Value::as_i64).unwrap_or(1),
        items: text("items")?,
        last_page: text("lastPage"),
        total_items: text("totalItems"),
    })
}

/// The list that the definition names, or `value`, or the only one.
fn linked(from: OperationSource<'_>, responses: &[Response]) -> Option<Paging> {
    let node = from.node.get("x-ms-pageable")?;
    let link = text_at(node, "/nextLinkName")?;
    let media = responses.iter().flat_map(|response| &response.media).next();
    let (_, schema) = media?;
    let lists: Vec<&str> = from
        .contract
        .schema(schema)
        .properties()
        .filter(|(_, schema)| schema.kind() == Some(Kind::List))
        .map(|(name, _)| name)
        .collect();
    let named = text_at(node, "/itemName").unwrap_or("value");
    let items = match lists.as_slice() {
        [only] => only,
        lists => lists.iter().find(|name| **name == named)?,
    };
    Some(Paging::Linked {
        link: format!("/{link}"),
        items: format!("/{items}"),
    })
}
