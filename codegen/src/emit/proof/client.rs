//! A client with made-up credentials, for tests that drive all calls.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values::{CredentialValue, NamedCredential, named};
use crate::emit::ident::ident;
use crate::model::Address;

/// The credentials as texts, and the function that makes a client of them.
pub(crate) fn items(krate: &Crate<'_>) -> TokenStream {
    let library = ident(&krate.library());
    let named = named(krate);
    let texts = named.iter().flat_map(|one| &one.values).map(text);
    let credentials = krate.has_credentials().then(|| {
        let credentials = credentials(&named, &library);
        quote! {
            let credentials = #credentials;
            see(&credentials);
        }
    });
    let argument = krate.has_credentials().then(|| quote! { credentials, });
    let (address, options) = match krate.connector.address {
        Address::Given => (Some(quote! { url, }), quote! { options }),
        Address::Known(_) => (None, quote! { options.base_url(url) }),
    };
    quote! {
        /// Made-up credentials of the client.
        pub const CREDENTIALS: &[&str] = &[#(#texts),*];

        /// A client of a server at this address.
        pub fn client(url: &str, options: #library::ClientOptions, see: See<'_>) -> Result<Client, Error> {
            #credentials
            see(&options);
            let client = Client::with_options(#address #argument #options)?;
            see(&client);
            Ok(client)
        }
    }
}

/// All credentials, required or not.
fn credentials(named: &[NamedCredential<'_>], library: &proc_macro2::Ident) -> TokenStream {
    let (optional, required): (Vec<_>, Vec<_>) =
        named.iter().partition(|one| one.credential.optional);
    let required: Vec<&CredentialValue<'_>> = required.iter().flat_map(|one| &one.values).collect();
    let new = match required.as_slice() {
        [] => quote! { #library::Credentials::none() },
        [one] => {
            let value = argument(one);
            quote! { #library::Credentials::new(#value) }
        }
        several => {
            let fields = several.iter().map(|value| {
                let name = ident(&value.name);
                let argument = argument(value);
                quote! { #name: #argument }
            });
            quote! { #library::NewCredentials { #(#fields,)* }.build() }
        }
    };
    let setters = optional.iter().map(|one| {
        let name = ident(&one.setter);
        let arguments = one.values.iter().map(argument);
        quote! { .#name(#(#arguments),*) }
    });
    quote! { #new #(#setters)* }
}

fn argument(value: &CredentialValue<'_>) -> TokenStream {
    let text = text(value);
    if value.token {
        quote! { connector_runtime::SecretString::from(#text) }
    } else {
        quote! { #text }
    }
}

/// Unlike anything else that a test sends.
fn text(value: &CredentialValue<'_>) -> String {
    format!("made-up-{}-7Jx2wQ", value.name)
}
