//! Triggers: subscriptions and polls.

pub(crate) mod callback;

use std::collections::BTreeMap;

use crate::lower::access::{Access, Effect};
use crate::lower::operation::paging;
use crate::lower::operation::path;
use crate::lower::operation::paths::Expected;
use crate::lower::operation::reply_kind::{UNDESCRIBED, reply_shape};
use crate::lower::operation::{is_hidden, operation, paths};
use crate::lower::schema::SchemaReader;
use crate::lower::schema::naming::NamingContext;
use crate::model::{
    FieldPath, Operation, OperationKind, Polling, Removal, Reply, Segment, Shape, Signature,
    Trigger, TriggerMode, TypeDef, Webhook, WhyUntyped,
};
use crate::openapi::{Document, OperationSource, first};
use crate::source::{Diagnostics, Node, Pointer};
use callback::Callback;

/// Internal operations that delete something, by their path.
#[derive(Debug, Default)]
pub(crate) struct Removals<'f> {
    by_path: BTreeMap<String, &'f OperationSource<'f>>,
}

impl<'f> Removals<'f> {
    /// Finds them among all operations: the path of what is deleted, without
    /// its last parameter, leads to the path with it.
    pub(crate) fn new(all: &'f [OperationSource<'f>]) -> Self {
        let by_path = all
            .iter()
            .filter(|found| found.method == "DELETE" && is_hidden(found))
            .filter_map(|found| {
                let (collection, last) = bare(found.template).rsplit_once('/')?;
                let is_parameter = last.starts_with('{') && last.ends_with('}');
                is_parameter.then(|| (collection.to_owned(), found))
            })
            .collect();
        Self { by_path }
    }
}

/// Whether an operation is a trigger: it is marked as one, or takes a callback
/// on a path that describes deliveries.
pub(super) fn is_trigger<'a>(document: &Document<'a>, found: &OperationSource<'a>) -> bool {
    let declared = found.node.get("x-ms-trigger").is_some_and(|node| {
        node.text().is_some_and(|text| !text.trim().is_empty()) || node.boolean() == Some(true)
    });
    let subscribes = !matches!(found.method.as_str(), "GET" | "DELETE" | "HEAD");
    declared
        || (subscribes
            && notification(found).is_some()
            && callback::marked(document, found).is_some())
}

/// A trigger, with the operation behind it.
pub(super) fn trigger<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    access: &Access,
    found: &OperationSource<'a>,
) -> Trigger {
    let operation = operation(schemas, access, found, OperationKind::Trigger);
    let callback = callback::marked(schemas.document, found);
    let mode = if callback.is_some() || notification(found).is_some() {
        let callback = fitting(schemas, found, &operation, callback);
        TriggerMode::Webhook(Box::new(webhook(schemas, found, callback)))
    } else {
        TriggerMode::Polling(Polling {
            collection: paths::resolve(&[], &UNDESCRIBED, []),
        })
    };
    Trigger {
        operation,
        mode,
        batch: found
            .node
            .text_of("x-ms-trigger")
            .is_some_and(|word| word.trim().eq_ignore_ascii_case("batch")),
        hint: found.node.text_of("x-ms-trigger-hint").map(str::to_owned),
    }
}

/// The place of the callback address, if it can hold one.
fn fitting<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
    operation: &Operation,
    marked: Option<Callback>,
) -> Option<Callback> {
    let Some(callback) = marked else {
        schemas
            .report
            .warn(
                found.span,
                "nothing says where the callback address is sent: callers set it by hand",
            )
            .help("mark the member or parameter with `x-ms-notification-url: true`");
        return None;
    };
    schemas.read_pending();
    let fits = callback.fits(&schemas.types, operation);
    if !fits {
        schemas.report.warn(
            found.span,
            "the input for the callback address is not a string: callers set it by hand",
        );
    }
    Some(callback).filter(|_| fits)
}

fn webhook<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    found: &OperationSource<'a>,
    callback: Option<Callback>,
) -> Webhook {
    let (callback, callback_is_parameter) = match callback {
        Some(Callback::Member(path)) => (path, false),
        Some(Callback::Parameter(wire)) => (vec![wire], true),
        None => (Vec::new(), false),
    };
    Webhook {
        payload: payload(schemas, found),
        callback,
        callback_is_parameter,
        removal: None,
        signature: found.node.get("x-connector-signature").and_then(signature),
        form_encoded: found
            .node
            .get("x-connector-delivery")
            .is_some_and(|node| node.is_true("formEncoded")),
        key: None,
    }
}

/// What a delivery holds.
fn payload<'a>(schemas: &mut SchemaReader<'a, '_>, found: &OperationSource<'a>) -> Shape {
    let site = NamingContext::of_operation(&found.id, "delivery");
    let schema = notification(found)
        .and_then(|node| schemas.document.layers(node))
        .and_then(|layers| first(&layers, "schema"));
    match schema {
        Some(schema) => schemas.shape(schema, &site),
        None => Shape::Any(WhyUntyped::Undescribed),
    }
}

