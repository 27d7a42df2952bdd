//! How a value becomes part of a call: the step that sets it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::call::Call;
use crate::emit::ident::ident;
use crate::emit::{names, rust_type};
use crate::model::{Body, Input, InputTarget, ListStyle, ParameterLocation, Shape};

/// A value as a caller gave it.
pub(crate) struct Given<'g> {
    /// The name of the argument.
    pub(crate) name: &'g Ident,
    /// The expression that has it.
    pub(crate) value: &'g TokenStream,
}

/// The methods that set one value and several.
struct Setters {
    one: &'static str,
    several: &'static str,
    style: ListStyle,
}

/// Whether an input is written into the call at once, and not gathered in the body.
pub(crate) fn travels_in_call(target: InputTarget) -> bool {
    match target {
        InputTarget::Parameter(_) | InputTarget::WholeBody | InputTarget::RawBody => true,
        InputTarget::BodyMember(..) | InputTarget::FormField | InputTarget::Part { .. } => false,
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
        InputTarget::Part { file: true } => (TokenStream::new(), quote! { .file(#wire, #value) }),
        InputTarget::Part { .. } if !call.krate.is_scalar(shape) => {
            let (prepare, value) = prepared(call, shape, given);
            (prepare, quote! { .json(#wire, #value) })
        }
        InputTarget::BodyMember(id, index) => {
            let setter = ident(&names::setter(&call.krate.names.of_type(id).members[index]));
            (TokenStream::new(), quote! { .#setter(#value) })
        }
        InputTarget::Part { .. } | InputTarget::FormField | InputTarget::Parameter(_) => {
            scalar_step(call, input, given, &setters(input.target))
        }
    }
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
        _ => quote! { .#one(#wire, &connector_runtime::generated::Json::to_value(#value)) },
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

/// The step that puts a value into the body as JSON.
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

fn setters(target: InputTarget) -> Setters {
    let setters = |one, several, style| Setters {
        one,
        several,
        style,
    };
    match target {
        InputTarget::Parameter(place) => match place {
            ParameterLocation::Path { .. } => setters("path", "path_list", ListStyle::Comma),
            ParameterLocation::Query(style) => setters("query", "query_list", style),
            ParameterLocation::Header(style) => setters("header", "header_list", style),
        },
        InputTarget::FormField => setters("field", "list", ListStyle::Repeat),
        _ => setters("text", "text", ListStyle::Repeat),
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
