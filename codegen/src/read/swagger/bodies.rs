//! Parameters that travel in the body.

use super::Upgrade;
use super::media::{MediaTypes, media_type};
use super::parameters::ParameterParts;
use crate::source::Span;
use crate::source::{Member, Node, Pointer, Value};

const JSON: &str = "application/json";
const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";
/// Keeps the name of the body parameter, which OpenAPI has no place for.
const BODY_NAME: &str = "x-ms-requestBody-name";

/// What an operation sends, before it is one body.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) bodies: Vec<ParameterParts>,
    pub(super) fields: Vec<Node>,
}

impl Upgrade<'_> {
    /// The body that the parameters make up.
    pub(super) fn request_body(&mut self, mut sent: Sent, consumes: &MediaTypes) -> Option<Node> {
        if !sent.bodies.is_empty()
            && let Some(field) = sent.fields.first()
        {
            self.diagnostics
                .warn(field.span, "an operation sends a body or a form, not both");
            if consumes.iter().any(is_form) {
                sent.bodies.clear();
            } else {
                sent.fields.clear();
            }
        }
        if !sent.fields.is_empty() {
            return Some(self.form(sent.fields, consumes));
        }
        let span = sent.bodies.get(1).map(|second| second.span);
        if let Some(span) = span {
            self.diagnostics.warn(
                span,
                "an operation has one body; several are read as members of one object",
            );
            return Some(joined(sent.bodies, consumes));
        }
        sent.bodies.pop().map(|body| whole(body, consumes))
    }

    /// A body parameter, inline or shared. The schema of a shared one is named
    /// and referred to.
    pub(super) fn body_of(&mut self, parameter: Node) -> ParameterParts {
        let Some((name, shared)) = self.shared_parameter(&parameter) else {
            return self.take_apart(parameter);
        };
        let mut head = Node::empty_object(parameter.span);
        for member in shared
            .members()
            .iter()
            .filter(|member| member.name != "schema")
        {
            head.push(member.clone());
        }
        let name = self.name_of_shared_body(&name);
        let schema = match shared.get("schema") {
            Some(schema) if schema.text_of("$ref").is_some() => schema.clone(),
            Some(schema) => {
                let mut named = Node::empty_object(schema.span);
                let pointer: Pointer = ["definitions", &name].into_iter().collect();
                let reference = pointer.to_reference();
                named.set("$ref", Node::of_text(schema.span, reference));
                named
            }
            None => Node::empty_object(parameter.span),
        };
        head.set("schema", schema);
        self.take_apart(head)
    }

    /// Gives the schema of a shared body the name of its parameter.
    pub(super) fn share_body(&mut self, mut parameter: Member, components: &mut Node) {
        let Some(mut schema) = parameter
            .node
            .take("schema")
            .filter(|schema| schema.text_of("$ref").is_none())
        else {
            return;
        };
        self.schema(&mut schema);
        let span = schema.span;
        if components.get("schemas").is_none() {
            components.set("schemas", Node::empty_object(span));
        }
        let Some(schemas) = components.get_mut("schemas") else {
            return;
        };
        let name = self.name_of_shared_body(&parameter.name);
        schemas.push(Member {
            name,
            node: schema,
            span: parameter.span,
        });
    }

    /// An unused name for the schema of a shared body.
    fn name_of_shared_body(&self, parameter: &str) -> String {
        let mut name = parameter.to_owned();
        while self.definitions.contains(&name) {
            name.push_str("Body");
        }
        name
    }

    /// Form fields as one object.
    fn form(&mut self, fields: Vec<Node>, consumes: &MediaTypes) -> Node {
        let span = fields.first().map_or(Span::FOLDER, |field| field.span);
        let has_file = fields.iter().any(is_file);
        let media = match consumes.iter().find(|name| is_form(name)) {
            _ if has_file => MULTIPART,
            Some(name) if name.starts_with("multipart/") => MULTIPART,
            _ => URL_ENCODED,
        };
        let mut properties = Node::empty_object(span);
        let mut required = Vec::new();
        let mut encoding = Node::empty_object(span);
        for field in fields {
            let mut parts = self.take_apart(field);
            let Some(Node {
                value: Value::Text(name),
                span: name_place,
            }) = parts.name.take()
            else {
                self.diagnostics
                    .warn(parts.span, "a form field has no name and is ignored");
                continue;
            };
            if parts.required.as_ref().and_then(Node::boolean) == Some(true) {
                required.push(Node::of_text(name_place, name.clone()));
            }
            if let Some(said) = self.encoding(&parts, media) {
                encoding.set(&name, said);
            }
            let mut schema = parts.schema;
            for member in parts.rest {
                if !matches!(member.name.as_str(), "in" | "allowEmptyValue") {
                    schema.set_member(member);
                }
            }
            properties.set(&name, schema);
        }
        let demands = !required.is_empty();
        let mut schema = Node::empty_object(span);
        schema.set("type", Node::of_text(span, "object"));
        if demands {
            schema.set("required", Node::new(span, Value::List(required)));
        }
        schema.set("properties", properties);
        let mut media_type = media_type(schema, span);
        if !encoding.members().is_empty() {
            media_type.set("encoding", encoding);
        }
        let mut content = Node::empty_object(span);
        content.set(media, media_type);
        let mut body = Node::empty_object(span);
        if demands {
            body.set("required", Node::of_boolean(span, true));
        }
        body.set("content", content);
        body
    }

    /// How the items of a list are written in a form. The default of Swagger is
    /// commas, except for multipart forms: there each item is a part, because
    /// no service reads such a list out of one part.
    fn encoding(&mut self, parts: &ParameterParts, media: &str) -> Option<Node> {
        let is_list = parts.schema.text_of("type") == Some("array");
        let is_said = parts.list_format.is_some() || media == URL_ENCODED;
        (is_list && is_said).then(|| {
            let format = parts.list_format.as_ref();
            let mut encoding = Node::empty_object(format.map_or(parts.span, |format| format.span));
            for member in self.list_style("query", format, parts.schema.span) {
                encoding.push(member);
            }
            encoding
        })
    }
}

