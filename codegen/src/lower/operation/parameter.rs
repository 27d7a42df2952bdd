//! Inputs outside the body, one by one.

use crate::lower::access::Access;
use crate::lower::operation::declared::Declared;
use crate::lower::operation::headers::{Ownership, ownership};
use crate::lower::operation::parameter_set::ParameterSet;
use crate::lower::operation::path;
use crate::lower::schema::docs;
use crate::lower::schema::literal::plain_text;
use crate::lower::schema::marks::{has_mark, is_internal};
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::object::field;
use crate::lower::schema::{Described, SchemaReader};
use crate::model::{
    Field, FixedParameter, ListStyle, Literal, Parameter, ParameterLocation, Path, Shape,
    WhyUntyped,
};
use crate::openapi::{OperationSource, first};
use crate::source::Node;

/// Reads the parameters of one operation.
pub(super) struct ParameterReader<'r, 'a, 'd> {
    pub(super) schemas: &'r mut SchemaReader<'a, 'd>,
    pub(super) access: &'r Access,
    pub(super) found: &'r OperationSource<'a>,
    pub(super) inputs: ParameterSet,
}

impl<'a> ParameterReader<'_, 'a, '_> {
    /// Reads one parameter.
    pub(super) fn read(&mut self, declared: &Declared<'a>) {
        let name = declared.name;
        match declared.location {
            "path" => self.path_input(declared),
            "query" => {
                let style = list_style(&declared.layers, ListStyle::Repeat);
                self.free_input(declared, name, ParameterLocation::Query(style));
            }
            "header" => self.header_input(declared),
            "cookie" => {
                self.schemas
                    .report
                    .warn(declared.at, format!("the cookie `{name}` is ignored"));
            }
            other => {
                self.schemas.report.warn(
                    declared.at,
                    format!("`{other}` is not a parameter location: `{name}` is ignored"),
                );
            }
        }
    }

    fn path_input(&mut self, declared: &Declared<'a>) {
        let query = self.inputs.template.query_parameters.clone();
        let mut named = false;
        for (wire, _) in query.iter().filter(|(_, name)| name == declared.name) {
            let location = ParameterLocation::Query(ListStyle::Comma);
            self.free_input(declared, wire, location);
            self.inputs.bound.insert(declared.name.to_owned());
            named = true;
        }
        match name_in_path(&self.inputs.template.path, declared.name) {
            Some(name) => self.path_segment(declared, name),
            None if named => {}
            None => {
                self.schemas.report.warn(
                    declared.at,
                    format!(
                        "the path does not contain `{}`: the parameter is ignored",
                        declared.name
                    ),
                );
            }
        }
    }

    fn path_segment(&mut self, declared: &Declared<'a>, name: String) {
        if name != declared.name {
            self.schemas.report.warn(
                declared.at,
                format!(
                    "the path says `{{{name}}}` where the parameter says `{}`",
                    declared.name
                ),
            );
        }
        let field = self.input_field(declared, &name);
        if let Some(value) = field.fixed.as_ref().and_then(literal_text) {
            path::fix(&mut self.inputs.path, &name, &value);
        } else {
            let double_encoded = first(&declared.layers, "x-ms-url-encoding")
                .and_then(Node::text)
                .is_some_and(|times| times.eq_ignore_ascii_case("double"));
            self.inputs.parameters.push(Parameter {
                field,
                location: ParameterLocation::Path { double_encoded },
            });
        }
        self.inputs.bound.insert(name);
    }

    fn header_input(&mut self, declared: &Declared<'a>) {
        let name = declared.name;
        let value = only_value(declared);
        let ownership = ownership(name);
        if matches!(ownership, Ownership::ContentType | Ownership::Accept) && is_choice(declared) {
            let wire = name.trim().trim_end_matches(':').trim_end();
            let mut field = self.input_field(declared, wire);
            field.required &= value.is_none() && ownership == Ownership::ContentType;
            let location = ParameterLocation::Header(ListStyle::Comma);
            let choice = Parameter { field, location };
            match ownership {
                Ownership::Accept => self.inputs.parameters.push(choice),
                _ => self.inputs.content_type_choice = Some(choice),
            }
        }
        match ownership {
            Ownership::ContentType if value.is_some() => self.inputs.content_type = value,
            Ownership::Accept if value.is_some() => self.inputs.accept = value,
            Ownership::ContentType | Ownership::Accept if is_choice(declared) => {}
            Ownership::ContentType | Ownership::Accept | Ownership::Transport => {
                let message =
                    format!("the header `{name}` is set by HTTP itself: it is not an input");
                self.schemas.report.warn(declared.at, message);
            }
            Ownership::UserAgent if value.is_some() && !is_choice(declared) => {
                self.inputs.fixed.push(FixedParameter {
                    wire: "User-Agent".to_owned(),
                    location: ParameterLocation::Header(ListStyle::Comma),
                    value: Literal::Text(value.unwrap_or_default()),
                });
            }
            Ownership::Invalid => {
                self.schemas.report.warn(
                    declared.at,
                    format!("`{name}` is not a valid header name: the parameter is ignored"),
                );
            }
            Ownership::Free | Ownership::UserAgent => {
                let name = name.trim().trim_end_matches(':').trim_end();
                let location =
                    ParameterLocation::Header(list_style(&declared.layers, ListStyle::Comma));
                self.free_input(declared, name, location);
            }
        }
    }

