//! How further pages are requested.

use crate::lower::operation::paths;
use crate::lower::operation::paths::Expected;
use crate::lower::operation::reply_kind::reply_shape;
use crate::model::{Field, Operation, Paging, Reply, Shape, TypeDef};
use crate::openapi::OperationSource;
use crate::source::{Diagnostics, Node};

/// The paging that an operation declares.
pub(crate) fn of(
    found: &OperationSource<'_>,
    operation: &Operation,
    types: &[TypeDef],
    report: &mut Diagnostics,
) -> Option<Paging> {
    let reply = reply_shape(&operation.reply);
    let path = |names: Vec<String>| paths::in_reply(types, &operation.reply, names);
    if let Some(node) = found.node.get("x-connector-paging") {
        return numbered(node, &operation.reply, types, report);
    }
    let node = found.node.get("x-ms-pageable")?;
    let next_link = node
        .text_of("nextLinkName")
        .filter(|name| !name.trim().is_empty())?;
    let items = items_of(node, members(types, reply));
    if items.is_none() {
        report.warn(
            node.span,
            "nothing says which member of the reply lists the items: the operation is not paged",
        );
    }
    if let Some(named) = node.text_of("itemName")
        && items.as_deref().is_some_and(|items| items != named)
    {
        report
            .wrong(node.span, format!("the reply has no list `{named}`"))
            .help("name the list of the items in `itemName`");
    }
    let next_link = path(member_path(next_link));
    if next_link.dead_end {
        let pointer = next_link.pointer();
        report
            .wrong(node.span, format!("the reply has no member at `{pointer}`"))
            .help("describe it, or correct `nextLinkName`");
    }
    Some(Paging::NextLink {
        items: path(vec![items?]),
        next_link,
    })
}

fn numbered(
    node: &Node,
    reply: &Reply,
    types: &[TypeDef],
    report: &mut Diagnostics,
) -> Option<Paging> {
    let (Some(page), Some(items)) = (node.text_of("page"), node.get("items")) else {
        report.warn(node.span, "`x-connector-paging` needs `page` and `items`");
        return None;
    };
    let mut path = |pointer, expected| paths::of_keyword(types, reply, pointer, expected, report);
    let mut number = |word| Some(path(node.get(word)?, Expected::Number));
    let (last_page, total_items) = (number("lastPage"), number("totalItems"));
    Some(Paging::Numbered {
        page: page.to_owned(),
        size: node.text_of("size").map(str::to_owned),
        first: node.get("first").and_then(Node::integer).unwrap_or(1),
        last_page,
        total_items,
        items: path(items, Expected::List),
    })
}

/// The list that is paged: the named one, `value`, or the only one.
fn items_of(node: &Node, members: &[Field]) -> Option<String> {
    let is_list = |wire: &str| {
        let mut lists = members.iter().filter(|field| is_list(&field.shape));
        lists.any(|field| field.wire == wire)
    };
    node.text_of("itemName")
        .filter(|name| is_list(name))
        .or_else(|| is_list("value").then_some("value"))
        .map(str::to_owned)
        .or_else(|| only_list(members))
}

/// The members of a reply, if it is an object.
pub(crate) fn members<'t>(types: &'t [TypeDef], reply: &Shape) -> &'t [Field] {
    match reply {
        Shape::Named(id) => crate::lower::operation::inputs::fields(types, *id),
        _ => &[],
    }
}

/// The one member that is a list.
pub(crate) fn only_list(members: &[Field]) -> Option<String> {
    let mut lists = members.iter().filter(|field| is_list(&field.shape));
    let only = lists.next().filter(|_| lists.next().is_none());
    only.map(|field| field.wire.clone())
}

fn is_list(shape: &Shape) -> bool {
    matches!(shape, Shape::List(_))
}

/// The link's name may be a path with dots; one with `@odata.` is a name.
fn member_path(name: &str) -> Vec<String> {
    if name.contains('@') {
        return vec![name.to_owned()];
    }
    name.split('.')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
