//! The client that talks to the service.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values::{self, CredentialValue};
use crate::emit::ident::ident;

/// Its constructors.
pub(super) fn methods(krate: &Crate<'_>) -> TokenStream {
    let address = super::takes_address(krate.connector).then(|| quote! { self.service.url(), });
    let credentials = krate.has_credentials().then(|| {
        let credentials = credentials(krate);
        quote! { #credentials, }
    });
    quote! {
        /// A client that talks to it, with made-up credentials. `Debug` of its responses
        /// and errors shows their bodies, so that a failed test says what came.
        pub fn client(&self) -> Result<Client, Error> {
            self.client_with(ClientOptions::new().reveal(true))
        }

        /// A client that talks to it, with these options.
        pub fn client_with(&self, options: ClientOptions) -> Result<Client, Error> {
            let options = match self.service.transport() {
                Some(transport) => options.transport(transport),
                None => options,
            };
            let url = self.service.url();
            match self.service.side() {
                Side::Gateway => Client::managed_with_options(url, "test-token", options),
                Side::Provider => Client::with_options(
                    #address
                    #credentials
                    options.base_url(url),
                ),
            }
        }
    }
}

/// The names from the crate's root that it uses, besides the client.
pub(super) fn imports(krate: &Crate<'_>) -> TokenStream {
    if !krate.has_credentials() {
        return TokenStream::new();
    }
    if credential_values::required_values(krate).len() > 1 {
        quote! { , NewCredentials }
    } else {
        quote! { , Credentials }
    }
}

fn credentials(krate: &Crate<'_>) -> TokenStream {
    let values = credential_values::required_values(krate);
    match values.as_slice() {
        [] => match credential_values::alternative_name(krate) {
            Some((setter, name)) => {
                let (setter, value) = (ident(&setter), stand_in(&name));
                quote! { Credentials::none().#setter(#value) }
            }
            None => quote! { Credentials::none() },
        },
        [one] => {
            let value = argument(one);
            let optional = optional(krate);
            quote! { Credentials::new(#value) #optional }
        }
        several => {
            let fields = several.iter().map(|value| {
                let name = ident(&value.name);
                let argument = argument(value);
                quote! { #name: #argument }
            });
            let optional = optional(krate).map(|setters| quote! { .build() #setters });
            quote! { NewCredentials { #(#fields,)* } #optional }
        }
    }
}

/// The setters of credentials that only some calls need.
fn optional(krate: &Crate<'_>) -> Option<TokenStream> {
    let named = credential_values::named(krate);
    let optional = named.iter().filter(|one| one.credential.optional);
    let setters: Vec<TokenStream> = optional
        .map(|one| {
            let name = ident(&one.setter);
            let arguments = one.values.iter().map(argument);
            quote! { .#name(#(#arguments),*) }
        })
        .collect();
    (!setters.is_empty()).then(|| quote! { #(#setters)* })
}

fn argument(value: &CredentialValue<'_>) -> TokenStream {
    let text = stand_in(&value.name);
    if value.token {
        quote! { connector_runtime::SecretString::from(#text) }
    } else {
        quote! { #text }
    }
}

/// A stand-in for a credential of this Rust name, which may also be a label of a
/// host.
pub(super) fn stand_in(name: &str) -> String {
    format!("test-{}", name.trim_matches('_').replace('_', "-"))
}
