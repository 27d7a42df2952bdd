//! Triggers: subscriptions and polls.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use super::access::Effect;
use super::callback::{self, Callback};
use super::operation::{Found, is_hidden};
use super::path;
use super::site::Site;
use super::view::{View, peel};
use crate::model::{
    Content, Kind, Operation, Polling, Removal, Segment, Shape, Signature, Trigger, TriggerMode,
    Webhook, WhyUntyped,
};
use crate::openapi::first;
use crate::source::{Node, Pointer};

/// Internal operations that delete something, by their path.
#[derive(Debug, Default)]
pub(super) struct Removals<'f> {
    by_path: BTreeMap<String, &'f Found<'f>>,
}

impl<'f> Removals<'f> {
    /// Finds them among all operations: the path of what is deleted, without
    /// its last parameter, leads to the path with it.
    pub(super) fn new(all: &'f [Found<'f>]) -> Self {
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

/// Whether an operation is a trigger: it says so, or it takes a callback on a
/// path that says what will be posted there.
pub(super) fn is_trigger<'a>(lowering: &Lowering<'a>, found: &Found<'a>) -> bool {
    let declared = found.node.get("x-ms-trigger").is_some_and(|node| {
        node.text().is_some_and(|text| !text.trim().is_empty()) || node.boolean() == Some(true)
    });
    let subscribes = !matches!(found.method.as_str(), "GET" | "DELETE" | "HEAD");
    declared
        || (subscribes
            && notification(found).is_some()
            && callback::marked(&lowering.document, found).is_some())
}

impl<'a> Lowering<'a> {
    /// Whether a trigger is a subscription, and no poll.
    pub(super) fn takes_callback(&self, found: &Found<'a>) -> bool {
        callback::marked(&self.document, found).is_some() || notification(found).is_some()
    }

