//! A definition as rules see it.

use connector_codegen::read::Definition;
use connector_codegen::source::{Member, Node, Pointer, Span};

/// The names of methods in a path item.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation with its place in the document.
#[derive(Clone, Copy)]
pub(super) struct OperationNode<'d> {
    pub(super) path: &'d Member,
    pub(super) method: &'d str,
    pub(super) node: &'d Node,
}

pub(super) struct Document<'d> {
    pub(super) definition: &'d Definition,
    pub(super) root: &'d Node,
}

impl<'d> Document<'d> {
    pub(super) fn new(definition: &'d Definition) -> Self {
        Self {
            definition,
            root: &definition.document,
        }
    }

    pub(super) fn paths(&self) -> &'d [Member] {
        self.root.get("paths").map_or(&[], Node::members)
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = OperationNode<'d>> {
        self.paths().iter().flat_map(|path| {
            let methods = path.node.members().iter();
            let methods = methods.filter(|member| METHODS.contains(&member.name.as_str()));
            methods.map(move |member| OperationNode {
                path,
                method: &member.name,
                node: &member.node,
            })
        })
    }

    pub(super) fn operation(&self, id: &str) -> Option<OperationNode<'d>> {
        self.operations()
            .find(|operation| operation.id() == Some(id))
    }

    /// What a reference resolves to, after a few steps at most.
    pub(super) fn resolved(&self, mut node: &'d Node) -> &'d Node {
        for _ in 0..8 {
            let target = node.text_of("$ref").and_then(|text| text.strip_prefix('#'));
            match target
                .and_then(Pointer::parse)
                .and_then(|pointer| pointer.find(self.root))
            {
                Some(next) => node = next,
                None => break,
            }
        }
        node
    }

    pub(super) fn parameters(&self, operation: OperationNode<'d>) -> Vec<&'d Node> {
        let parameters = operation
            .node
            .get("parameters")
            .map_or(&[][..], Node::items);
        parameters
            .iter()
            .map(|parameter| self.resolved(parameter))
            .collect()
    }

    /// Responses by their status, resolved.
    pub(super) fn responses(&self, operation: OperationNode<'d>) -> Vec<(&'d str, &'d Node)> {
        let responses = operation
            .node
            .get("responses")
            .map_or(&[][..], Node::members);
        let responses = responses
            .iter()
            .filter(|member| !member.name.starts_with("x-"));
        responses
            .map(|member| (member.name.as_str(), self.resolved(&member.node)))
            .collect()
    }

    /// The schema of a body or a response, whatever its media type.
    pub(super) fn schema(&self, holder: &'d Node) -> Option<&'d Node> {
        let content = holder.get("content")?.members().first()?;
        content
            .node
            .get("schema")
            .map(|schema| self.resolved(schema))
    }

    pub(super) fn body(&self, operation: OperationNode<'d>) -> Option<&'d Node> {
        let body = self.resolved(operation.node.get("requestBody")?);
        self.schema(body)
    }

    /// Every schema in the document, once.
    pub(super) fn schemas(&self) -> Vec<&'d Node> {
        let mut found = Vec::new();
        gather(self.root, false, &mut found);
        found
    }
}

impl<'d> OperationNode<'d> {
    pub(super) fn id(self) -> Option<&'d str> {
        self.node.text_of("operationId")
    }

    /// Its name in messages.
    pub(super) fn name(self) -> String {
        match self.id() {
            Some(id) => format!("`{id}`"),
            None => format!("{} {}", self.method.to_uppercase(), self.path.name),
        }
    }

    /// The span of its id, or its own.
    pub(super) fn span(self) -> Span {
        self.node.get("operationId").unwrap_or(self.node).span
    }

    pub(super) fn is_trigger(self) -> bool {
        self.node.get("x-ms-trigger").is_some()
    }

    pub(super) fn is_internal(self) -> bool {
        self.node.text_of("x-ms-visibility") == Some("internal")
    }
}

/// Schemas: nodes below the keys that hold them.
fn gather<'d>(node: &'d Node, is_schema: bool, found: &mut Vec<&'d Node>) {
    if is_schema && node.is_object() {
        found.push(node);
    }
    for member in node.members() {
        match member.name.as_str() {
            "schema" | "items" | "additionalProperties" | "not" => {
                gather(&member.node, true, found);
            }
            "properties" | "schemas" => {
                for property in member.node.members() {
                    gather(&property.node, true, found);
                }
            }
            "allOf" | "oneOf" | "anyOf" => {
                for part in member.node.items() {
                    gather(part, true, found);
                }
            }
            // Values, not schemas.
            "example" | "examples" | "default" | "enum" => {}
            name if name.starts_with("x-") => {}
            _ => gather(&member.node, false, found),
        }
    }
    for item in node.items() {
        gather(item, false, found);
    }
}
