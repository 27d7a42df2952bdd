//! Operations: every path and method.

use std::collections::BTreeSet;

use super::Lowering;
use super::docs::plain_docs;
use super::object::is_internal;
use super::trigger;
use crate::model::{Kind, Operation, Rewrite, Trigger};
use crate::openapi;
pub(super) use crate::openapi::OperationSource as Found;
use crate::source::Node;
use crate::source::Span;

/// Whether the definition hides an operation from people.
pub(super) fn is_hidden(found: &Found<'_>) -> bool {
    is_internal(&[found.node])
}

impl<'a> Lowering<'a> {
    /// Says what is odd about the paths of the document.
    pub(super) fn warn_of_paths(&mut self, all: &[Found<'a>]) {
        if self.document.root.get("paths").is_none() {
            let message = "there are no `paths`: nothing can be called";
            self.report.warn(self.document.root.span, message);
        }
        let callable: BTreeSet<Span> = all.iter().map(|found| found.path_span).collect();
        for path in openapi::paths(self.document.root) {
            let Some(item) = self.document.resolve(&path.node) else {
                self.report
                    .warn(path.node.span, "this path's `$ref` leads nowhere");
                continue;
            };
            let is_lost = !callable.contains(&path.span);
            if is_lost && item.get("x-ms-notification-content").is_some() {
                self.report.warn(
                    path.span,
                    "what is posted to subscribers is described here, but no operation subscribes",
                );
            }
        }
        for found in all.iter().filter(|found| !found.is_named) {
            self.report.advise(
                found.node.span,
                format!(
                    "the operation has no `operationId`: it is called `{}`",
                    found.id
                ),
                "give it an `operationId`, which callers will see as the name of a method",
            );
        }
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
        let mut operation = Operation {
            id: found.id.clone(),
            method: found.method.clone(),
            path: inputs.path,
            docs: plain_docs(&[found.node]),
            kind,
            parameters: inputs.parameters,
            fixed: inputs.fixed,
            body,
            reply,
            paging: None,
            item_results: self.item_results(found),
            safe: is_safe(found, rewrite.as_ref()),
            rewrite,
            left_out: self.access.left_out(&found.id),
            managed_only,
        };
        operation.paging = self.paging(found, &operation);
        operation
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
        let removals = trigger::Removals::new(all);
        self.warn_of_lost_notifications(all);
        let (mut operations, mut triggers) = (Vec::new(), Vec::new());
        for found in all {
            if trigger::is_trigger(self, found) {
                let trigger = self.trigger(found, &removals);
                triggers.push(trigger);
            } else {
                let kind = if is_hidden(found) {
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