    /// An input in the query or in a header.
    fn free_input(&mut self, declared: &Declared<'a>, wire: &str, location: ParameterLocation) {
        if let Some(credential) = self.access.credential_at(self.found, location, wire) {
            let message =
                format!("`{wire}` is sent as the credential `{credential}`: it is not an input");
            self.schemas.report.warn(declared.at, message);
            return;
        }
        let field = self.input_field(declared, wire);
        let offered = !field.internal || field.callback;
        match &field.fixed {
            Some(value) if can_be_sent(value, location) => {
                let (wire, value) = (field.wire, value.clone());
                self.inputs.fixed.push(FixedParameter {
                    wire,
                    location,
                    value,
                });
            }
            Some(_) => {
                self.schemas.report.warn(
                    declared.at,
                    format!("the value of `{wire}` cannot be sent there: it is ignored"),
                );
            }
            None if offered => self.inputs.parameters.push(Parameter { field, location }),
            None if field.required => {
                self.schemas.report.warn(
                    declared.at,
                    format!(
                        "`{wire}` is required and internal, but has no default: callers must set it"
                    ),
                );
                let field = Field {
                    internal: false,
                    ..field
                };
                self.inputs.parameters.push(Parameter { field, location });
            }
            None => {}
        }
    }

    fn input_field(&mut self, declared: &Declared<'a>, wire: &str) -> Field {
        let site = NamingContext::of_input(&self.found.id, wire);
        let described = match declared.schema {
            Some(schema) => self.schemas.describe(&declared.around, &[schema], &site),
            None => Described::of(declared.layers.clone(), Shape::Text),
        };
        let described = Described {
            shape: self.plain_shape(described.shape, declared),
            layers: declared.layers.clone(),
            ..described
        };
        let required = declared.location == "path" || has_mark(&declared.around, "required");
        field(wire, described, required)
    }

    /// Outside a body only plain values and lists of them can be written.
    fn plain_shape(&mut self, shape: Shape, declared: &Declared<'a>) -> Shape {
        match shape {
            Shape::List(item) => {
                let item = match *item {
                    Shape::List(_) => Shape::Text,
                    item => self.plain_shape(item, declared),
                };
                Shape::List(Box::new(item))
            }
            Shape::Named(_) if self.schemas.types.is_enumeration(&shape) => shape,
            Shape::Any(WhyUntyped::Undescribed) => Shape::Text,
            Shape::Quoted(value) => *value,
            Shape::Named(_) | Shape::Map(_) | Shape::Any(_) => {
                let name = declared.name;
                self.schemas.report.warn(
                    declared.at,
                    format!(
                        "an object cannot be written outside a body: callers set `{name}` as text"
                    ),
                );
                Shape::Text
            }
            plain => plain,
        }
    }
}

/// Whether callers choose between several values of a header.
fn is_choice(declared: &Declared<'_>) -> bool {
    let values = first(&declared.layers, "enum").map(Node::items);
    values.is_some_and(|values| values.len() > 1) && !is_internal(&declared.layers)
}

/// The fixed value of a header: its default, or its only one.
fn only_value(declared: &Declared<'_>) -> Option<String> {
    let values = first(&declared.layers, "enum")
        .map(Node::items)
        .unwrap_or_default();
    let only = values.first().filter(|_| values.len() == 1);
    docs::default_of(&declared.layers)
        .or(only)
        .and_then(plain_text)
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty() && is_header_text(value))
}

fn is_header_text(value: &str) -> bool {
    value.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// Whether a fixed value can be written at its location.
fn can_be_sent(value: &Literal, location: ParameterLocation) -> bool {
    match (value, location) {
        (Literal::Text(text) | Literal::Json(text), ParameterLocation::Header(_)) => {
            is_header_text(text)
        }
        _ => true,
    }
}

/// The name as in the path, ignoring case and the marks of other template
/// languages.
fn name_in_path(path: &Path, declared: &str) -> Option<String> {
    let plain = |name: &str| {
        name.trim()
            .trim_start_matches('+')
            .trim_end_matches(['+', '*'])
            .to_lowercase()
    };
    path::names(path)
        .find(|name| *name == declared)
        .or_else(|| path::names(path).find(|name| plain(name) == plain(declared)))
        .map(str::to_owned)
}

fn literal_text(value: &Literal) -> Option<String> {
    match value {
        Literal::Boolean(value) => Some(value.to_string()),
        Literal::Integer(value) => Some(value.to_string()),
        Literal::Number(value) => Some(value.to_string()),
        Literal::Text(text) => Some(text.clone()),
        Literal::Null | Literal::Json(_) => None,
    }
}

/// How several values are written, in OpenAPI 3 or in the format that only
/// Swagger 2.0 has.
pub(crate) fn list_style(layers: &[&Node], repeat: ListStyle) -> ListStyle {
    if first(layers, "x-connector-collection-format").and_then(Node::text) == Some("tsv") {
        return ListStyle::Tab;
    }
    let style = first(layers, "style").and_then(Node::text);
    match (style, first(layers, "explode").and_then(Node::boolean)) {
        (Some("spaceDelimited"), None | Some(false)) => ListStyle::Space,
        (Some("pipeDelimited"), None | Some(false)) => ListStyle::Pipe,
        (_, Some(false)) => ListStyle::Comma,
        _ => repeat,
    }
}
