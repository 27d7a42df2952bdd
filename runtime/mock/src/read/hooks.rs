//! Triggers that deliver.

use serde_json::Value;

use super::{OperationSource, parameters, text_at};
use crate::contract::{CallbackPlace, Hook, Operation, Removal, Schema, Signature, Template};

/// How deep in a body the address may be.
const DEEPEST: usize = 8;

pub(super) fn of(from: OperationSource<'_>, operation: &Operation) -> Option<Hook> {
    from.node.get("x-ms-trigger")?;
    let content = ["x-ms-notification-content"].iter();
    let content = content.filter_map(|name| from.node.get(name).or_else(|| from.item.get(name)));
    let delivery = content
        .map(|node| node.get("schema").unwrap_or(node))
        .next();
    Some(Hook {
        callback: callback(from, operation)?,
        delivery: delivery.cloned(),
        removal: removal(from.node),
        signature: signature(from.node),
        may_be_form: from.node.pointer("/x-connector-delivery/formEncoded")
            == Some(&Value::Bool(true)),
    })
}

fn callback(from: OperationSource<'_>, operation: &Operation) -> Option<CallbackPlace> {
    let marked = parameters::nodes(from).find(|node| is_marked(node));
    if let Some(node) = marked {
        let name = text_at(node, "/name")?.to_owned();
        return match text_at(node, "/in")? {
            "query" => Some(CallbackPlace::Query(name)),
            "header" => Some(CallbackPlace::Header(name)),
            "formData" => Some(CallbackPlace::Body(format!("/{name}"))),
            _ => None,
        };
    }
    let (_, schema) = operation.body.as_ref()?.media.first()?;
    let pointer = marked_member(from.contract.schema(schema), DEEPEST)?;
    Some(CallbackPlace::Body(pointer))
}

fn is_marked(node: &Value) -> bool {
    let mark = node.get("x-ms-notification-url");
    mark == Some(&Value::Bool(true)) || mark.and_then(Value::as_str) == Some("true")
}

fn marked_member(schema: Schema<'_>, depth: usize) -> Option<String> {
    let deeper = depth.checked_sub(1)?;
    let own = schema.properties().find_map(|(name, member)| {
        let name = name.replace('~', "~0").replace('/', "~1");
        if is_marked(member.node()) {
            return Some(format!("/{name}"));
        }
        let below = marked_member(member, deeper)?;
        Some(format!("/{name}{below}"))
    });
    own.or_else(|| schema.parts().find_map(|part| marked_member(part, deeper)))
}

fn removal(node: &Value) -> Option<Removal> {
    let node = node.get("x-connector-removal")?;
    Some(Removal {
        method: text_at(node, "/method")?.to_owned(),
        path: Template::new(text_at(node, "/path")?),
        id: text_at(node, "/id")?.to_owned(),
    })
}

fn signature(node: &Value) -> Option<Signature> {
    let node = node.get("x-connector-signature")?;
    let text = |pointer: &str| text_at(node, pointer).map(str::to_owned);
    Some(Signature {
        header: text("/header")?,
        timestamp_header: text("/timestampHeader")?,
        key: text("/key")?,
    })
}
