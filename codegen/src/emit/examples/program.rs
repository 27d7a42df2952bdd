//! What all programs have in common.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::example::Names;
use crate::emit::ident::ident;
use crate::emit::{Crate, InternalError, client, credentials, docs, print};
use crate::model::Address;

/// A program to be printed.
pub(super) struct Program<'p> {
    pub(super) name: &'p str,
    /// What it shows, in words.
    pub(super) docs: &'p [&'p str],
    /// Types of the crate that it names.
    pub(super) names: Names,
    /// The folder of the call that it makes.
    pub(super) folder: &'p str,
    /// Other `use` lines.
    pub(super) uses: TokenStream,
    /// Functions besides `main`.
    pub(super) functions: TokenStream,
    pub(super) body: TokenStream,
}

impl Program<'_> {
    pub(super) fn print(self, krate: &Crate<'_>) -> Result<String, InternalError> {
        let Self {
            name,
            docs,
            names,
            folder,
            uses,
            functions,
            body,
        } = self;
        let docs: Vec<String> = docs.iter().map(|line| (*line).to_owned()).collect();
        let docs = docs::inner_attributes(&docs);
        let imports = imports(krate, &names, folder);
        let tokens = quote! {
            #(#docs)*
            #uses
            #imports

            #functions

            #[tokio::main(flavor = "current_thread")]
            async fn main() -> Result<(), Box<dyn std::error::Error>> {
                #body
                Ok(())
            }
        };
        print::file(&format!("examples/{name}.rs"), tokens)
    }
}

fn imports(krate: &Crate<'_>, names: &Names, folder: &str) -> TokenStream {
    let library = ident(&krate.library());
    let root: BTreeSet<String> = names.root.iter().map(|&name| name.to_owned()).collect();
    let modules = [
        ("", &root),
        (folder, &names.operations),
        ("types", &names.types),
    ];
    let lines = modules
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(module, names)| {
            let names = names.iter().map(|name| ident(name));
            if module.is_empty() {
                quote! { use #library::{#(#names),*}; }
            } else {
                let module = ident(module);
                quote! { use #library::#module::{#(#names),*}; }
            }
        });
    quote! { #(#lines)* }
}

/// The statement that makes a client with stand-ins for credentials. `address`
/// is for connectors without one of their own.
pub(super) fn client(
    krate: &Crate<'_>,
    names: &mut Names,
    address: &TokenStream,
    options: Option<&TokenStream>,
) -> TokenStream {
    names.root.insert("Client");
    let mut arguments: Vec<TokenStream> = Vec::new();
    if krate.connector.address == Address::Given {
        arguments.push(address.clone());
    }
    if client::has_credentials(krate) {
        names.root.insert("Credentials");
        arguments.push(credentials(krate, names));
    }
    match options {
        None => quote! { let client = Client::new(#(#arguments),*)?; },
        Some(options) => {
            names.root.insert("ClientOptions");
            quote! { let client = Client::with_options(#(#arguments,)* #options)?; }
        }
    }
}

/// A client of the server that the program starts.
pub(super) fn client_of_server(krate: &Crate<'_>, names: &mut Names) -> TokenStream {
    let options = match krate.connector.address {
        Address::Known(_) => Some(quote! { ClientOptions::new().base_url(server.url()) }),
        Address::Given => None,
    };
    client(krate, names, &quote! { server.url() }, options.as_ref())
}

fn credentials(krate: &Crate<'_>, names: &mut Names) -> TokenStream {
    let values = credentials::required_values(krate);
    match values.as_slice() {
        [] => match credentials::alternative(krate) {
            Some((setter, value)) => {
                let setter = ident(&setter);
                quote! { Credentials::none().#setter(#value) }
            }
            None => quote! { Credentials::none() },
        },
        [one] => {
            let value = one.example_argument();
            quote! { Credentials::new(#value) }
        }
        several => {
            names.root.insert("CredentialsRequired");
            let fields = several.iter().map(|value| {
                let name = ident(&value.name);
                let value = value.example();
                quote! { #name: #value }
            });
            quote! { Credentials::new(CredentialsRequired { #(#fields,)* }) }
        }
    }
}
