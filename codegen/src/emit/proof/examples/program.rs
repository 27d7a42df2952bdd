//! The common part of all programs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::credential_values;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::{docs, print};
use crate::model::Address;
use serde_json::Value;

/// A program to be printed.
pub(crate) struct Program<'p> {
    pub(crate) name: &'p str,
    /// What it shows, in words.
    pub(crate) docs: &'p [&'p str],
    /// Types of the crate that it names.
    pub(crate) names: ExampleNames,
    /// The folder of the call that it makes.
    pub(crate) folder: &'p str,
    /// Other `use` lines.
    pub(crate) uses: TokenStream,
    /// Functions besides `main`.
    pub(crate) functions: TokenStream,
    pub(crate) body: TokenStream,
}

impl Program<'_> {
    pub(crate) fn print(self, krate: &Crate<'_>) -> Result<String, InternalError> {
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
            #docs
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

fn imports(krate: &Crate<'_>, names: &ExampleNames, folder: &str) -> TokenStream {
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
pub(crate) fn client(
    krate: &Crate<'_>,
    names: &mut ExampleNames,
    address: &TokenStream,
    options: Option<&TokenStream>,
) -> TokenStream {
    names.root.insert("Client");
    let mut arguments: Vec<TokenStream> = Vec::new();
    if krate.connector.address == Address::Given {
        arguments.push(address.clone());
    }
    if krate.has_credentials() {
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

/// A client of the service, with credentials from the environment.
pub(crate) fn client_from_env(krate: &Crate<'_>, names: &mut ExampleNames) -> TokenStream {
    names.root.insert("Client");
    let address = match krate.connector.address {
        Address::Given => Some(quote! { "https://example.com/api", }),
        Address::Known(_) => None,
    };
    let credentials = krate.has_credentials().then(|| {
        names.root.insert("Credentials");
        quote! { Credentials::from_env()? }
    });
    quote! { let client = Client::new(#address #credentials)?; }
}

/// A client of the server that the program starts.
pub(crate) fn client_of_server(krate: &Crate<'_>, names: &mut ExampleNames) -> TokenStream {
    let options = match krate.connector.address {
        Address::Known(_) => Some(quote! { ClientOptions::new().base_url(server.url()) }),
        Address::Given => None,
    };
    client(krate, names, &quote! { server.url() }, options.as_ref())
}

fn credentials(krate: &Crate<'_>, names: &mut ExampleNames) -> TokenStream {
    let values = credential_values::required_values(krate);
    match values.as_slice() {
        [] => match credential_values::alternative(krate) {
            Some((setter, value)) => {
                let setter = ident(&setter);
                quote! { Credentials::none().#setter(#value) }
            }
            None => quote! { Credentials::none() },
        },
        [one] => {
            let value = one.example();
            quote! { Credentials::new(#value) }
        }
        several => {
            names.root.remove("Credentials");
            names.root.insert("NewCredentials");
            let fields = several.iter().map(|value| {
                let name = ident(&value.name);
                let value = value.example();
                quote! { #name: #value }
            });
            quote! { NewCredentials { #(#fields,)* } }
        }
    }
}

/// A program, and what it needs.
pub(crate) struct Example {
    pub(crate) name: &'static str,
    /// What it shows, for the README.
    pub(crate) shows: &'static str,
    /// Whether it receives deliveries, which takes a web framework.
    pub(crate) receives: bool,
    /// A feature that it needs besides the transport.
    pub(crate) feature: Option<&'static str>,
    pub(crate) files: Vec<File>,
}

impl Example {
    pub(crate) fn of(name: &'static str, shows: &'static str, program: String) -> Self {
        Self {
            name,
            shows,
            receives: false,
            feature: None,
            files: vec![File::new(format!("examples/{name}.rs"), program)],
        }
    }

    /// The name to run it by. All crates of a workspace share a folder for
    /// programs, so the file's name is not enough.
    pub(crate) fn target(&self, krate: &Crate<'_>) -> String {
        format!("{}-{}", krate.connector.provider, self.name)
    }

    /// With a file that the program's server responds with.
    pub(crate) fn with(mut self, file: &str, contents: String) -> Self {
        let file = File::new(format!("examples/{file}"), contents);
        self.files.push(file);
        self
    }
}

pub(crate) fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
