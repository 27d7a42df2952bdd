//! `use` lines for names of the runtime, which has two faces.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::ident::ident;

/// What the root of the runtime exports, because applications use it too; all
/// other names are in its module for generated code.
const SHOWN_TO_APPLICATIONS: &[&str] = &[
    "Base64",
    "Body",
    "BulkResponse",
    "CallOptions",
    "ClientOptions",
    "Date",
    "DateTime",
    "Download",
    "Error",
    "ExtraMembers",
    "File",
    "HeaderMap",
    "ObjectExt",
    "Quoted",
    "Rejected",
    "Response",
    "SecretString",
    "Subscription",
    "UnixTime",
    "Unreadable",
    "Value",
    "WebhookError",
    "mcp",
    "webhook",
];

/// `use` lines for these names.
pub(crate) fn runtime(names: &BTreeSet<&'static str>) -> TokenStream {
    let (shown, generated): (Vec<&str>, Vec<&str>) = names
        .iter()
        .partition(|name| SHOWN_TO_APPLICATIONS.contains(name));
    let line = |names: &[&str], path: TokenStream| {
        let names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
        (!names.is_empty()).then(|| quote! { use #path::{#(#names),*}; })
    };
    let shown = line(&shown, quote! { connector_runtime });
    let generated = line(&generated, quote! { connector_runtime::generated });
    quote! { #shown #generated }
}