/// What is known of a trigger once all types are: how it ends, and where
/// its news is.
pub(super) fn complete_trigger(
    access: &Access,
    found: &OperationSource<'_>,
    trigger: &mut Trigger,
    removals: &Removals<'_>,
    types: &[TypeDef],
    report: &mut Diagnostics,
) {
    let reply = &trigger.operation.reply;
    let item = trigger.item().clone();
    match &mut trigger.mode {
        TriggerMode::Webhook(webhook) => {
            let delivery = found.node.get("x-connector-delivery");
            webhook.key = delivery
                .and_then(|delivery| delivery.get("key"))
                .map(|key| paths::of_key(types, &item, key, report));
            webhook.removal = match found.node.get("x-connector-removal") {
                Some(node) => said_removal(node, reply, types, report),
                None => certain_removal(access, found, removals, reply, types),
            };
        }
        TriggerMode::Polling(polling) => {
            polling.collection = paths::in_reply(types, reply, news(access, found, reply, types));
            if let Some(said) = found.node.get(NEWS) {
                check_news(said, &polling.collection, report);
            }
        }
    }
}

/// The internal operation that deletes what this one creates, if the reply has
/// its id: the last parameter of its path. The others are in the path of the
/// subscription too.
fn certain_removal(
    access: &Access,
    found: &OperationSource<'_>,
    removals: &Removals<'_>,
    reply: &Reply,
    types: &[TypeDef],
) -> Option<Removal> {
    let removal = removals.by_path.get(bare(found.template))?;
    if access.of(removal).leads_elsewhere() {
        return None;
    }
    let path = path::parse(removal.template).path;
    let segments = path.segments.iter().rev();
    let mut names = segments.filter_map(|segment| match segment {
        Segment::Parameter(name) => Some(name.as_str()),
        Segment::Literal(_) => None,
    });
    let parameter = names.next()?;
    let mut members = paging::members(types, reply_shape(reply)).iter();
    let id = members.find(|field| is_id(&field.wire, parameter))?;
    Some(Removal {
        method: "DELETE".to_owned(),
        id: paths::in_reply(types, reply, vec![id.wire.clone()]),
        path,
    })
}

/// The names that lead to the news in a poll's reply.
fn news(
    access: &Access,
    found: &OperationSource<'_>,
    reply: &Reply,
    types: &[TypeDef],
) -> Vec<String> {
    let said = found
        .node
        .get(NEWS)
        .and_then(|node| node.text_of("value-collection").or_else(|| node.text()));
    if let Some(said) = said {
        return Pointer::parse_leniently(said).into_tokens();
    }
    let by_policy = access
        .of(found)
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::NewsAt(path) => Some(path.clone()),
            _ => None,
        });
    by_policy.unwrap_or_else(|| {
        let only = paging::only_list(paging::members(types, reply_shape(reply)));
        only.into_iter().collect()
    })
}

/// The keyword for where a poll's reply lists the news.
const NEWS: &str = "x-ms-trigger-value";

fn check_news(said: &Node, news: &FieldPath, report: &mut Diagnostics) {
    let message = match &news.shape {
        _ if news.dead_end => "the reply has no member there",
        Shape::List(_) | Shape::Any(_) => return,
        _ => "what the reply has there is no list",
    };
    let message = format!("`{NEWS}` names `{}`: {message}", news.pointer());
    report
        .wrong(said.span, message)
        .help("name the list of the news");
}

/// How the definition says that a subscription ends.
fn said_removal(
    node: &Node,
    reply: &Reply,
    types: &[TypeDef],
    report: &mut Diagnostics,
) -> Option<Removal> {
    let (Some(method), Some(template)) = (node.text_of("method"), node.text_of("path")) else {
        let message = "`x-connector-removal` needs `method` and `path`";
        report.warn(node.span, message);
        return None;
    };
    let id = match node.get("id") {
        Some(id) => paths::of_keyword(types, reply, id, Expected::Value, report),
        None => paths::in_reply(types, reply, Vec::new()),
    };
    Some(Removal {
        method: method.to_ascii_uppercase(),
        path: path::parse(template).path,
        id,
    })
}

/// The description of deliveries, on the operation or its path.
pub(super) fn notification<'a>(found: &OperationSource<'a>) -> Option<&'a Node> {
    let word = "x-ms-notification-content";
    found.node.get(word).or_else(|| found.item.get(word))
}

/// A template without the parts that only make it unique.
fn bare(template: &str) -> &str {
    template
        .split(['#', '?'])
        .next()
        .unwrap_or(template)
        .trim_end_matches('/')
}

fn is_id(wire: &str, parameter: &str) -> bool {
    wire.eq_ignore_ascii_case(parameter)
        || (wire.eq_ignore_ascii_case("id") && parameter.to_ascii_lowercase().ends_with("id"))
}

fn signature(node: &Node) -> Option<Signature> {
    Some(Signature {
        header: node.text_of("header")?.to_owned(),
        timestamp_header: node
            .text_of("timestampHeader")
            .unwrap_or_default()
            .to_owned(),
        key: node.text_of("key")?.to_owned(),
    })
}
