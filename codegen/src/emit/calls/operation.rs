//! The static that describes an operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::rewrite;
use crate::emit::ident::ident;
use crate::emit::{literals, names};
use crate::model::{Operation, ParameterLocation, Path, Segment};

/// The static that describes the operation.
pub(crate) fn constant(call: &Call<'_, '_>) -> TokenStream {
    let name = ident(&call.names.constant);
    let Operation {
        id,
        method,
        path,
        safe,
        reply,
        ..
    } = call.operation;
    let method = literals::method(method);
    let template = &path.template;
    let segments = segments(call, path);
    let query = path
        .query
        .iter()
        .map(|query| quote! { query: Some(#query), });
    let safe = safe.then(|| quote! { safe: true, });
    let accept = (!reply.accept.is_empty()).then(|| {
        let accept = reply.accept.join(", ");
        quote! { accept: #accept, }
    });
    let visibility = names::visibility_of(call.operation);
    let rewrite = rewrite::constant(call);
    quote! {
        #visibility static #name: Operation = Operation {
            id: #id,
            method: #method,
            template: #template,
            path: #segments,
            #(#query)*
            #safe
            #accept
            ..Operation::DEFAULT
        };
        #rewrite
    }
}

/// The pieces of a path.
pub(crate) fn segments(call: &Call<'_, '_>, path: &Path) -> TokenStream {
    let segments = path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => quote! { Segment::Literal(#text) },
        Segment::Parameter(wire) if is_encoded_twice(call, wire) => {
            quote! { Segment::TwiceEncoded(#wire) }
        }
        Segment::Parameter(wire) => quote! { Segment::Parameter(#wire) },
    });
    quote! { &[#(#segments),*] }
}

fn is_encoded_twice(call: &Call<'_, '_>, wire: &str) -> bool {
    let twice = ParameterLocation::Path {
        double_encoded: true,
    };
    let mut parameters = call.operation.parameters.iter();
    let mut fixed = call.operation.fixed.iter();
    parameters.any(|parameter| parameter.field.wire == wire && parameter.location == twice)
        || fixed.any(|fixed| fixed.wire == wire && fixed.location == twice)
}
