//! The method of the client that prepares a call.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::docs::{example, fields, operations};
use crate::emit::ident::ident;
use crate::emit::{docs, markdown, names};

/// The client's method.
pub(crate) fn method(call: &Call<'_, '_>, finish: &str) -> TokenStream {
    let owner = ident(names::client_of(call.operation));
    let method = ident(&call.names.method);
    let request = ident(&call.names.request);
    let mut lines = operations::of(call.operation);
    if let Some(hint) = call.hint {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(hint));
    }
    if let [(input, name)] = call.required().as_slice() {
        let mut described =
            fields::of_required(call.krate, call.operation, &input.field, name).into_iter();
        let first = described.next().unwrap_or_default();
        docs::paragraph(&mut lines, format!("`{name}`: {first}"));
        lines.extend(described);
    }
    lines.extend(operations::errors(call.operation));
    lines.extend(example::lines(call, finish));
    let lines = docs::attributes(&lines);
    let deprecation = docs::deprecation(&call.operation.docs);
    let (parameters, arguments) = signature(call);
    quote! {
        impl #owner {
            #(#lines)*
            #deprecation
            pub fn #method(&self, #parameters) -> #request {
                #request::new(self, #arguments)
            }
        }
    }
}

/// Parameters of the method and of `new`, and what the one hands the other.
pub(crate) fn signature(call: &Call<'_, '_>) -> (Option<TokenStream>, Option<TokenStream>) {
    if let Some(args) = call.args() {
        let kind = args.argument();
        return (Some(quote! { args: #kind }), Some(quote! { args }));
    }
    let required = call.required().into_iter().next();
    required
        .map(|(input, name)| {
            let (name, kind) = (ident(name), call.given(input).argument());
            (quote! { #name: #kind }, quote! { #name })
        })
        .unzip()
}
