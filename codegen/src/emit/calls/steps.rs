//! How a value becomes part of a call: the step that sets it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::call::Call;
use crate::emit::ident::ident;
use crate::emit::{names, rust_type};
use crate::model::{Body, FormValue, Input, InputTarget, ListStyle, ParameterLocation, Shape};

/// A value as a caller gave it.
pub(crate) struct Given<'g> {
    /// The name of the argument.
    pub(crate) name: &'g Ident,
    /// The expression for it.
    pub(crate) value: &'g TokenStream,
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

/// Statements before the call, and the step in its chain.
pub(crate) fn step(
    call: &Call<'_, '_>,
    input: &Input,
    given: &Given<'_>,
) -> (TokenStream, TokenStream) {
    let wire = &input.field.wire;
    let shape = &input.field.shape;
    let value = given.value;
    match input.target {
        InputTarget::WholeBody => {
            let (prepare, body) = prepared(call, shape, given);
            (prepare, json_step(call, &body))
        }
        InputTarget::RawBody => {
            let media_type = media_type(call);
            (TokenStream::new(), quote! { .raw(#media_type, #value) })
        }
        InputTarget::Part(kind) => {
            let (prepare, step) = part_step(call, input, given, kind);
            let media_type = part_type(call, wire);
            (prepare, quote! { #step #media_type })
        }
        InputTarget::BodyMember(id, index) => {
            let setter = ident(&names::setter(&call.krate.names.of_type(id).members[index]));
            (TokenStream::new(), quote! { .#setter(#value) })
        }
        InputTarget::FormField(FormValue::Json | FormValue::File) => {
            let (prepare, value) = prepared(call, shape, given);
            (prepare, as_json(wire, "field", &value))
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
fn part_step(
    call: &Call<'_, '_>,
    input: &Input,
    given: &Given<'_>,
    kind: FormValue,
) -> (TokenStream, TokenStream) {
    let wire = &input.field.wire;
    let shape = &input.field.shape;
    let value = given.value;
    let json = |method: &str| {
        let method = ident(method);
        let (prepare, value) = prepared(call, shape, given);
        (prepare, quote! { .#method(#wire, #value) })
    };
    match (kind, shape) {
        (FormValue::File, Shape::List(_)) if input.field.required => {
            (TokenStream::new(), quote! { .some_files(#wire, #value) })
        }
        (FormValue::File, Shape::List(_)) => (TokenStream::new(), quote! { .files(#wire, #value) }),
        (FormValue::File, _) => (TokenStream::new(), quote! { .file(#wire, #value) }),
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
fn part_type(call: &Call<'_, '_>, wire: &str) -> Option<TokenStream> {
    let Some(Body::Multipart(parts)) = &call.operation.body else {
        return None;
    };
    let part = parts.iter().find(|part| part.field.wire == wire)?;
    let media_type = part.media_type.as_ref()?;
    let is_usual = part.value == FormValue::Json && media_type == "application/json";
    (!is_usual).then(|| quote! { .media_type(#wire, #media_type) })
}

fn as_json(wire: &str, method: &str, value: &TokenStream) -> TokenStream {
    let method = ident(method);
    quote! { .#method(#wire, &connector_runtime::generated::Json::to_value(#value)) }
}

fn scalar_step(
    call: &Call<'_, '_>,
    input: &Input,
    given: &Given<'_>,
    setters: &Setters,
) -> (TokenStream, TokenStream) {
    let wire = &input.field.wire;
    let shape = &input.field.shape;
    let one = ident(setters.one);
    if matches!(shape, Shape::Text) {
        let value = given.value;
        return (TokenStream::new(), quote! { .#one(#wire, #value.as_ref()) });
    }
    let (prepare, value) = prepared(call, shape, given);
    let step = match shape {
        Shape::List(item) if call.krate.is_scalar(item) => {
            let several = ident(setters.several);
            let style = style(setters.style);
            quote! { .#several(#wire, #style, #value) }
        }
        shape if call.krate.is_scalar(shape) => quote! { .#one(#wire, #value) },
        _ => as_json(wire, setters.one, &value),
    };
    (prepare, step)
}

/// A reference to the value in its own type.
fn prepared(call: &Call<'_, '_>, shape: &Shape, given: &Given<'_>) -> (TokenStream, TokenStream) {
    let Given { name, value } = given;
    let converted = rust_type::converted(shape, value);
    if converted.to_string() == value.to_string() {
        return (TokenStream::new(), quote! { &#value });
    }
    let kind = rust_type::owned(call.krate, shape);
    (quote! { let #name: #kind = #converted; }, quote! { &#name })
}

/// The step that sets a member of the body as JSON.
pub(crate) fn json_step(call: &Call<'_, '_>, body: &TokenStream) -> TokenStream {
    match &call.operation.body {
        Some(Body::Json { media_type, .. }) if media_type != "application/json" => {
            quote! { .json_as(#media_type, #body) }
        }
        _ => quote! { .json(#body) },
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

fn style(style: ListStyle) -> TokenStream {
    let name = ident(match style {
        ListStyle::Comma => "Comma",
        ListStyle::Space => "Space",
        ListStyle::Tab => "Tab",
        ListStyle::Pipe => "Pipe",
        ListStyle::Repeat => "Repeat",
    });
    quote! { ListStyle::#name }
}
