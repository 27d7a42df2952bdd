//! Operations: every path and method.

use std::collections::BTreeSet;

use super::Lowering;
use super::docs::plain_docs;
use super::document::Document;
use super::object::is_internal;
use super::path;
use super::trigger;
use crate::model::{Kind, Operation, Rewrite, Trigger};
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
