//! How a value becomes part of a call: the step that sets it.

use crate::emit::call::Call;
use crate::emit::literals::quoted;
use crate::emit::print::Snippet;
use crate::emit::{names, rust_type};
use crate::model::{Body, FormValue, Input, InputTarget, ListStyle, ParameterLocation, Shape};

/// A value as a caller gave it.
pub(crate) struct Given<'g> {
    /// The name of the argument.
    pub(crate) name: &'g str,
    /// The expression that has it.
    pub(crate) value: &'g str,
}

/// How a value becomes part of a call.
pub(crate) struct Step {
    /// What the argument is made into first: its type and its value.
    pub(crate) prepared: Option<(Snippet, Snippet)>,
    /// The call of a method in the chain.
    pub(crate) method: Snippet,
}

impl Step {
    fn new(method: String) -> Self {
        Self {
            prepared: None,
            method: method.into(),
        }
    }
}

/// The methods that set one value and several.
struct Setters {
    one: &'static str,
    several: &'static str,
    style: ListStyle,
}

/// Whether an input is written into the call at once, and not collected in the
/// body.
pub(crate) fn travels_in_call(target: InputTarget) -> bool {
    match target {
        InputTarget::Parameter(_) | InputTarget::WholeBody | InputTarget::RawBody => true,
        InputTarget::BodyMember(..) | InputTarget::FormField(_) | InputTarget::Part(_) => false,
    }
}

/// The step in the chain of a call, and what goes before it.
pub(crate) fn step(call: &Call<'_, '_>, input: &Input, given: &Given<'_>) -> Step {
    let wire = quoted(&input.field.wire);
    let shape = &input.field.shape;
    let value = given.value;
    match input.target {
        InputTarget::WholeBody => prepared(call, shape, given, |body| json_step(call, body)),
        InputTarget::RawBody => {
            let media_type = quoted(media_type(call));
            Step::new(format!("raw({media_type}, {value})"))
        }
        InputTarget::Part(kind) => {
            let step = part_step(call, input, given, kind);
            let media_type = part_type(call, &input.field.wire).unwrap_or_default();
            Step {
                method: format!("{}{media_type}", step.method).into(),
                ..step
            }
        }
        InputTarget::BodyMember(id, index) => {
            let setter = names::setter(&call.krate.names.of_type(id).members[index]);
            Step::new(format!("{setter}({value})"))
        }
        InputTarget::FormField(FormValue::Json | FormValue::File) => {
            prepared(call, shape, given, |value| as_json(&wire, "field", value))
        }
        InputTarget::FormField(FormValue::Text(style)) => {
            scalar_step(call, input, given, &setters("field", "list", style))
        }
        InputTarget::Parameter(place) => {
            scalar_step(call, input, given, &setters_of_parameter(place))
        }
    }
}

/// The step that sets a part, or a part for each item.
fn part_step(call: &Call<'_, '_>, input: &Input, given: &Given<'_>, kind: FormValue) -> Step {
    let wire = quoted(&input.field.wire);
    let shape = &input.field.shape;
    let value = given.value;
    let json = |method: &str| {
        prepared(call, shape, given, |value| {
            format!("{method}({wire}, {value})")
        })
    };
    match (kind, shape) {
        (FormValue::File, Shape::List(_)) if input.field.required => {
            Step::new(format!("some_files({wire}, {value})"))
        }
        (FormValue::File, Shape::List(_)) => Step::new(format!("files({wire}, {value})")),
        (FormValue::File, _) => Step::new(format!("file({wire}, {value})")),
        (FormValue::Json, _) => json("json"),
        (FormValue::Text(_), Shape::List(item)) if !call.krate.is_scalar(item) => json("json_list"),
        (FormValue::Text(style), Shape::List(_)) => {
            scalar_step(call, input, given, &setters("text", "list", style))
        }
        (FormValue::Text(_), shape) if !call.krate.is_scalar(shape) => json("json"),
        (FormValue::Text(style), _) => {
            scalar_step(call, input, given, &setters("text", "list", style))
        }
    }
}

/// The step that sets the type of a part, if the definition has one.
fn part_type(call: &Call<'_, '_>, wire: &str) -> Option<String> {
    let Some(Body::Multipart(parts)) = &call.operation.body else {
        return None;
    };
    let part = parts.iter().find(|part| part.field.wire == wire)?;
    let media_type = part.media_type.as_ref()?;
    let is_usual = part.value == FormValue::Json && media_type == "application/json";
    let (wire, media_type) = (quoted(wire), quoted(media_type));
    (!is_usual).then(|| format!(".media_type({wire}, {media_type})"))
}

fn as_json(wire: &str, method: &str, value: &str) -> String {
    format!("{method}({wire}, &connector_runtime::generated::Json::to_value({value}))")
}

fn scalar_step(call: &Call<'_, '_>, input: &Input, given: &Given<'_>, setters: &Setters) -> Step {
    let wire = quoted(&input.field.wire);
    let shape = &input.field.shape;
    let one = setters.one;
    if matches!(shape, Shape::Text) {
        let value = given.value;
        return Step::new(format!("{one}({wire}, {value}.as_ref())"));
    }
    prepared(call, shape, given, |value| match shape {
        Shape::List(item) if call.krate.is_scalar(item) => {
            let style = style(setters.style);
            format!("{}({wire}, ListStyle::{style}, {value})", setters.several)
        }
        shape if call.krate.is_scalar(shape) => format!("{one}({wire}, {value})"),
        _ => as_json(&wire, one, value),
    })
}

/// A step that takes a reference to the value in its own type.
fn prepared(
    call: &Call<'_, '_>,
    shape: &Shape,
    given: &Given<'_>,
    method: impl Fn(&str) -> String,
) -> Step {
    let Given { name, value } = given;
    let converted = rust_type::converted(shape, value);
    if converted.as_str() == *value {
        return Step::new(method(&format!("&{value}")));
    }
    let kind = rust_type::owned(call.krate, shape);
    Step {
        prepared: Some((kind, converted)),
        ..Step::new(method(&format!("&{name}")))
    }
}

/// The step that sets a member of the body as JSON.
pub(crate) fn json_step(call: &Call<'_, '_>, body: &str) -> String {
    match &call.operation.body {
        Some(Body::Json { media_type, .. }) if media_type != "application/json" => {
            format!("json_as({}, {body})", quoted(media_type))
        }
        _ => format!("json({body})"),
    }
}

fn media_type<'a>(call: &Call<'a, '_>) -> &'a str {
    match &call.operation.body {
        Some(Body::Raw { media_type, .. }) => media_type,
        _ => "application/octet-stream",
    }
}

const fn setters(one: &'static str, several: &'static str, style: ListStyle) -> Setters {
    Setters {
        one,
        several,
        style,
    }
}

const fn setters_of_parameter(place: ParameterLocation) -> Setters {
    match place {
        ParameterLocation::Path { .. } => setters("path", "path_list", ListStyle::Comma),
        ParameterLocation::Query(style) => setters("query", "query_list", style),
        ParameterLocation::Header(style) => setters("header", "header_list", style),
    }
}

fn style(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Comma => "Comma",
        ListStyle::Space => "Space",
        ListStyle::Tab => "Tab",
        ListStyle::Pipe => "Pipe",
        ListStyle::Repeat => "Repeat",
    }
}
