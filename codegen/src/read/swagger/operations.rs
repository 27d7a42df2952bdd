//! Paths and operations.

use super::Upgrade;
use super::bodies::Sent;
use super::media::MediaTypes;
use crate::openapi::is_operation;
use crate::source::{Member, Node, Token, Value, tokens_of_reference};

impl Upgrade<'_> {
    pub(super) fn paths(&mut self, mut paths: Node) -> Node {
        for path in paths.members_mut() {
            for member in path.node.members_mut() {
                if is_operation(member) {
                    let span = member.node.span;
                    let operation = std::mem::replace(&mut member.node, Node::empty_object(span));
                    member.node = self.operation(operation);
                } else if member.name == "x-ms-notification-content" {
                    self.notification(&mut member.node);
                }
            }
        }
        paths
    }

    /// What a webhook delivers, on a path or an operation.
    fn notification(&mut self, content: &mut Node) {
        if let Some(schema) = content.get_mut("schema") {
            self.schema(schema);
        }
    }

    fn operation(&mut self, mut operation: Node) -> Node {
        let consumes = MediaTypes::take(&mut operation, "consumes")
            .or(&self.consumes)
            .clone();
        let produces = MediaTypes::take(&mut operation, "produces")
            .or(&self.produces)
            .clone();
        let mut upgraded = Node::empty_object(operation.span);
        if let Some(produces) = produces.list() {
            upgraded.set("x-connector-produces", produces);
        }
        for mut member in operation.into_members() {
            match member.name.as_str() {
                "schemes" => {}
                "parameters" => self.inputs(member, &consumes, &mut upgraded),
                "responses" => {
                    let node = self.responses(member.node, &produces);
                    upgraded.push(Member { node, ..member });
                }
                "x-ms-notification-content" => {
                    self.notification(&mut member.node);
                    upgraded.push(member);
                }
                _ => upgraded.push(member),
            }
        }
        upgraded
    }

    /// Parameters stay parameters or become the request body.
    fn inputs(&mut self, parameters: Member, consumes: &MediaTypes, operation: &mut Node) {
        let span = parameters.node.span;
        let items = self.listed(parameters.node);
        let mut outside = Vec::new();
        let mut sent = Sent::default();
        for mut item in items {
            if !item.is_object() {
                self.diagnostics
                    .warn(item.span, "a parameter must be an object; this is ignored");
                continue;
            }
            self.normalise(&mut item);
            let shared = self.shared_parameter(&item).map(|(_, shared)| shared);
            let travels_in = shared
                .unwrap_or(&item)
                .text_of("in")
                .map(str::trim)
                .unwrap_or_default();
            if travels_in.eq_ignore_ascii_case("body") {
                let body = self.body_of(item);
                sent.bodies.push(body);
            } else if travels_in.eq_ignore_ascii_case("formData") {
                let mut field = shared.cloned().unwrap_or(item);
                self.normalise(&mut field);
                sent.fields.push(field);
            } else {
                outside.push(self.parameter(item));
            }
        }
        if !outside.is_empty() {
            let node = Node::new(span, Value::List(outside));
            operation.push(Member {
                name: parameters.name,
                span: parameters.span,
                node,
            });
        }
        if let Some(body) = self.request_body(sent, consumes) {
            operation.set("requestBody", body);
        }
    }

    /// The items of a list, or the members of an object in its place.
    fn listed(&mut self, node: Node) -> Vec<Node> {
        match node.value {
            Value::List(items) => items,
            Value::Object(members) if !members.is_empty() => {
                self.diagnostics.warn(
                    node.span,
                    "parameters must be an array, not an object; it is read as one",
                );
                if members.iter().all(|member| member.node.is_object()) {
                    members.into_iter().map(|member| member.node).collect()
                } else {
                    vec![Node::new(node.span, Value::Object(members))]
                }
            }
            _ => Vec::new(),
        }
    }

    /// The shared parameter that this refers to, and its name.
    pub(super) fn shared_parameter(&self, parameter: &Node) -> Option<(String, &Node)> {
        let tokens = tokens_of_reference(parameter.text_of("$ref")?)?;
        let [section, name] = <[Token<'_>; 2]>::try_from(tokens).ok()?;
        let is_shared = section.decoded == "parameters";
        let (name, node) = name
            .pick(|name| self.shared.get(name))
            .filter(|_| is_shared)?;
        Some((name.into_owned(), node))
    }
}
