//! Operations: every path and method.

mod body;
mod choices;
pub(crate) mod headers;
pub(crate) mod inputs;
mod mcp;
mod media;
pub(crate) mod paging;
mod parameter;
mod parameters;
pub(crate) mod path;
pub(crate) mod paths;
mod reply;
mod rewrite;

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::Lowering;
use crate::lower::keywords::item_results;
use crate::lower::schema::docs::plain_docs;
use crate::lower::schema::object::is_internal;
use crate::lower::trigger;
use crate::model::{
    Body, ChoiceList, Content, ManagedOnly, Operation, OperationKind, Reply, ReplyKind, Rewrite,
    Shape, Trigger, TriggerMode, TypeDef, WhyUntyped,
};
use crate::openapi;
pub(crate) use crate::openapi::OperationSource;
use crate::source::Diagnostics;
use crate::source::Node;
use crate::source::Span;
use media::Media;

/// Whether the definition hides an operation from people.
pub(crate) fn is_hidden(found: &OperationSource<'_>) -> bool {
    is_internal(&[found.node])
}

impl<'a> Lowering<'a> {
    /// Reports oddities of the paths.
    pub(crate) fn warn_of_paths(&mut self, all: &[OperationSource<'a>]) {
        if self.document.root.get("paths").is_none() {
            let message = "the definition has no `paths`: nothing can be called";
            self.report.warn(self.document.root.span, message);
        }
        let callable: BTreeSet<Span> = all.iter().map(|found| found.path_span).collect();
        for path in openapi::paths(self.document.root) {
            let Some(item) = self.document.resolve(&path.node) else {
                self.report.warn(
                    path.node.span,
                    "the `$ref` of this path is an unresolved reference",
                );
                continue;
            };
            let is_lost = !callable.contains(&path.span);
            if is_lost && item.get("x-ms-notification-content").is_some() {
                self.report.warn(
                    path.span,
                    "this describes deliveries to subscribers, but no operation subscribes",
                );
            }
        }
        for found in all.iter().filter(|found| !found.is_named) {
            self.report
                .warn(
                    found.node.span,
                    format!(
                        "the operation has no `operationId`: it is named `{}`",
                        found.id
                    ),
                )
                .help("give it an `operationId`, from which its method is named");
        }
    }

    /// An action or an internal operation.
    pub(crate) fn operation(
        &mut self,
        found: &OperationSource<'a>,
        kind: OperationKind,
    ) -> Operation {
        let mut inputs = self.inputs(found);
        self.warn_of_own_servers(found);
        let body = self.body(found, inputs.content_type.as_deref());
        if matches!(body, Some(Body::Raw { .. })) {
            inputs.parameters.extend(inputs.content_type_choice.take());
        }
        let mut reply = self.reply(found, inputs.accept.take());
        if self.access.of(found).is_reshaped() {
            reply.leave_untyped();
        }
        let (rewrite, managed_only) = match self.rewrite(found, &inputs, body.as_ref()) {
            Ok(rewrite) => (rewrite, undescribed_parts(body.as_ref())),
            Err(reason) => (None, Some(reason)),
        };
        let mut operation = Operation {
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
            left_out: differences(self.access.of(found).left_out(), rewrite.as_ref(), kind),
            rewrite,
            managed_only,
        };
        self.complete_endpoint(found, &mut operation);
        operation
    }

    fn warn_of_own_servers(&mut self, found: &OperationSource<'a>) {
        let own = found
            .node
            .get("servers")
            .or_else(|| found.item.get("servers"));
        if let Some(node) = own {
            self.report.warn(
                node.span,
                "a server of a single operation is ignored: all calls go to the connector's server",
            );
        }
    }

    /// All operations and triggers.
    pub(crate) fn operations(
        &mut self,
        all: &[OperationSource<'a>],
    ) -> (Vec<Operation>, Vec<Trigger>) {
        self.warn_of_lost_notifications(all);
        let (mut operations, mut triggers) = (Vec::new(), Vec::new());
        for found in all {
            if trigger::is_trigger(self, found) {
                let trigger = self.trigger(found);
                triggers.push(trigger);
            } else {
                let kind = if is_hidden(found) {
                    OperationKind::Internal
                } else {
                    OperationKind::Action
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
    pub(crate) fn complete(
        &mut self,
        all: &[OperationSource<'a>],
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
        let bodies = all.iter().filter_map(|found| {
            let body = self.document.resolve(found.node.get("requestBody")?)?;
            Some((found.id.as_str(), body.text_of("x-ms-requestBody-name")?))
        });
        let bodies: BTreeMap<&str, &str> = bodies.collect();
        list_choices(operations, triggers, types, &bodies, &mut self.report);
        let triggered = triggers.iter().map(|trigger| &trigger.operation);
        let deliveries = triggers.iter().filter_map(|trigger| match &trigger.mode {
            TriggerMode::Webhook(webhook) => Some(&webhook.payload),
            TriggerMode::Polling(_) => None,
        });
        inputs::mark_bodies(types, operations.iter().chain(triggered), deliveries);
    }

    fn complete_operation(
        &mut self,
        found: &OperationSource<'a>,
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

/// What operations tell about the inputs of others. `bodies`: what the definition
/// calls the body of each operation.
fn list_choices(
    operations: &mut [Operation],
    triggers: &mut [Trigger],
    types: &[TypeDef],
    bodies: &BTreeMap<&str, &str>,
    report: &mut Diagnostics,
) {
    let mut lists = |asking: &Operation| {
        let body = bodies.get(asking.id.as_str()).copied();
        choices::of(types, operations, asking, body, report)
    };
    let of_operations: Vec<Vec<ChoiceList>> = operations.iter().map(&mut lists).collect();
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

/// What callers of a direct call should know, besides what replies lack.
fn differences(
    mut left_out: Vec<String>,
    rewrite: Option<&Rewrite>,
    kind: OperationKind,
) -> Vec<String> {
    let Some(rewrite) = rewrite else {
        return left_out;
    };
    if kind == OperationKind::Trigger && rewrite.base.is_some() {
        left_out.push(
            "A subscription may be created at another host than the client's: to remove it by \
             its handle, list that host with `ClientOptions::trusted_hosts`."
                .to_owned(),
        );
    }
    for look_up in &rewrite.look_ups {
        left_out.push(format!(
            "A direct call first requests `{}` from the service, by a `GET` with the same \
             credentials. If that returns no value, the call is not sent.",
            look_up.wire
        ));
    }
    if rewrite.host_is_input {
        left_out.push(
            "An input chooses the host of a direct call: list the hosts that you trust with \
             `ClientOptions::trusted_hosts`. Nothing is sent to any other host."
                .to_owned(),
        );
    }
    left_out
}

/// Why a call needs the gateway whose form the definition does not describe.
fn undescribed_parts(body: Option<&Body>) -> Option<ManagedOnly> {
    let Some(Body::Raw { media_type, .. }) = body else {
        return None;
    };
    (Media::of(media_type) == Media::Multipart).then(|| ManagedOnly {
        reason: "Microsoft's gateway builds the parts of its form, which the definition does \
            not describe."
            .to_owned(),
        script: false,
    })
}

/// A call that is sent by another method is as safe as that is.
fn is_safe(found: &OperationSource<'_>, rewrite: Option<&Rewrite>) -> bool {
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
pub(crate) fn reply_kind(reply: &Reply) -> ReplyKind {
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
        contents if contents.contains(&&Content::Mcp) => ReplyKind::Mcp,
        contents if contents.contains(&&Content::Bytes) => ReplyKind::Stream,
        [Content::Json(shape)] if may_be_empty => ReplyKind::Maybe(shape.clone()),
        [Content::Json(shape)] => ReplyKind::One(shape.clone()),
        [_] => ReplyKind::Text,
        _ => ReplyKind::Several,
    }
}

/// What the first JSON among the replies holds.
pub(crate) fn reply_shape(reply: &Reply) -> &Shape {
    let mut cases = reply.cases.iter();
    let first = cases.find_map(|case| match &case.content {
        Content::Json(shape) => Some(shape),
        Content::Empty | Content::Text | Content::Bytes | Content::Mcp => None,
    });
    first.unwrap_or(&UNDESCRIBED)
}

/// Any JSON.
pub(crate) const UNDESCRIBED: Shape = Shape::Any(WhyUntyped::Undescribed);
