//! Operations: every path and method.

pub(super) mod choices;
pub(super) mod inputs;
pub(super) mod paths;

use std::collections::BTreeSet;

use super::Lowering;
use super::docs::plain_docs;
use super::document::Document;
use super::keywords::item_results;
use super::object::is_internal;
use super::{paging, path, trigger};
use crate::model::{
    ChoiceList, Content, Kind, Operation, Reply, ReplyKind, Rewrite, Shape, Trigger, TriggerMode,
    TypeDef, WhyUntyped,
};
use crate::openapi::METHODS;
use crate::source::Node;
use crate::source::Span;

/// An operation where the document has it.
#[derive(Clone, Debug)]
pub(super) struct Found<'a> {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) template: &'a str,
    /// The path item.
    pub(super) item: &'a Node,
    pub(super) node: &'a Node,
    pub(super) span: Span,
}

impl Found<'_> {
    /// Whether the definition hides it from people.
    pub(super) fn is_internal(&self) -> bool {
        is_internal(&[self.node])
    }
}

impl<'a> Lowering<'a> {
    /// All operations of the document, in its order.
    pub(super) fn find_operations(&mut self) -> Vec<Found<'a>> {
        let mut all = Vec::new();
        let Some(paths) = self.document.root.get("paths") else {
            self.report.warn(
                self.document.root.span,
                "there are no `paths`: nothing can be called",
            );
            return all;
        };
        for path in paths
            .members()
            .iter()
            .filter(|member| !member.name.starts_with("x-"))
        {
            let Some(item) = self.document.resolve(&path.node) else {
                self.report
                    .warn(path.node.span, "this path's `$ref` leads nowhere");
                continue;
            };
            let before = all.len();
            for member in item.members() {
                let method = member.name.to_ascii_lowercase();
                if METHODS.contains(&method.as_str()) && member.node.is_object() {
                    all.push(Found {
                        id: self.operation_id(&method, &path.name, &member.node),
                        method: method.to_ascii_uppercase(),
                        template: &path.name,
                        item,
                        node: &member.node,
                        span: member.span,
                    });
                }
            }
            if all.len() == before && item.get("x-ms-notification-content").is_some() {
                self.report.warn(
                    path.span,
                    "what is posted to subscribers is described here, but no operation subscribes",
                );
            }
        }
        all
    }

    fn operation_id(&mut self, method: &str, template: &str, node: &Node) -> String {
        if let Some(id) = node
            .text_of("operationId")
            .map(str::trim)
            .filter(|id| !id.is_empty())
        {
            return id.to_owned();
        }
        let words = path::words(&path::parse(template).path);
        let id = std::iter::once(method.to_owned())
            .chain(words)
            .collect::<Vec<_>>()
            .join("_");
        self.report.advise(
            node.span,
            format!("the operation has no `operationId`: it is called `{id}`"),
            "give it an `operationId`, which callers will see as the name of a method",
        );
        id
    }

    /// An action or an internal operation.
    pub(super) fn operation(&mut self, found: &Found<'a>, kind: Kind) -> Operation {
        let mut inputs = self.inputs(found);
        self.warn_of_own_servers(found);
        let body = self.body(found, inputs.content_type.as_deref());

        let reply = self.reply(found, inputs.accept.take());
        let (rewrite, managed_only) = match self.rewrite(found, kind, &inputs) {
            Ok(rewrite) => (rewrite, None),
            Err(reason) => (None, Some(reason)),
        };
        Operation {
            id: found.id.clone(),
            method: found.method.clone(),
            path: inputs.path,
            docs: plain_docs(&[found.node]),
            kind,
            parameters: inputs.parameters,
            fixed: inputs.fixed,
            body,
            inputs: Vec::new(),
            body_object: None,
            choices: Vec::new(),
            is_lookup: false,
            security: self.access.own_security(found),
            reply,
            paging: None,
            item_results: None,
            safe: is_safe(found, rewrite.as_ref()),
            rewrite,
            left_out: self.access.left_out(&found.id),
            managed_only,
        }
    }

    fn warn_of_own_servers(&mut self, found: &Found<'a>) {
        let own = found
            .node
            .get("servers")
            .or_else(|| found.item.get("servers"));
        if let Some(node) = own {
            self.report.warn(
                node.span,
                "a server of one operation is passed over: all calls go to the connector's",
            );
        }
    }

    /// All operations and triggers.
    pub(super) fn operations(&mut self, all: &[Found<'a>]) -> (Vec<Operation>, Vec<Trigger>) {
        self.warn_of_lost_notifications(all);
        let (mut operations, mut triggers) = (Vec::new(), Vec::new());
        for found in all {
            if trigger::is_trigger(self, found) {
                let trigger = self.trigger(found);
                triggers.push(trigger);
            } else {
                let kind = if found.is_internal() {
                    Kind::Internal
                } else {
                    Kind::Action
                };
                operations.push(self.operation(found, kind));
            }
            self.read_pending();
        }
        (operations, triggers)
    }
}

