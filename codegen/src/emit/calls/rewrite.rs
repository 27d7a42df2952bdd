//! What a direct call changes, because the gateway of a managed connection
//! does.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::call::Call;
use crate::emit::names::OperationNames;
use crate::emit::{literals, names};
use crate::model::{Computed, Operation, Piece, Template};

/// The static that says it, beside that of the operation.
pub(crate) fn constant(request: &Call<'_, '_>) -> Option<TokenStream> {
    let rewrite = request.operation.rewrite.as_ref()?;
    let name = name(request.names);
    let visibility = names::visibility_of(request.operation);
    let mut members = Vec::new();
    let mut imports = vec![quote! { Piece }, quote! { Rewrite }];
    if let Some(base) = &rewrite.base {
        let base = pieces(base);
        members.push(quote! { base: #base });
    }
    if let Some(method) = &rewrite.method {
        let method = literals::method(method);
        members.push(quote! { method: Some(#method) });
    }
    if let Some(route) = &rewrite.route {
        let path = pieces(&route.path);
        members.push(quote! { path: #path });
        if !route.query.is_empty() {
            let pairs = route.query.iter().map(|(name, value)| {
                let (name, value) = (pieces(name), pieces(value));
                quote! { (#name, #value) }
            });
            members.push(quote! { query: &[#(#pairs),*] });
        }
    }
    if !rewrite.values.is_empty() {
        imports.extend([quote! { Computed }, quote! { ComputedPlace }]);
        let values = rewrite.values.iter().map(computed);
        members.push(quote! { values: &[#(#values),*] });
    }
    // The names are those of this block alone: types of a connector may be
    // called so.
    Some(quote! {
        #visibility static #name: connector_runtime::generated::Rewrite = {
            use connector_runtime::generated::{#(#imports),*};
            Rewrite {
                #(#members,)*
                ..Rewrite::DEFAULT
            }
        };
    })
}

/// The steps by which a call follows it, or says that it cannot go directly.
/// `module` leads to the statics of the operation.
pub(crate) fn steps(
    operation: &Operation,
    names: &OperationNames,
    module: &TokenStream,
) -> TokenStream {
    let managed_only = operation.managed_only.as_ref().map(|managed| {
        let reason = &managed.reason;
        quote! { .managed_only(#reason) }
    });
    let rewritten = operation.rewrite.as_ref().map(|_| {
        let name = name(names);
        quote! { .rewritten(&#module #name) }
    });
    quote! { #managed_only #rewritten }
}

fn name(names: &OperationNames) -> Ident {
    format_ident!("{}_REWRITE", names.constant)
}

fn computed(computed: &Computed) -> TokenStream {
    let Computed {
        wire,
        in_header,
        value,
        skip_if_present,
    } = computed;
    let place = if *in_header {
        quote! { Header }
    } else {
        quote! { Query }
    };
    let value = pieces(value);
    quote! {
        Computed {
            place: ComputedPlace::#place,
            name: #wire,
            value: #value,
            skip_if_present: #skip_if_present,
        }
    }
}

fn pieces(template: &Template) -> TokenStream {
    let pieces = template.iter().map(|piece| {
        let piece = match piece {
            Piece::Text(text) => quote! { Text(#text) },
            Piece::Path(name) => quote! { Path(#name) },
            Piece::Header(name, default) => {
                let default = optional(default.as_deref());
                quote! { Header(#name, #default) }
            }
            Piece::Query(name, default) => {
                let default = optional(default.as_deref());
                quote! { Query(#name, #default) }
            }
            Piece::Setting(name, default) => {
                let default = optional(default.as_deref());
                quote! { Setting(#name, #default) }
            }
        };
        quote! { Piece::#piece }
    });
    quote! { &[#(#pieces),*] }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    }
}
