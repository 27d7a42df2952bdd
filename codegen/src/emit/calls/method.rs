//! The method of the client that prepares a call.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::setters;
use crate::emit::docs::{example, fields, operations};
use crate::emit::ident::ident;
use crate::emit::{docs, markdown, names};
use crate::model::Input;

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
        let mut described = required_docs(call, input, name).into_iter();
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
            pub fn #method(&self #(, #parameters)*) -> #request {
                #request::new(self #(, #arguments)*)
            }
        }
    }
}

/// Docs of a required input, which has no place for a mark of deprecation.
pub(crate) fn required_docs(call: &Call<'_, '_>, input: &Input, name: &str) -> Vec<String> {
    let lines = fields::of_input(call.krate, call.operation, &input.field, name);
    fields::deprecated_in_words(&input.field, lines)
}

/// Parameters of the method and of `new`, and what the one hands the other.
pub(crate) fn signature(call: &Call<'_, '_>) -> (Vec<TokenStream>, Vec<TokenStream>) {
    match call.required().as_slice() {
        [] => (Vec::new(), Vec::new()),
        [(input, name)] => {
            let name = ident(name);
            let argument = setters::argument(call, input);
            (vec![quote! { #name: #argument }], vec![quote! { #name }])
        }
        _ => {
            let required = ident(&call.names.required);
            (
                vec![quote! { required: #required }],
                vec![quote! { required }],
            )
        }
    }
}