/// A request body from one parameter.
fn whole(parts: ParameterParts, consumes: &MediaTypes) -> Node {
    let mut body = Node::empty_object(parts.span);
    if let Some(name) = parts.name {
        body.set(BODY_NAME, name);
    }
    for member in parts.rest.into_iter().filter(|member| member.name != "in") {
        body.push(member);
    }
    if let Some(required) = parts.required {
        body.set("required", required);
    }
    body.set("content", consumes.content(JSON, parts.schema));
    body
}

/// A request body whose object has a member for each of the parameters.
fn joined(bodies: Vec<ParameterParts>, consumes: &MediaTypes) -> Node {
    let span = bodies.first().map_or(Span::FOLDER, |body| body.span);
    let mut properties = Node::empty_object(span);
    let mut required = Vec::new();
    for parts in bodies {
        let Some(Node {
            value: Value::Text(name),
            span: name_place,
        }) = parts.name
        else {
            continue;
        };
        if parts.required.as_ref().and_then(Node::boolean) == Some(true) {
            required.push(Node::of_text(name_place, name.clone()));
        }
        properties.set(&name, parts.schema);
    }
    let mut schema = Node::empty_object(span);
    schema.set("type", Node::of_text(span, "object"));
    if !required.is_empty() {
        schema.set("required", Node::new(span, Value::List(required)));
    }
    schema.set("properties", properties);
    let mut body = Node::empty_object(span);
    body.set("content", consumes.content(JSON, schema));
    body
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with(URL_ENCODED) || media_type.starts_with("multipart/")
}

fn is_file(field: &Node) -> bool {
    let kind = field
        .text_of("type")
        .or_else(|| field.get("items").and_then(|items| items.text_of("type")));
    kind == Some("file")
}
