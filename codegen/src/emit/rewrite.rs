//! What a direct call changes, because the gateway of a managed connection
//! does.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::names::OperationNames;
use super::request::{Request, method_token};
use crate::model::{Computed, Connector, Operation, Piece, Template};

/// The static that says it, beside that of the operation.
pub(super) fn constant(request: &Request<'_, '_>) -> Option<TokenStream> {
    let rewrite = request.operation.rewrite.as_ref()?;
    let name = name(request.names);
    let visibility = request.krate.visibility(request.operation);
    let mut members = Vec::new();
    let mut imports = vec![quote! { Piece }, quote! { Rewrite }];
    if let Some(base) = &rewrite.base {
        let base = pieces(base);
        members.push(quote! { base: #base });
    }
    if let Some(method) = &rewrite.method {
        let method = method_token(method);
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
        #visibility static #name: connector_runtime::Rewrite = {
            use connector_runtime::{#(#imports),*};
            Rewrite {
                #(#members,)*
                ..Rewrite::NONE
            }
        };
    })
}

/// The steps by which a call follows it, or says that it cannot go directly.
/// `module` leads to the statics of the operation.
pub(super) fn steps(
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

/// Where a direct call goes, where that is not what the operation says.
pub(super) fn sentence(operation: &Operation) -> Option<String> {
    let rewrite = operation.rewrite.as_ref()?;
    let (base, route) = (&rewrite.base, &rewrite.route);
    (base.is_some() || route.is_some()).then(|| {
        let method = rewrite.method.as_ref().unwrap_or(&operation.method);
        let base = base.as_ref().map(shown).unwrap_or_default();
        let path = route.as_ref().map(|route| shown(&route.path));
        let path = path.unwrap_or_else(|| operation.path.template.clone());
        let line = docs::code(&format!("{method} {base}{path}"));
        format!("A direct connection sends it as {line}.")
    })
}

/// How many of a connector's calls have an address of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Elsewhere {
    None,
    Some,
    All,
}

impl Elsewhere {
    pub(super) fn of(connector: &Connector) -> Self {
        let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
        let calls = || connector.operations.iter().chain(triggers.clone());
        let has_its_own = |operation: &Operation| {
            let rewrite = operation.rewrite.as_ref();
            rewrite.is_some_and(|rewrite| rewrite.base.is_some())
        };
        if !calls().any(has_its_own) {
            Self::None
        } else if calls().all(has_its_own) {
            Self::All
        } else {
            Self::Some
        }
    }
}

fn name(names: &OperationNames) -> Ident {
    format_ident!("{}_REWRITE", names.constant)
}

fn computed(computed: &Computed) -> TokenStream {
    let Computed {
        wire,
        in_header,
        value,
        yields,
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
            yields: #yields,
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

/// A template for people: inputs stand in braces.
fn shown(template: &Template) -> String {
    template
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Path(name)
            | Piece::Header(name, _)
            | Piece::Query(name, _)
            | Piece::Setting(name, _) => {
                format!("{{{name}}}")
            }
        })
        .collect()
}
