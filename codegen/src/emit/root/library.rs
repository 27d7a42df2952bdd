//! The root module.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values;
use crate::emit::file::{File, InternalError};
use crate::emit::root::error_code;
use crate::emit::{print, recursion_limit};
use crate::model::{OperationKind, ReplyKind, TypeKind};

pub(crate) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "src/lib.rs";
    let has_discovery = krate
        .connector
        .operations
        .iter()
        .any(|operation| operation.kind == OperationKind::Internal);
    let has_triggers = !krate.connector.triggers.is_empty();
    let has_credentials = krate.has_credentials();
    let discovery = has_discovery.then(|| quote! { pub mod discovery; });
    let choices = krate
        .calls()
        .any(|(call, _)| !call.choices.is_empty())
        .then(|| quote! { pub mod choices; });
    let triggers = has_triggers.then(|| quote! { pub mod triggers; });
    let credentials = has_credentials.then(|| quote! { mod credentials; });
    let new_credentials = credential_values::new_struct(krate).map(|_| quote! { NewCredentials, });
    let credential_types =
        has_credentials.then(|| quote! { pub use credentials::{Credentials, #new_credentials}; });
    let client_types = if has_discovery {
        quote! { pub use client::{Client, Discovery}; }
    } else {
        quote! { pub use client::Client; }
    };
    let sms = counts_messages(krate).then(|| quote! { pub use connector_runtime::sms; });
    let mcp = speaks_mcp(krate).then(|| quote! { pub use connector_runtime::mcp; });
    let has_codes = error_code::any(krate);
    let codes = has_codes.then(|| quote! { mod error_code; });
    let code_type = has_codes.then(|| quote! { pub use error_code::ErrorCode; });
    let client_names = if has_discovery {
        quote! { Client, Discovery, }
    } else {
        quote! { Client, }
    };
    let credential_names = has_credentials.then(|| quote! { Credentials, #new_credentials });
    let code_name = has_codes.then(|| quote! { ErrorCode, });
    let discovery_names = has_discovery.then(|| quote! { pub use crate::discovery::*; });
    let trigger_names = has_triggers.then(|| quote! { pub use crate::triggers::*; });
    let recursion_limit =
        recursion_limit::of(krate.connector).map(|limit| quote! { #![recursion_limit = #limit] });
    // An empty module is left out.
    let has_actions = krate
        .connector
        .operations
        .iter()
        .any(|operation| operation.kind == OperationKind::Action);
    let operation_names = has_actions.then(|| quote! { pub use crate::operations::*; });
    let has_types = !krate.connector.types.is_empty();
    let type_names = has_types.then(|| quote! { pub use crate::types::*; });
    // A type's page in rustdoc shows its methods in the order of the modules:
    // constructors first, choices last.
    let tokens = quote! {
        #![doc = include_str!("../README.md")]
        #![warn(missing_docs)]
        #![forbid(unsafe_code)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(
            clippy::needless_update,
            reason = "descriptions of connectors may gain fields"
        )]
        #recursion_limit

        mod client;
        #credentials
        #codes
        pub mod operations;
        #triggers
        #discovery
        #choices
        pub mod types;
        #[cfg(feature = "testing")]
        pub mod testing;

        #client_types
        pub use connector_runtime::{self, Base64, BulkResponse, CallOptions, ClientOptions, Date, DateTime, Download, Error, File, HeaderMap, ObjectExt, Outcome, Quoted, RateLimit, Rejected, Response, Retry, Reveal, SecretString, Subscription, SubscriptionHandle, UnixTime, Value, json, webhook};
        #sms
        #mcp
        #credential_types
        #code_type

        /// The names that programs use, for a glob import.
        pub mod prelude {
            pub use crate::{
                #client_names BulkResponse, CallOptions, ClientOptions, #credential_names Download, Error,
                #code_name ObjectExt, Outcome, Rejected, Response, Reveal, Value, json,
            };
            #operation_names
            #discovery_names
            #trigger_names
            #type_names
        }
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

/// Whether an operation is an endpoint of the Model Context Protocol.
fn speaks_mcp(krate: &Crate<'_>) -> bool {
    let mut operations = krate.connector.operations.iter();
    operations.any(|operation| operation.reply.kind == ReplyKind::Mcp)
}

/// Whether a text of the connector is sent as text messages.
fn counts_messages(krate: &Crate<'_>) -> bool {
    krate.connector.types.iter().any(|def| match &def.kind {
        TypeKind::Object(object) => object.fields.iter().any(|field| field.sms_text),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => false,
    })
}
