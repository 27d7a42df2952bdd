//! Our own keywords on the document or on an operation.

use crate::lower::operation::paths;
use crate::lower::operation::paths::Expected;
use crate::lower::operation::reply_kind::UNDESCRIBED;
use crate::model::{
    ErrorShape, ItemResults, Operation, Quickstart, Sample, Shape, Throttle, TypeDef,
};
use crate::openapi::OperationSource;
use crate::source::Diagnostics;
use crate::source::Node;

/// `x-connector-throttle`
pub(crate) fn throttle(document: &Node, report: &mut Diagnostics) -> Option<Throttle> {
    let node = document.get("x-connector-throttle")?;
    let number = |word| {
        node.get(word)
            .and_then(Node::integer)
            .and_then(|value| u32::try_from(value).ok())
            .filter(|value| *value > 0)
    };
    let throttle = number("calls").zip(number("seconds"));
    if throttle.is_none() {
        report.warn(
            node.span,
            "`x-connector-throttle` needs `calls` and `seconds`, both above zero",
        );
    }
    throttle.map(|(calls, seconds)| Throttle { calls, seconds })
}

/// `x-connector-errors`
pub(crate) fn error_shape(document: &Node) -> Option<ErrorShape> {
    let node = document.get("x-connector-errors")?;
    Some(ErrorShape {
        code: texts(node.get("code")),
        message: texts(node.get("message")),
        texts: error_texts(node.get("texts")),
        success_codes: texts(node.get("success")),
    })
}

/// `x-connector-remedies`
pub(crate) fn remedies(document: &Node) -> Vec<(String, String)> {
    let node = document.get("x-connector-remedies");
    node.map(Node::members)
        .unwrap_or_default()
        .iter()
        .filter_map(|member| Some((member.name.clone(), member.node.text()?.to_owned())))
        .collect()
}

/// `x-connector-status-remedies`
pub(crate) fn status_remedies(document: &Node) -> Vec<(u16, String)> {
    let node = document.get("x-connector-status-remedies");
    node.map(Node::members)
        .unwrap_or_default()
        .iter()
        .filter_map(|member| {
            let status = member.name.parse().ok()?;
            Some((status, member.node.text()?.to_owned()))
        })
        .collect()
}

/// `x-connector-quickstart`
pub(crate) fn quickstart(
    document: &Node,
    operations: &[Operation],
    samples: &[Sample],
    report: &mut Diagnostics,
) -> Option<Quickstart> {
    let node = document.get("x-connector-quickstart")?;
    let id = node.text_of("operation").unwrap_or_default();
    let sample = node.text_of("sample").unwrap_or_default();
    let operation = operations.iter().position(|operation| operation.id == id);
    let reply = samples.iter().find(|known| known.name == sample);
    if operation.is_none() {
        report.warn(
            node.span,
            format!("`x-connector-quickstart` names an unknown operation: `{id}`"),
        );
    }
    if reply.is_none() {
        report.warn(
            node.span,
            format!("`x-connector-quickstart` names an unknown sample: `{sample}`"),
        );
    }
    Some(Quickstart {
        operation: operation?,
        reply: reply?.text.clone(),
    })
}

/// `x-connector-item-results`
pub(crate) fn item_results(
    found: &OperationSource<'_>,
    operation: &Operation,
    types: &[TypeDef],
    report: &mut Diagnostics,
) -> Option<ItemResults> {
    let node = found.node.get("x-connector-item-results")?;
    let (Some(items), Some(status)) = (node.get("items"), node.get("status")) else {
        let message = "`x-connector-item-results` needs `items` and `status`";
        report.warn(node.span, message);
        return None;
    };
    let items = paths::of_keyword(types, &operation.reply, items, Expected::List, report);
    let item = items.item().unwrap_or(&UNDESCRIBED);
    if items
        .item()
        .is_some_and(|item| !matches!(item, Shape::Named(_)))
    {
        let message = "the items of the list are not objects that the definition describes";
        let reported = report.error(node.span, message);
        reported.help("describe their members");
    }
    let name = status.text().unwrap_or_default();
    let status_path = paths::resolve(types, item, [name.to_owned()]);
    if status_path.dead_end {
        let message = format!("the items have no member `{name}`");
        let reported = report.error(status.span, message);
        reported.help("name the member that says whether an item was accepted");
    }
    Some(ItemResults {
        status: status_path,
        accepted: texts(node.get("accepted")),
        items,
    })
}

/// Texts with single spaces, and the codes that they stand for.
fn error_texts(node: Option<&Node>) -> Vec<(String, String)> {
    let entries = node.map(Node::items).unwrap_or_default();
    entries
        .iter()
        .filter_map(|entry| {
            let words: Vec<&str> = entry.text_of("text")?.split_whitespace().collect();
            Some((words.join(" "), entry.text_of("code")?.to_owned()))
        })
        .collect()
}

fn texts(node: Option<&Node>) -> Vec<String> {
    let items = node.map(Node::items).unwrap_or_default();
    items
        .iter()
        .chain(node)
        .filter_map(Node::text)
        .map(str::to_owned)
        .collect()
}
