//! What an operation of a definition takes and gives, by its places on the wire.

use std::collections::BTreeMap;

use crate::openapi::{Document, OperationSource};
use crate::source::{Node, Span};

/// Inputs or outputs by their places on the wire: `query:page`, or a JSON Pointer
/// into the body with `*` for the items of a list.
pub type Members = BTreeMap<String, ReferenceMember>;

/// An input or an output.
#[derive(Clone, Debug)]
pub struct ReferenceMember {
    /// Its types in the words of a reference page, which may say one or the other.
    pub kinds: Vec<String>,
    /// Whether it is required.
    pub required: bool,
    /// The reference page does not have it, and the definition says so.
    pub is_hidden: bool,
    /// Where the definition has it; the same wherever its object is used.
    pub span: Span,
}

/// What an operation takes and gives.
#[derive(Clone, Debug)]
pub struct Places {
    /// The operation's id.
    pub operation: String,
    /// Its title.
    pub summary: String,
    /// What callers give.
    pub inputs: Members,
    /// What comes back, or is delivered.
    pub outputs: Members,
}

/// Deeper than any documented payload.
const DEEPEST: usize = 12;

/// A document, and the objects that a page has names for.
pub(super) struct MemberReader<'d> {
    pub(super) document: &'d Document<'d>,
    /// By their components.
    pub(super) names: BTreeMap<&'d str, &'d str>,
}

pub(super) fn is_trigger(operation: &OperationSource<'_>) -> bool {
    operation.node.get("x-ms-trigger").is_some()
}

impl<'d> MemberReader<'d> {
    pub(super) fn inputs(&self, operation: &OperationSource<'d>) -> Members {
        let mut inputs = Members::new();
        for parameter in operation
            .node
            .get("parameters")
            .map_or(&[][..], Node::items)
        {
            let parameter = self.document.resolve(parameter).unwrap_or(parameter);
            let text = |member| parameter.text_of(member).unwrap_or_default();
            let schema = parameter.get("schema");
            let member = ReferenceMember {
                kinds: schema.map(|schema| self.kinds(schema)).unwrap_or_default(),
                required: parameter.is_true("required"),
                is_hidden: is_hidden(parameter) || schema.is_some_and(is_hidden),
                span: parameter.get("name").unwrap_or(parameter).span,
            };
            inputs.insert(format!("{}:{}", text("in"), text("name")), member);
        }
        if let Some(body) = operation.node.get("requestBody") {
            self.content(body, &mut inputs);
        }
        inputs
    }

    pub(super) fn outputs(&self, operation: &OperationSource<'d>) -> Members {
        let mut outputs = Members::new();
        if is_trigger(operation) {
            let delivery = operation.item.get("x-ms-notification-content");
            if let Some(schema) = delivery.and_then(|delivery| delivery.get("schema")) {
                self.payload(schema, &mut outputs);
            }
        } else if let Some(response) = self.success(operation) {
            self.content(response, &mut outputs);
        }
        outputs
    }

    /// A whole payload: the schema itself, unless it is an object of its own,
    /// and everything inside.
    pub(super) fn payload(&self, schema: &'d Node, members: &mut Members) {
        let kinds = self.kinds(schema);
        if kinds[0] != "object" {
            let member = ReferenceMember {
                kinds,
                required: false,
                is_hidden: is_hidden(schema),
                span: schema.span,
            };
            members.insert(String::new(), member);
        }
        self.inside(schema, "", false, members);
    }

    /// The first success that has a body.
    fn success(&self, operation: &OperationSource<'d>) -> Option<&'d Node> {
        let responses = operation.node.get("responses").map(Node::members);
        let successes = responses.unwrap_or_default().iter();
        successes
            .filter(|response| response.name.starts_with('2'))
            .filter_map(|response| self.document.resolve(&response.node))
            .find(|response| response.get("content").is_some())
    }

    fn content(&self, holder: &'d Node, members: &mut Members) {
        let content = self
            .document
            .resolve(holder)
            .and_then(|holder| holder.get("content"));
        let media_type = content.and_then(|content| content.members().first());
        if let Some(schema) = media_type.and_then(|media_type| media_type.node.get("schema")) {
            self.payload(schema, members);
        }
    }

    /// What is inside a schema, by pointers into the payload.
    fn inside(&self, schema: &'d Node, wire: &str, is_hidden: bool, members: &mut Members) {
        if wire.matches('/').count() >= DEEPEST || self.has_a_name(schema) {
            return;
        }
        let Some(object) = self.document.resolve(schema) else {
            return;
        };
        let is_hidden = is_hidden || says_off_page(object);
        if let Some(items) = object.get("items") {
            self.inside(items, &format!("{wire}/*"), is_hidden, members);
        }
        let required = object.get("required").map(Node::items).unwrap_or_default();
        for property in object
            .get("properties")
            .map(Node::members)
            .unwrap_or_default()
        {
            let wire = format!("{wire}/{}", escaped(&property.name));
            let is_hidden = is_hidden || self::is_hidden(&property.node);
            let member = ReferenceMember {
                kinds: self.kinds(&property.node),
                required: required
                    .iter()
                    .any(|one| one.text() == Some(&property.name)),
                is_hidden,
                span: property.span,
            };
            members.insert(wire.clone(), member);
            self.inside(&property.node, &wire, is_hidden, members);
        }
    }

    /// A type in the page's words. Pages show the format of some texts only.
    fn kinds(&self, schema: &'d Node) -> Vec<String> {
        if let Some(name) = self.name(schema) {
            return vec![name.to_owned()];
        }
        let schema = self.document.resolve(schema).unwrap_or(schema);
        let format = schema.text_of("format").unwrap_or_default();
        let words: &[&str] = match (schema.text_of("type").unwrap_or("nothing"), format) {
            ("array", _) => {
                let items = schema.get("items").map(|items| self.kinds(items));
                let items = items.unwrap_or_else(|| vec!["nothing".to_owned()]);
                return items
                    .iter()
                    .map(|item| format!("array of {item}"))
                    .collect();
            }
            ("string", "date-time" | "byte") | ("number", "float" | "double") => &[format],
            ("string", format) if !format.is_empty() => &["string", format],
            (kind, _) => &[kind],
        };
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    /// Whether the page describes this object in a table of its own.
    fn has_a_name(&self, schema: &'d Node) -> bool {
        let items = self
            .document
            .resolve(schema)
            .and_then(|schema| schema.get("items"));
        self.name(schema).is_some() || items.is_some_and(|items| self.name(items).is_some())
    }

    fn name(&self, schema: &Node) -> Option<&'d str> {
        let component = schema.text_of("$ref")?.rsplit('/').next()?;
        self.names.get(component).copied()
    }
}

/// Not on the page: internal to the platform, or marked as such.
fn is_hidden(schema: &Node) -> bool {
    schema.text_of("x-ms-visibility") == Some("internal")
        || schema.is_true("x-connector-unoffered")
        || says_off_page(schema)
}

fn says_off_page(schema: &Node) -> bool {
    let description = schema.text_of("description").unwrap_or_default();
    ["Not on the connector's page", "Not on the reference page"]
        .iter()
        .any(|words| description.contains(words))
}

pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
