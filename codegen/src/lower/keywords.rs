//! Our own keywords, where they stand on the document or on an operation.

use super::Lowering;
use super::operation::{Found, paths};
use super::report::Report;
use crate::model::{
    ErrorShape, ItemResults, Operation, Quickstart, Sample, Shape, Throttle, TypeDef,
};
use crate::source::{Node, Pointer};

impl Lowering<'_> {
    /// `x-connector-throttle`
    pub(super) fn throttle(&mut self) -> Option<Throttle> {
        let node = self.document.root.get("x-connector-throttle")?;
        let number = |word| {
            node.get(word)
                .and_then(Node::integer)
                .and_then(|value| u32::try_from(value).ok())
                .filter(|value| *value > 0)
        };
        let throttle = number("calls").zip(number("seconds"));
        if throttle.is_none() {
            self.report.warn(
                node.span,
                "`x-connector-throttle` needs `calls` and `seconds`, both above zero",
            );
        }
        throttle.map(|(calls, seconds)| Throttle { calls, seconds })
    }

    /// `x-connector-errors`
    pub(super) fn error_shape(&self) -> Option<ErrorShape> {
        let node = self.document.root.get("x-connector-errors")?;
        Some(ErrorShape {
            code: texts(node.get("code")),
            message: texts(node.get("message")),
            texts: error_texts(node.get("texts")),
            success_codes: texts(node.get("success")),
        })
    }

    /// `x-connector-remedies`
    pub(super) fn remedies(&self) -> Vec<(String, String)> {
        let node = self.document.root.get("x-connector-remedies");
        node.map(Node::members)
            .unwrap_or_default()
            .iter()
            .filter_map(|member| Some((member.name.clone(), member.node.text()?.to_owned())))
            .collect()
    }

    /// `x-connector-status-remedies`
    pub(super) fn status_remedies(&self) -> Vec<(u16, String)> {
        let node = self.document.root.get("x-connector-status-remedies");
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
    pub(super) fn quickstart(
        &mut self,
        operations: &[Operation],
        samples: &[Sample],
    ) -> Option<Quickstart> {
        let node = self.document.root.get("x-connector-quickstart")?;
        let id = node.text_of("operation").unwrap_or_default();
        let sample = node.text_of("sample").unwrap_or_default();
        let operation = operations.iter().position(|operation| operation.id == id);
        let reply = samples.iter().find(|known| known.name == sample);
        if operation.is_none() {
            self.report.warn(
                node.span,
                format!("`x-connector-quickstart` names no operation: `{id}`"),
            );
        }
        if reply.is_none() {
            self.report.warn(
                node.span,
                format!("`x-connector-quickstart` names no sample: `{sample}`"),
            );
        }
        Some(Quickstart {
            operation: operation?,
            reply: reply?.text.clone(),
        })
    }
}

/// `x-connector-item-results`
pub(super) fn item_results(
    found: &Found<'_>,
    operation: &Operation,
    types: &[TypeDef],
    report: &mut Report,
) -> Option<ItemResults> {
    let node = found.node.get("x-connector-item-results")?;
    let (Some(items), Some(status)) = (node.text_of("items"), node.text_of("status")) else {
        let message = "`x-connector-item-results` needs `items` and `status`";
        report.warn(node.span, message);
        return None;
    };
    let items = paths::in_reply(
        types,
        &operation.reply,
        Pointer::parse_leniently(items).into_tokens(),
    );
    let item = match &items.shape {
        Shape::List(item) => item,
        other => other,
    };
    Some(ItemResults {
        status: paths::resolve(types, item, [status.to_owned()]),
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