impl<'a> Lowering<'a> {
    /// What is known only once all types are: what replies lead to, and what
    /// callers give.
    pub(super) fn complete(
        &mut self,
        all: &[Found<'a>],
        operations: &mut [Operation],
        triggers: &mut [Trigger],
        types: &mut [TypeDef],
    ) {
        let removals = trigger::Removals::new(all);
        let mut actions = operations.iter_mut();
        let mut subscriptions = triggers.iter_mut();
        for found in all {
            if trigger::is_trigger(self, found) {
                if let Some(trigger) = subscriptions.next() {
                    self.complete_operation(found, &mut trigger.operation, types);
                    self.complete_trigger(found, trigger, &removals, types);
                }
            } else if let Some(operation) = actions.next() {
                self.complete_operation(found, operation, types);
            }
        }
        list_choices(operations, triggers, types);
        let triggered = triggers.iter().map(|trigger| &trigger.operation);
        let deliveries = triggers.iter().filter_map(|trigger| match &trigger.mode {
            TriggerMode::Webhook(webhook) => Some(&webhook.payload),
            TriggerMode::Polling(_) => None,
        });
        inputs::mark_bodies(types, operations.iter().chain(triggered), deliveries);
    }

    fn complete_operation(
        &mut self,
        found: &Found<'a>,
        operation: &mut Operation,
        types: &[TypeDef],
    ) {
        operation.body_object = inputs::body_object(types, operation);
        operation.inputs = inputs::of(types, operation);
        operation.reply.kind = reply_kind(&operation.reply);
        operation.paging = paging::of(found, operation, types, &mut self.report);
        operation.item_results = item_results(found, operation, types, &mut self.report);
    }
}

/// What operations tell about the inputs of others.
fn list_choices(operations: &mut [Operation], triggers: &mut [Trigger], types: &[TypeDef]) {
    let lists = |asking: &Operation| choices::of(types, operations, asking);
    let of_operations: Vec<Vec<ChoiceList>> = operations.iter().map(lists).collect();
    for trigger in triggers.iter_mut() {
        trigger.operation.choices = lists(&trigger.operation);
    }
    for (operation, lists) in operations.iter_mut().zip(of_operations) {
        operation.choices = lists;
    }
    let all = operations
        .iter()
        .chain(triggers.iter().map(|trigger| &trigger.operation));
    let lookups: BTreeSet<usize> = all
        .flat_map(|operation| &operation.choices)
        .map(|list| list.lookup)
        .collect();
    for lookup in lookups {
        operations[lookup].is_lookup = true;
    }
}

/// The names of all operations of a document.
pub(super) fn ids(document: &Document<'_>) -> BTreeSet<String> {
    let paths = document.root.get("paths").map(Node::members);
    paths
        .unwrap_or_default()
        .iter()
        .filter_map(|path| document.resolve(&path.node))
        .flat_map(Node::members)
        .filter(|member| METHODS.contains(&member.name.to_ascii_lowercase().as_str()))
        .filter_map(|member| member.node.text_of("operationId"))
        .map(|id| id.trim().to_owned())
        .filter(|id| !id.is_empty())
        .collect()
}

/// A call that is sent by another method is as safe as that is.
fn is_safe(found: &Found<'_>, rewrite: Option<&Rewrite>) -> bool {
    let method = rewrite.and_then(|rewrite| rewrite.method.as_deref());
    let is_read = |method: &str| matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE");
    match found
        .node
        .get("x-ms-safe-operation")
        .and_then(Node::boolean)
    {
        Some(said) => said,
        None => is_read(&found.method) && method.is_none_or(is_read),
    }
}

/// The one kind of thing that a caller gets, whatever the success status.
pub(super) fn reply_kind(reply: &Reply) -> ReplyKind {
    let mut contents: Vec<&Content> = Vec::new();
    for case in &reply.cases {
        if case.content != Content::Empty && !contents.contains(&&case.content) {
            contents.push(&case.content);
        }
    }
    let mut cases = reply.cases.iter();
    let may_be_empty = cases.any(|case| case.content == Content::Empty);
    match contents.as_slice() {
        [] => ReplyKind::Nothing,
        contents if contents.contains(&&Content::Bytes) => ReplyKind::Stream,
        [Content::Json(shape)] if may_be_empty => ReplyKind::Maybe(shape.clone()),
        [Content::Json(shape)] => ReplyKind::One(shape.clone()),
        [_] => ReplyKind::Text,
        _ => ReplyKind::Several,
    }
}

/// What the first JSON among the replies holds.
pub(super) fn reply_shape(reply: &Reply) -> &Shape {
    let mut cases = reply.cases.iter();
    let first = cases.find_map(|case| match &case.content {
        Content::Json(shape) => Some(shape),
        Content::Empty | Content::Text | Content::Bytes => None,
    });
    first.unwrap_or(&UNDESCRIBED)
}

/// Any JSON.
pub(super) const UNDESCRIBED: Shape = Shape::Any(WhyUntyped::Undescribed);
