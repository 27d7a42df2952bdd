//! The method of the client that prepares a call.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::request;
use crate::emit::docs::{example, fields, links, operations};
use crate::emit::ident::ident;
use crate::emit::{docs, markdown, names};

/// The client's method.
pub(crate) fn method(call: &Call<'_, '_>, finish: &str) -> TokenStream {
    let owner = ident(names::client_of(call.operation));
    let method = ident(&call.names.method);
    let request = ident(&call.names.request);
    let mut lines = operations::of(call.krate, call.operation);
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
    if finish == "send" {
        let reply = links::reply(call.krate, call.operation, &call.names.reply);
        docs::paragraph(&mut lines, reply);
    }
    if let Some(delivery) = &call.delivery {
        docs::paragraph(&mut lines, delivery.clone());
    }
    lines.extend(operations::errors(call.operation));
    lines.extend(example::lines(call, finish));
    let lines = docs::attributes(&lines);
    let deprecation = docs::deprecation(call.krate, &call.operation.docs);
    let parameter = parameter(call);
    let prepared = request::prepared(call);
    quote! {
        impl #owner {
            #(#lines)*
            #deprecation
            pub fn #method(&self, #parameter) -> #request {
                #prepared
            }
        }
    }
}

/// The parameter of the method, if there is one.
fn parameter(call: &Call<'_, '_>) -> Option<TokenStream> {
    if let Some(args) = call.args() {
        let kind = args.argument();
        return Some(quote! { args: #kind });
    }
    let required = call.required().into_iter().next();
    required.map(|(input, name)| {
        let (name, kind) = (ident(name), call.given(input).argument());
        quote! { #name: #kind }
    })
}