    /// Deliveries are described beside operations that ask for none.
    pub(super) fn warn_of_lost_notifications(&mut self, all: &[Found<'a>]) {
        let subscribing: BTreeSet<&str> = all
            .iter()
            .filter(|found| is_trigger(self, found))
            .map(|found| found.template)
            .collect();
        for found in all
            .iter()
            .filter(|found| !subscribing.contains(found.template))
        {
            if let Some(node) = notification(found) {
                self.report.advise(
                    node.span,
                    "what is posted to subscribers is described here, but no operation subscribes",
                    "mark the subscription with `x-ms-trigger`",
                );
            }
        }
    }

    /// A trigger, with the operation behind it.
    pub(super) fn trigger(&mut self, found: &Found<'a>, removals: &Removals<'_>) -> Trigger {
        let operation = self.operation(found, Kind::Trigger);
        let callback = callback::marked(&self.document, found);
        let mode = if callback.is_some() || notification(found).is_some() {
            let callback = self.callback(found, &operation, callback);
            TriggerMode::Webhook(Box::new(self.webhook(found, callback, removals)))
        } else {
            TriggerMode::Polling(Polling {
                collection: self.collection(found, &operation),
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

    /// The place of the callback address, if it is one that can hold it.
    fn callback(
        &mut self,
        found: &Found<'a>,
        operation: &Operation,
        marked: Option<Callback>,
    ) -> Option<Callback> {
        let Some(callback) = marked else {
            self.report.advise(
                found.span,
                "nothing says where the callback address goes: callers give it by hand",
                "mark the member or parameter with `x-ms-notification-url: true`",
            );
            return None;
        };
        self.read_pending();
        let fits = callback.fits(&self.types, operation);
        if !fits {
            self.report.warn(
                found.span,
                "what takes the callback address is no text: callers give it by hand",
            );
        }
        Some(callback).filter(|_| fits)
    }

    fn webhook(
        &mut self,
        found: &Found<'a>,
        callback: Option<Callback>,
        removals: &Removals<'_>,
    ) -> Webhook {
        let (callback, callback_is_parameter) = match callback {
            Some(Callback::Member(path)) => (path, false),
            Some(Callback::Parameter(wire)) => (vec![wire], true),
            None => (Vec::new(), false),
        };
        let removal = match found.node.get("x-connector-removal") {
            Some(node) => self.said_removal(node),
            None => self.certain_removal(found, removals),
        };
        Webhook {
            payload: self.payload(found),
            callback,
            callback_is_parameter,
            removal,
            signature: found.node.get("x-connector-signature").and_then(signature),
            form_encoded: found
                .node
                .get("x-connector-delivery")
                .is_some_and(|node| node.is_true("formEncoded")),
        }
    }

    /// What a delivery holds.
    fn payload(&mut self, found: &Found<'a>) -> Shape {
        let site = Site::of_operation(&found.id, "delivery");
        let schema = notification(found)
            .and_then(|node| self.document.layers(node))
            .and_then(|layers| first(&layers, "schema"));
        match schema {
            Some(schema) => self.shape(schema, &site),
            None => Shape::Any(WhyUntyped::Undescribed),
        }
    }

    fn said_removal(&mut self, node: &'a Node) -> Option<Removal> {
        let (Some(method), Some(template)) = (node.text_of("method"), node.text_of("path")) else {
            self.report
                .warn(node.span, "`x-connector-removal` needs `method` and `path`");
            return None;
        };
        Some(Removal {
            method: method.to_ascii_uppercase(),
            path: path::parse(template).path,
            id: Pointer::parse_leniently(node.text_of("id").unwrap_or_default()).into_tokens(),
        })
    }

    /// The one internal operation that deletes what this one creates, if the
    /// reply has the id that it wants: the last parameter of its path. Those
    /// before stand in the path of the subscription too.
    fn certain_removal(&self, found: &Found<'a>, removals: &Removals<'_>) -> Option<Removal> {
        let removal = removals.by_path.get(bare(found.template))?;
        if self.access.is_sent_elsewhere(&removal.id) {
            return None;
        }
        let path = path::parse(removal.template).path;
        let id = path
            .segments
            .iter()
            .rev()
            .find_map(|segment| match segment {
                Segment::Parameter(name) => Some(name.as_str()),
                Segment::Literal(_) => None,
            })?;
        let wire = self.reply_member(found, id)?;
        Some(Removal {
            method: "DELETE".to_owned(),
            path,
            id: vec![wire],
        })
    }

    /// The member of the reply that has the id, looked up in the document:
    /// named objects are read later than the operation.
    fn reply_member(&self, found: &Found<'a>, parameter: &str) -> Option<String> {
        let success = found
            .node
            .get("responses")?
            .members()
            .iter()
            .find(|member| member.name.starts_with('2'))?;
        let layers = self.document.layers(&success.node)?;
        let content = first(&layers, "content")?.members().first()?;
        let peeled = peel(&self.document, content.node.get("schema")?).ok()?;
        View::of(&self.document, peeled.core)
            .properties()
            .iter()
            .map(|property| property.wire)
            .find(|wire| is_id(wire, parameter))
            .map(str::to_owned)
    }

    /// Where a poll's answer has its news.
    fn collection(&mut self, found: &Found<'a>, operation: &Operation) -> Vec<String> {
        let said = found
            .node
            .get("x-ms-trigger-value")
            .and_then(|node| node.text_of("value-collection").or_else(|| node.text()));
        if let Some(said) = said {
            return Pointer::parse_leniently(said).into_tokens();
        }
        let by_policy = self
            .access
            .effects_on(&found.id)
            .find_map(|effect| match effect {
                Effect::NewsAt(path) => Some(path.clone()),
                _ => None,
            });
        if let Some(path) = by_policy {
            return path;
        }
        self.read_pending();
        operation
            .reply
            .cases
            .iter()
            .find_map(|case| match &case.content {
                Content::Json(shape) => self.only_list(shape),
                _ => None,
            })
            .map(|wire| vec![wire])
            .unwrap_or_default()
    }

    /// The one member of an object that is a list.
    pub(super) fn only_list(&self, shape: &Shape) -> Option<String> {
        let mut lists = self
            .types
            .object(shape)?
            .fields
            .iter()
            .filter(|field| matches!(field.shape, Shape::List(_)));
        lists
            .next()
            .filter(|_| lists.next().is_none())
            .map(|field| field.wire.clone())
    }
}

/// The path's, or the operation's, description of what is posted.
fn notification<'a>(found: &Found<'a>) -> Option<&'a Node> {
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
