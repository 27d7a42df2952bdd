//! What a direct call changes in place of the gateway.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::call::Call;
use crate::emit::calls::transforms;
use crate::emit::names::OperationNames;
use crate::emit::{literals, names};
use crate::model::{Computed, LookUp, Operation, Piece, Route, Template};

/// The static with the changes, beside that of the operation.
pub(crate) fn constant(request: &Call<'_, '_>) -> Option<TokenStream> {
    let rewrite = request.operation.rewrite.as_ref()?;
    let name = name(request.names);
    let visibility = names::visibility_of(request.operation);
    let mut members = Vec::new();
    let mut imports = vec!["Piece", "Rewrite"];
    if rewrite.pieces().next().is_none() {
        imports.remove(0);
    }
    if let Some(base) = &rewrite.base {
        let base = pieces(base);
        members.push(quote! { base: #base });
    }
    if rewrite.host_is_input {
        members.push(quote! { host_is_input: true });
    }
    if let Some(method) = &rewrite.method {
        let method = literals::method(method);
        members.push(quote! { method: Some(#method) });
    }
    if let Some(route) = &rewrite.route {
        let path = pieces(&route.path);
        members.push(quote! { path: #path });
        if !route.query.is_empty() {
            let query = query(route);
            members.push(quote! { query: #query });
        }
    }
    if !rewrite.values.is_empty() {
        imports.push("Computed");
        let values = rewrite.values.iter().map(computed);
        members.push(quote! { values: &[#(#values),*] });
    }
    if !rewrite.look_ups.is_empty() {
        imports.push("LookUp");
        let look_ups = rewrite.look_ups.iter().map(look_up);
        members.push(quote! { look_ups: &[#(#look_ups),*] });
    }
    for (name, transforms) in [("body", &rewrite.body), ("reply", &rewrite.reply)] {
        if !transforms.is_empty() {
            imports.extend(transforms::imports(transforms));
            let name = format_ident!("{name}");
            let transforms = transforms::list(transforms);
            members.push(quote! { #name: #transforms });
        }
    }
    if let Some(location) = &rewrite.location {
        let location = pieces(location);
        members.push(quote! { location: #location });
    }
    if !rewrite.unauthenticated.is_empty() {
        let statuses = rewrite
            .unauthenticated
            .iter()
            .map(|status| proc_macro2::Literal::u16_unsuffixed(*status));
        members.push(quote! { unauthenticated: &[#(#statuses),*] });
    }
    let mut known = BTreeSet::new();
    imports.retain(|name| known.insert(*name));
    let imports = imports.into_iter().map(|name| format_ident!("{name}"));
    // The names are local to this block: types of a connector may have the
    // same.
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

/// The steps by which a call applies it, or is refused. `module` is the path of
/// the operation's statics.
pub(crate) fn steps(operation: &Operation, names: &OperationNames, module: &str) -> String {
    let mut steps = String::new();
    if let Some(managed) = &operation.managed_only {
        let method = if managed.script {
            "scripted"
        } else {
            "managed_only"
        };
        let reason = literals::quoted(&managed.reason);
        steps.extend([".", method, "(", &reason, ")"]);
    }
    if operation.rewrite.is_some() {
        steps.extend([".rewritten(&", module, &name(names).to_string(), ")"]);
    }
    steps
}

fn name(names: &OperationNames) -> Ident {
    format_ident!("{}_REWRITE", names.constant)
}

fn query(route: &Route) -> TokenStream {
    let pairs = route.query.iter().map(|(name, value)| {
        let (name, value) = (pieces(name), pieces(value));
        quote! { (#name, #value) }
    });
    quote! { &[#(#pairs),*] }
}

fn look_up(look_up: &LookUp) -> TokenStream {
    let LookUp {
        route,
        at,
        in_header,
        wire,
    } = look_up;
    let make = target(*in_header);
    let path = pieces(&route.path);
    let with_query = (!route.query.is_empty()).then(|| {
        let query = query(route);
        quote! { .with_query(#query) }
    });
    quote! { LookUp::#make(#wire, #path, &[#(#at),*]) #with_query }
}

fn target(in_header: bool) -> Ident {
    format_ident!("{}", if in_header { "header" } else { "query" })
}

fn computed(computed: &Computed) -> TokenStream {
    let Computed {
        wire,
        in_header,
        value,
        skip_if_present,
    } = computed;
    let make = target(*in_header);
    let value = pieces(value);
    let skip = skip_if_present.then(|| quote! { .skip_if_present() });
    quote! { Computed::#make(#wire, #value) #skip }
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
