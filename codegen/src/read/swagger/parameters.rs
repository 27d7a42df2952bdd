//! Parameters outside the body, and headers of responses.

use super::Upgrade;
use super::references::follow_the_move;
use crate::source::Span;
use crate::source::{Member, Node, Value};

/// Members of a parameter that belong to its schema in OpenAPI.
const OF_THE_SCHEMA: [&str; 24] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "title",
    "readOnly",
    "properties",
    "additionalProperties",
    "allOf",
    "nullable",
    "x-nullable",
    "discriminator",
];

/// Where a parameter of Swagger can travel.
const PLACES: [&str; 5] = ["query", "header", "path", "formData", "body"];

/// A parameter taken apart.
pub(super) struct ParameterParts {
    pub(super) span: Span,
    pub(super) name: Option<Node>,
    pub(super) required: Option<Node>,
    pub(super) schema: Node,
    pub(super) list_format: Option<Node>,
    /// The members of the parameter that do not belong to its schema.
    pub(super) rest: Vec<Member>,
}

impl Upgrade<'_> {
    /// Parameters of the document: those outside the body are shared, the
    /// schemas of bodies become named schemas, and form fields are inlined.
    pub(super) fn share_parameters(&mut self, components: &mut Node) {
        let span = self.shared.span;
        let shared = std::mem::replace(&mut self.shared, Node::empty_object(span));
        let mut parameters = Node::empty_object(span);
        for mut member in shared.into_members() {
            self.normalise(&mut member.node);
            match member.node.text_of("in") {
                Some("formData") => {}
                Some("body") => self.share_body(member, components),
                _ => {
                    let node = self.parameter(member.node);
                    parameters.push(Member { node, ..member });
                }
            }
        }
        if !parameters.members().is_empty() {
            components.set("parameters", parameters);
        }
    }

    /// Corrects how `in` and `required` are written, where the meaning is
    /// certain.
    pub(super) fn normalise(&mut self, parameter: &mut Node) {
        if let Some(Node {
            value: Value::Text(place_name),
            span,
        }) = parameter.get_mut("in")
            && let Some(meant) = PLACES
                .iter()
                .find(|known| place_name.trim().eq_ignore_ascii_case(known))
            && place_name != meant
        {
            self.diagnostics.warn(
                *span,
                "a parameter's location must be query, header, path, formData or body",
            );
            (*meant).clone_into(place_name);
        }
        if let Some(required) = parameter.get_mut("required") {
            let span = required.span;
            let node = std::mem::replace(required, Node::of_boolean(span, false));
            *required = self.truth(node);
        }
    }

    /// A parameter that travels in path, query or a header.
    pub(super) fn parameter(&mut self, mut parameter: Node) -> Node {
        if parameter.get("$ref").is_some() {
            follow_the_move(&mut parameter);
            return parameter;
        }
        if !parameter.is_object() {
            return parameter;
        }
        let travels_in = parameter.text_of("in").unwrap_or_default().to_owned();
        if parameter.text_of("type") == Some("file") {
            self.diagnostics.warn(
                parameter.span,
                "a file can only be sent in a form; this is read as a string",
            );
            parameter.set("type", Node::of_text(parameter.span, "string"));
        }
        let parts = self.take_apart(parameter);
        let mut upgraded = Node::empty_object(parts.span);
        if let Some(name) = parts.name {
            upgraded.set("name", name);
        }
        for member in parts.rest {
            upgraded.push(member);
        }
        if let Some(required) = parts.required {
            upgraded.set("required", required);
        }
        if parts.schema.text_of("type") == Some("array") {
            for member in
                self.list_style(&travels_in, parts.list_format.as_ref(), parts.schema.span)
            {
                upgraded.push(member);
            }
        }
        upgraded.set("schema", parts.schema);
        upgraded
    }

    /// A header of a response: a parameter without name and place.
    pub(super) fn header(&mut self, header: Node) -> Node {
        if header.is_object() {
            self.parameter(header)
        } else {
            header
        }
    }

    /// Separates the members of a parameter from those of its schema.
    pub(super) fn take_apart(&mut self, mut parameter: Node) -> ParameterParts {
        let span = parameter.span;
        let mut schema = parameter
            .take("schema")
            .unwrap_or_else(|| Node::empty_object(span));
        let mut parts = ParameterParts {
            span,
            name: parameter.take("name"),
            required: parameter.take("required"),
            list_format: parameter.take("collectionFormat"),
            schema: Node::empty_object(span),
            rest: Vec::new(),
        };
        if !schema.is_object() {
            schema.value = Value::Object(Vec::new());
        }
        for member in parameter.into_members() {
            if OF_THE_SCHEMA.contains(&member.name.as_str()) {
                schema.set_member(member);
            } else {
                parts.rest.push(member);
            }
        }
        self.schema(&mut schema);
        parts.schema = schema;
        parts
    }

    /// How the items of a list are written, in the words of OpenAPI. Commas are
    /// Swagger's default.
    pub(super) fn list_style(
        &mut self,
        travels_in: &str,
        format: Option<&Node>,
        span: Span,
    ) -> Vec<Member> {
        let span = format.map_or(span, |format| format.span);
        let says = |name: &str, node: Node| Member::new(name, node);
        let style = |style: &str, explode: bool| {
            vec![
                says("style", Node::of_text(span, style)),
                says("explode", Node::of_boolean(span, explode)),
            ]
        };
        let commas = if travels_in == "query" {
            style("form", false)
        } else {
            style("simple", false)
        };
        match format.and_then(Node::text) {
            None | Some("csv") => commas,
            Some("multi") if travels_in == "query" => style("form", true),
            Some("ssv") => style("spaceDelimited", false),
            Some("pipes") => style("pipeDelimited", false),
            Some("tsv") => {
                let mut members = commas;
                members.push(says(
                    "x-connector-collection-format",
                    Node::of_text(span, "tsv"),
                ));
                members
            }
            Some(_) => {
                self.diagnostics
                    .warn(span, "this list format is not known; commas are used");
                commas
            }
        }
    }

    /// The parameters of `x-ms-parameterized-host`.
    pub(super) fn parameterized_host(&mut self, mut host: Node) -> Node {
        if let Some(Node {
            value: Value::List(parameters),
            ..
        }) = host.get_mut("parameters")
        {
            *parameters = std::mem::take(parameters)
                .into_iter()
                .map(|parameter| self.parameter(parameter))
                .collect();
        }
        host
    }
}
