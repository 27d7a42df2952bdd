//! How a value becomes part of a call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::steps::{self, Given};
use crate::emit::docs::fields;
use crate::emit::ident::ident;
use crate::emit::types::object;
use crate::emit::{docs, literals, names};
use crate::model::{Body, Field, Input, ParameterLocation};

/// The field that collects the body until the request is sent: its name, its
/// type, and its initial value.
pub(crate) fn content(call: &Call<'_, '_>) -> Option<(Ident, TokenStream, TokenStream)> {
    if let Some(id) = call.operation.body_object {
        let name = ident(&call.krate.names.of_type(id).name);
        let initial = object::initial(call.krate, id, &quote! { #name });
        return Some((ident("body"), quote! { #name }, initial));
    }
    match &call.operation.body {
        Some(Body::UrlEncoded(fields)) => {
            let hidden = fields.iter().filter_map(|one| hidden(&one.field, "field"));
            Some((
                ident("form"),
                quote! { Form },
                quote! { Form::new() #(#hidden)* },
            ))
        }
        Some(Body::Multipart(parts)) => {
            let hidden = parts.iter().filter_map(|part| hidden(&part.field, "text"));
            Some((
                ident("parts"),
                quote! { Multipart },
                quote! { Multipart::new() #(#hidden)* },
            ))
        }
        _ => None,
    }
}

/// Internal parameters.
pub(crate) fn fixed(call: &Call<'_, '_>) -> Vec<TokenStream> {
    let fixed = call.operation.fixed.iter();
    fixed
        .map(|fixed| {
            let (wire, value) = (&fixed.wire, literals::text(&fixed.value));
            let method = ident(match fixed.location {
                ParameterLocation::Path { .. } => "path",
                ParameterLocation::Query(_) => "query",
                ParameterLocation::Header(_) => "header",
            });
            quote! { .#method(#wire, #value) }
        })
        .collect()
}

/// A setter for an optional input.
pub(crate) fn setter(call: &Call<'_, '_>, input: &Input, name: &str) -> TokenStream {
    let lines = docs::attributes(&fields::of_input(
        call.krate,
        call.operation,
        &input.field,
        name,
    ));
    let deprecation = docs::deprecation(call.krate, &input.field.docs);
    let argument = call.given(input).argument();
    let setter = ident(&names::setter(name));
    let name = ident(name);
    let (prepare, step) = steps::step(
        call,
        input,
        &Given {
            name: &name,
            value: &quote! { #name },
        },
    );
    let holder = match content(call) {
        Some((content, ..)) if !steps::travels_in_call(input.target) => content,
        _ => ident("call"),
    };
    quote! {
        #(#lines)*
        #deprecation
        pub fn #setter(mut self, #name: #argument) -> Self {
            #prepare
            self.#holder = self.#holder #step;
            self
        }
    }
}

/// The call with its body, as the last step before sending.
pub(crate) fn complete(call: &Call<'_, '_>) -> TokenStream {
    let step = match &call.operation.body {
        Some(Body::UrlEncoded(_)) => quote! { .form(self.form) },
        Some(Body::Multipart(_)) => quote! { .multipart(self.parts) },
        Some(Body::Json {
            required: false,
            media_type,
            ..
        }) if call.operation.body_object.is_some() => {
            quote! { .json_if_any(#media_type, &self.body) }
        }
        Some(Body::Json { .. }) if call.operation.body_object.is_some() => {
            steps::json_step(call, &quote! { &self.body })
        }
        _ => TokenStream::new(),
    };
    quote! { self.call #step }
}

/// The step that sets a hidden field of a form.
fn hidden(field: &Field, method: &str) -> Option<TokenStream> {
    let value = literals::text(field.fixed.as_ref().filter(|_| field.internal)?);
    let (wire, method) = (&field.wire, ident(method));
    Some(quote! { .#method(#wire, #value) })
}
