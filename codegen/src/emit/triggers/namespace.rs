//! Reading what Azure's connector namespaces deliver.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::{docs, rust_type};
use crate::model::Shape;

/// The method that reads such a delivery: items, from the list at `list`, or a
/// single one.
pub(super) fn reader(
    krate: &Crate<'_>,
    item: Option<&Shape>,
    list: &[&str],
) -> Option<TokenStream> {
    let item = item?;
    let kind = match item {
        // The trigger's own reply is a stream, and has no such type in scope.
        Shape::Base64 => "connector_runtime::Base64".into(),
        item => rust_type::owned(krate, item),
    };
    let lines = docs::attributes(
        &[
            "Reads a delivery of an Azure connector namespace, of up to 1 MiB: one item, several,",
            "or none. [`read_namespace`](connector_runtime::webhook::read_namespace) also says",
            "how to check its origin.",
        ]
        .map(str::to_owned),
    );
    Some(quote! {
        #lines
        pub fn read_namespace(
            delivery: &[u8],
        ) -> Result<Vec<#kind>, connector_runtime::WebhookError> {
            connector_runtime::webhook::read_namespace(delivery, &[#(#list),*])
        }
    })
}
