//! A call being prepared: the struct of its required inputs, and the request
//! with a setter for each optional one.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::steps::{self, Given};
use crate::emit::calls::{rewrite, setters};
use crate::emit::ident::ident;
use crate::emit::names;
use crate::model::InputTarget;

/// The struct of required inputs, if there are several.
pub(crate) fn args(call: &Call<'_, '_>) -> Option<TokenStream> {
    let args = call.args()?;
    let owner = names::client_of(call.operation);
    let summary = format!(
        "The required inputs of [`{owner}::{0}`](crate::{owner}::{0}).",
        call.names.method
    );
    let streams = call
        .required()
        .iter()
        .any(|(input, _)| matches!(input.target, InputTarget::RawBody));
    let derives = (!streams).then(|| quote! { #[derive(Clone)] });
    Some(args.definition(&[summary], &derives.unwrap_or_default()))
}

/// The request itself and its setters. `finish` are the methods that send it.
pub(crate) fn structure(call: &Call<'_, '_>, finish: &TokenStream, must_use: &str) -> TokenStream {
    let name = ident(&call.names.request);
    let owner = names::client_of(call.operation);
    let summary = format!(
        " A prepared [`{owner}::{0}`](crate::{owner}::{0}).",
        call.names.method
    );
    let content = setters::content(call).map(|(name, kind, _)| quote! { #name: #kind, });
    let setters = call
        .optional()
        .into_iter()
        .map(|(input, name)| setters::setter(call, input, name));
    let member = call.operation.body_object.map(|_| {
        quote! {
            /// Sets any member of the body by its wire name, even one without a setter.
            pub fn with_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.body = self.body.with_member(name, value);
                self
            }
        }
    });
    quote! {
        #[doc = #summary]
        #[derive(Clone, Debug)]
        #[must_use = #must_use]
        pub struct #name {
            call: Call,
            #content
        }

        impl #name {
            #(#setters)*
            #member

            /// Overrides the client's options for this call.
            pub fn with_options(mut self, options: CallOptions) -> Self {
                self.call = self.call.options(options);
                self
            }

            #finish
        }
    }
}

/// The expression for a request with its required inputs.
pub(crate) fn prepared(call: &Call<'_, '_>) -> TokenStream {
    let name = ident(&call.names.request);
    let constant = ident(&call.names.constant);
    let required = call.required();
    let has_args = required.len() > 1;
    let mut lets = Vec::new();
    let mut steps_of_call = setters::fixed(call);
    let mut content = Vec::new();
    for (input, name) in &required {
        let name = ident(name);
        let value = if has_args {
            quote! { args.#name }
        } else {
            quote! { #name }
        };
        let given = Given {
            name: &name,
            value: &value,
        };
        let (prepare, step) = steps::step(call, input, &given);
        lets.push(prepare);
        if steps::travels_in_call(input.target) {
            steps_of_call.push(step);
        } else {
            content.push(step);
        }
    }
    let content =
        setters::content(call).map(|(name, _, initial)| quote! { #name: #initial #(#content)*, });
    let gateway = rewrite::steps(call.operation, call.names, &TokenStream::new());
    quote! {
        #(#lets)*
        #name {
            call: self.runtime.call(&#constant) #gateway #(#steps_of_call)*,
            #content
        }
    }
}
