//! The credentials of a connector.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values::{self, CredentialValue, NamedCredential};
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::print::{Code, Snippet};
use crate::emit::root::hosts::OwnAddresses;
use crate::emit::root::{environment, security};
use crate::emit::{docs, markdown, print, uses};
use crate::model::{CredentialKind, CredentialLocation};

pub(crate) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "src/credentials.rs";
    let named = credential_values::named(krate);
    let (optional, required): (Vec<_>, Vec<_>) =
        named.iter().partition(|one| one.credential.optional);
    let constructor = constructor(krate, &required);
    let setters = optional.iter().map(|one| setter(krate, one));
    let structure = new_struct(krate, &required)?;
    let from_env = environment::from_env(krate, &named);
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for Credentials {
                fn default() -> Self {
                    Self::none()
                }
            }
        }
    });
    let security = security::constant(krate);
    let goes_to = match OwnAddresses::of(krate.connector) {
        OwnAddresses::None => "client's own address only.",
        OwnAddresses::Some | OwnAddresses::All => "addresses of the client and its calls only.",
    };
    let mut about = vec![
        "Credentials. `Debug` never shows them; they are sent to the".to_owned(),
        goes_to.to_owned(),
    ];
    if structure.is_some() {
        let from = "Built from [`NewCredentials`], which names each of them.".to_owned();
        docs::paragraph(&mut about, from);
    }
    let about = docs::attributes(&about);
    let imports = imports(&named, security.is_some());
    let tokens = quote! {
        //! Credentials.

        #imports

        #security

        #about
        #[derive(Clone, Debug)]
        pub struct Credentials {
            runtime: connector_runtime::generated::Credentials,
        }

        impl Credentials {
            #constructor
            #from_env
            #(#setters)*
        }

        #structure
        #default

        impl From<Credentials> for connector_runtime::generated::Credentials {
            fn from(credentials: Credentials) -> Self {
                credentials.runtime
            }
        }
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

/// The introduction of the two values of Basic, which share one description.
fn pair_docs(required: &[&NamedCredential<'_>]) -> Vec<String> {
    let pairs = required.iter().filter(|named| named.values.len() > 1);
    let texts = pairs.filter_map(|named| named.credential.description.as_deref());
    let mut lines = vec!["The credentials of every call.".to_owned()];
    for text in texts.filter(|text| !text.trim().is_empty()) {
        lines.push(String::new());
        lines.extend(markdown::paragraphs(text));
    }
    lines
}

fn constructor(krate: &Crate<'_>, required: &[&NamedCredential<'_>]) -> TokenStream {
    let none = security::no_credentials(krate);
    let values: Vec<&CredentialValue<'_>> = required.iter().flat_map(|one| &one.values).collect();
    match values.as_slice() {
        [] => quote! {
            /// No credentials. If the service requires some, any one that a method adds
            /// is enough.
            #[must_use]
            pub fn none() -> Self {
                Self { runtime: #none }
            }
        },
        [one] => {
            let lines = docs::attributes(&one.docs);
            let name = ident(&one.name);
            let argument = one.given().argument();
            let steps = required
                .iter()
                .map(|named| step(krate, named, &|value| converted(value)));
            quote! {
                #lines
                #[must_use]
                pub fn new(#name: #argument) -> Self {
                    Self { runtime: #none #(#steps)* }
                }
            }
        }
        // Built from the struct that names each of them.
        _ => TokenStream::new(),
    }
}

fn setter(krate: &Crate<'_>, named: &NamedCredential<'_>) -> TokenStream {
    let lines: Vec<String> = named
        .values
        .iter()
        .flat_map(|value| value.docs.clone())
        .collect();
    let lines = docs::attributes(&lines);
    let name = ident(&named.setter);
    let parameters = named.values.iter().map(|value| {
        let name = ident(&value.name);
        let argument = value.given().argument();
        quote! { #name: #argument }
    });
    let step = step(krate, named, &|value| converted(value));
    quote! {
        #lines
        #[must_use]
        pub fn #name(mut self, #(#parameters),*) -> Self {
            self.runtime = self.runtime #step;
            self
        }
    }
}

/// The struct of required values, if there are several.
fn new_struct(
    krate: &Crate<'_>,
    required: &[&NamedCredential<'_>],
) -> Result<Option<TokenStream>, InternalError> {
    let Some(structure) = credential_values::new_struct(krate) else {
        return Ok(None);
    };
    let mut definition = Code::items();
    structure.push_definition(&mut definition, &pair_docs(required), "#[derive(Clone)]\n")?;
    let definition = Snippet::from(definition.text());
    let generics = Snippet::from(structure.implementation());
    let arguments = Snippet::from(structure.arguments());
    let none = security::no_credentials(krate);
    let steps = required.iter().map(|named| {
        step(krate, named, &|value| {
            let name = ident(&value.name);
            let into = (!value.token).then(|| quote! { .into() });
            quote! { self.#name #into }
        })
    });
    Ok(Some(quote! {
        #definition

        impl #generics NewCredentials #arguments {
            /// The credentials, to which optional ones can be added.
            pub fn build(self) -> Credentials {
                Credentials { runtime: #none #(#steps)* }
            }
        }

        impl #generics From<NewCredentials #arguments> for Credentials {
            fn from(new: NewCredentials #arguments) -> Self {
                new.build()
            }
        }
    }))
}

fn converted(value: &CredentialValue<'_>) -> TokenStream {
    let name = ident(&value.name);
    if value.token {
        quote! { #name }
    } else {
        quote! { #name.into() }
    }
}

pub(crate) fn step(
    krate: &Crate<'_>,
    named: &NamedCredential<'_>,
    value: &dyn Fn(&CredentialValue<'_>) -> TokenStream,
) -> TokenStream {
    let values: Vec<TokenStream> = named.values.iter().map(value).collect();
    let of_scheme = security::of_scheme(krate, named.credential);
    let added = match &named.credential.kind {
        CredentialKind::Basic { .. } => quote! { .basic(#(#values),*) },
        CredentialKind::OAuth(_) => quote! { .bearer(#(#values),*) },
        CredentialKind::Setting { parameter, .. } => {
            quote! { .setting(#parameter, #(#values),*) }
        }
        CredentialKind::Bearer { .. } => {
            quote! { .header("Authorization", "Bearer ", #(#values),*) }
        }
        CredentialKind::ApiKey {
            location, prefix, ..
        } => match location {
            CredentialLocation::Header(header) => {
                quote! { .header(#header, #prefix, #(#values),*) }
            }
            CredentialLocation::Query(query) => quote! { .query(#query, #(#values),*) },
        },
    };
    let as_setting = match &named.credential.kind {
        CredentialKind::ApiKey { parameter, .. } if is_setting(krate, parameter) => {
            Some(quote! { .as_setting(#parameter) })
        }
        _ => None,
    };
    quote! { #added #of_scheme #as_setting }
}

/// Whether values or addresses contain a parameter of the connection.
fn is_setting(krate: &Crate<'_>, parameter: &str) -> bool {
    let triggers = krate.connector.triggers.iter();
    let operations = krate.connector.operations.iter();
    operations
        .chain(triggers.map(|trigger| &trigger.operation))
        .filter_map(|operation| operation.rewrite.as_ref())
        .any(|rewrite| rewrite.settings().any(|name| name == parameter))
}

fn imports(named: &[NamedCredential<'_>], with_security: bool) -> Snippet {
    let secret = named
        .iter()
        .flat_map(|one| &one.values)
        .any(|value| !value.token);
    let imported = [(secret, "SecretString"), (with_security, "Security")];
    let imported = imported.iter().filter(|(is_needed, _)| *is_needed);
    uses::runtime(&imported.map(|(_, name)| *name).collect())
}
