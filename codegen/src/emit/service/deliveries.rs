//! The methods that deliver to subscriptions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values;
use crate::emit::file::{File, InternalError};
use crate::emit::names::OperationNames;
use crate::emit::print::Snippet;
use crate::emit::service::client;
use crate::emit::{print, rust_type};
use crate::model::{Operation, Shape, Signature, TriggerMode, Webhook};

/// A trigger that delivers.
struct Delivering<'a> {
    operation: &'a Operation,
    names: &'a OperationNames,
    webhook: &'a Webhook,
}

fn all<'a>(krate: &'a Crate<'_>) -> impl Iterator<Item = Delivering<'a>> {
    let triggers = krate.connector.triggers.iter().enumerate();
    triggers.filter_map(|(index, trigger)| match &trigger.mode {
        TriggerMode::Webhook(webhook) => Some(Delivering {
            operation: &trigger.operation,
            names: krate.names.of_trigger(index),
            webhook,
        }),
        TriggerMode::Polling(_) => None,
    })
}

/// The key that signs deliveries: the credential of the service's own client.
pub(super) fn signing_key(krate: &Crate<'_>) -> Option<TokenStream> {
    let mut signatures = all(krate).filter_map(|one| one.webhook.signature.as_ref());
    let key = key(krate, signatures.next()?);
    Some(quote! {
        /// The key that the service signs deliveries with: the credential of its client.
        pub const SIGNING_KEY: &str = #key;
    })
}

fn key(krate: &Crate<'_>, signature: &Signature) -> String {
    let values = credential_values::required_values(krate);
    let own = values.iter().find(|value| value.name == signature.key);
    let value = own.or_else(|| values.first());
    client::stand_in(value.map_or(signature.key.as_str(), |value| &value.name))
}

pub(super) fn file(krate: &Crate<'_>) -> Result<Option<File>, InternalError> {
    let shapes: Vec<&Shape> = all(krate).map(|one| &one.webhook.payload).collect();
    if shapes.is_empty() {
        return Ok(None);
    }
    let path = "src/testing/deliveries.rs";
    let imports = Snippet::from(super::imports(krate, &shapes));
    let methods: Vec<TokenStream> = all(krate).map(|one| methods(krate, &one)).collect();
    let tokens = quote! {
        //! Deliveries of the service.

        #imports

        impl super::Service {
            #(#methods)*
        }
    };
    Ok(Some(File::new(path, print::file(path, tokens)?)))
}

fn methods(krate: &Crate<'_>, one: &Delivering<'_>) -> TokenStream {
    let deliver = super::method("deliver", &one.names.method);
    let payload = rust_type::owned(krate, &one.webhook.payload);
    let id = &one.operation.id;
    let subscription = format!("[`Client::{0}`](crate::Client::{0})", one.names.method);
    let summary = format!(
        " Delivers to all subscriptions of {subscription}; returns the status of each response."
    );
    let signed = one.webhook.signature.as_ref().map(|signature| {
        let method = super::method("signed", &one.names.method);
        let key = key(krate, signature);
        let summary =
            format!(" What would be delivered to a subscription of {subscription}, for tests");
        quote! {
            #[doc = #summary]
            /// of a handler without a socket.
            #[must_use]
            pub fn #method(
                &self,
                payload: &#payload,
                plan: connector_mock::DeliveryPlan,
            ) -> Option<connector_mock::Delivery> {
                let payload = connector_runtime::generated::Json::to_value(payload);
                self.service.delivery(#id, &plan, #key, Some(&payload))
            }
        }
    });
    quote! {
        #[doc = #summary]
        pub async fn #deliver(
            &self,
            payload: &#payload,
            plan: connector_mock::DeliveryPlan,
        ) -> std::io::Result<Vec<u16>> {
            let payload = connector_runtime::generated::Json::to_value(payload);
            self.service.deliver(#id, &plan, Some(&payload)).await
        }

        #signed
    }
}
