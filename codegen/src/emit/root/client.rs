//! The client, and what the connector is.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::file::{File, InternalError};
use crate::emit::root::hosts::OwnAddresses;
use crate::emit::{docs, markdown, print, uses};
use crate::model::{Address, OperationKind};

pub(crate) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "src/client.rs";
    let connector = connector(krate);
    let constructors = constructors(krate);
    let discovery = discovery(krate);
    let accessor = discovery.as_ref().map(|_| {
        quote! {
            /// The operations that the definition marks as internal.
            #[must_use]
            pub fn discovery(&self) -> Discovery {
                Discovery { runtime: self.runtime.clone() }
            }
        }
    });
    let title = docs::attributes(&[format!(
        "A client of {}.",
        markdown::inline(&krate.connector.title)
    )]);
    let imports = imports(krate);
    let name = &krate.connector.provider;
    let tokens = quote! {
        //! The client.

        #imports

        #connector

        #title
        ///
        /// Cheap to clone; clones share connections and limits.
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) runtime: connector_runtime::generated::Client,
        }

        impl Client {
            /// The connector's name, as returned by [`Error::connector`].
            pub const CONNECTOR: &'static str = #name;

            #constructors
            #accessor
        }

        impl AsRef<connector_runtime::generated::Client> for Client {
            fn as_ref(&self) -> &connector_runtime::generated::Client {
                &self.runtime
            }
        }

        #discovery
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

fn imports(krate: &Crate<'_>) -> TokenStream {
    let mut runtime = BTreeSet::from(["ClientOptions", "Connector", "Error", "ErrorShape"]);
    runtime.extend(krate.connector.throttle.map(|_| "Throttle"));
    let runtime = uses::runtime(&runtime);
    let credentials = krate
        .has_credentials()
        .then(|| quote! { use crate::Credentials; });
    quote! {
        #runtime
        #credentials
    }
}

fn connector(krate: &Crate<'_>) -> TokenStream {
    let base_url = match &krate.connector.address {
        Address::Known(url) => quote! { Some(#url) },
        Address::Given => quote! { None },
    };
    let errors = krate.connector.error_shape.clone().unwrap_or_default();
    let (code, message, success) = (&errors.code, &errors.message, &errors.success_codes);
    let texts = errors
        .texts
        .iter()
        .map(|(text, code)| quote! { (#text, #code) });
    let throttle = match krate.connector.throttle {
        Some(throttle) => {
            let calls = Literal::u32_unsuffixed(throttle.calls);
            let seconds = Literal::u32_unsuffixed(throttle.seconds);
            quote! { Some(Throttle::new(#calls, #seconds)) }
        }
        None => quote! { None },
    };
    let remedies = krate.connector.remedies.iter().map(|(code, remedy)| {
        let remedy = links::with_methods(krate, remedy);
        quote! { (#code, #remedy) }
    });
    let status_remedies = krate
        .connector
        .status_remedies
        .iter()
        .map(|(status, remedy)| {
            let status = Literal::u16_unsuffixed(*status);
            let remedy = links::with_methods(krate, remedy);
            quote! { (#status, #remedy) }
        });
    quote! {
        pub(crate) static CONNECTOR: Connector = Connector {
            name: Client::CONNECTOR,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            base_url: #base_url,
            errors: ErrorShape {
                code: &[#(#code),*],
                message: &[#(#message),*],
                texts: &[#(#texts),*],
                success: &[#(#success),*],
                ..ErrorShape::DEFAULT
            },
            throttle: #throttle,
            remedies: &[#(#remedies),*],
            status_remedies: &[#(#status_remedies),*],
            ..Connector::DEFAULT
        };
    }
}

fn constructors(krate: &Crate<'_>) -> TokenStream {
    let given = krate.connector.address == Address::Given;
    let url = given.then(|| quote! { base_url: impl Into<String>, });
    let url_name = given.then(|| quote! { base_url, });
    let options = if given {
        quote! { options.base_url(base_url) }
    } else {
        quote! { options }
    };
    let other = if given {
        " A client with another transport or other options."
    } else {
        " A client with another transport, other options or another base URL."
    };
    let credentials = krate
        .has_credentials()
        .then(|| quote! { credentials: impl Into<Credentials>, });
    let credentials_name = krate.has_credentials().then(|| quote! { credentials, });
    let runtime_credentials = if krate.has_credentials() {
        quote! { credentials.into().into() }
    } else {
        quote! { connector_runtime::generated::Credentials::none() }
    };
    let address = match &krate.connector.address {
        Address::Known(_) if OwnAddresses::of(krate.connector) == OwnAddresses::All => {
            " A client. Each call names the address that it is sent to.".to_owned()
        }
        Address::Known(url) => format!(" A client that talks to <{url}>."),
        Address::Given => {
            let hint = krate
                .connector
                .address_hint
                .as_deref()
                .unwrap_or("https://example.com/api");
            format!(
                " A client that talks to the service at `base_url`, such as {}.",
                docs::code(hint)
            )
        }
    };
    quote! {
        #[doc = #address]
        pub fn new(#url #credentials) -> Result<Self, Error> {
            Self::with_options(#url_name #credentials_name ClientOptions::new())
        }

        #[doc = #other]
        pub fn with_options(#url #credentials options: ClientOptions) -> Result<Self, Error> {
            let runtime = connector_runtime::generated::Client::new(&CONNECTOR, #runtime_credentials, #options)?;
            Ok(Self { runtime })
        }

        /// A client for an Azure managed connection: its runtime URL replaces the base
        /// URL of the service, and an Azure token the credentials. The gateway's rate
        /// limit applies.
        ///
        /// Tokens are requested for the scope
        /// [`SCOPE`](connector_runtime::managed::SCOPE).
        pub fn managed(
            runtime_url: impl Into<String>,
            tokens: impl connector_runtime::TokenSource,
        ) -> Result<Self, Error> {
            Self::managed_with_options(runtime_url, tokens, ClientOptions::new())
        }

        /// A client for an Azure managed connection, with another transport or other
        /// options.
        pub fn managed_with_options(
            runtime_url: impl Into<String>,
            tokens: impl connector_runtime::TokenSource,
            options: ClientOptions,
        ) -> Result<Self, Error> {
            let runtime = connector_runtime::generated::Client::managed(&CONNECTOR, runtime_url, tokens, options)?;
            Ok(Self { runtime })
        }
    }
}

fn discovery(krate: &Crate<'_>) -> Option<TokenStream> {
    let any = krate
        .connector
        .operations
        .iter()
        .any(|operation| operation.kind == OperationKind::Internal);
    any.then(|| {
        quote! {
            /// The operations that the definition marks as internal, such as lookups of
            /// the choices for an input; see [`Client::discovery`].
            #[derive(Clone, Debug)]
            pub struct Discovery {
                pub(crate) runtime: connector_runtime::generated::Client,
            }
        }
    })
}
