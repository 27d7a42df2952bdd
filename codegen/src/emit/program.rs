//! Whole programs: the README's first one, and the same one with a server of
//! its own.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::example::{Names, call};
use super::ident::ident;
use super::replies::{self, ReplyShape};
use super::request::Request;
use super::{Crate, InternalError, client, credentials, docs, print};
use crate::model::{Address, Kind, Shape};

/// A whole program around the crate's first call, for people who read.
pub(super) fn first(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = krate.first_action()?;
    let mut names = Names::default();
    let body = first_call(krate, index, &mut names);
    let client = client(krate, &mut names, None);
    Some(
        printed_program(krate, &[], &names, &quote! { #client #body })
            .ok()?
            .lines()
            .map(str::to_owned)
            .collect(),
    )
}

/// The same program with a server of its own that answers.
pub(super) fn quickstart(krate: &Crate<'_>) -> Option<Result<String, InternalError>> {
    let quickstart = krate.connector.quickstart.as_ref()?;
    let mut names = Names::default();
    let body = first_call(krate, quickstart.operation, &mut names);
    names.root.insert("ClientOptions");
    let client = client(
        krate,
        &mut names,
        Some(quote! { ClientOptions::new().base_url(server.url()) }),
    );
    let method = &krate.names.of_operation(quickstart.operation).method;
    let docs = [
        format!("`{method}` without an account: a server on this machine answers with a sample."),
        String::new(),
        "For the real service leave out the server and the options: `Client::new(credentials)`."
            .to_owned(),
    ];
    let server = quote! {
        let server = Server::start()?;
        server.reply(Reply::json(200, include_str!("quickstart.json")));
    };
    Some(printed_program(
        krate,
        &docs,
        &names,
        &quote! { #server #client #body },
    ))
}

/// The call and a look at its reply.
fn first_call(krate: &Crate<'_>, index: usize, names: &mut Names) -> TokenStream {
    let operation = &krate.connector.operations[index];
    let request = Request::new(krate, operation, krate.names.of_operation(index));
    let call = call(&request, "send", names);
    let look = match replies::shape(&operation.reply) {
        ReplyShape::One(Shape::Named(id)) if krate.results.contains_key(&id) => quote! {
            for result in reply.results() {
                match result {
                    Ok(accepted) => println!("accepted: {accepted:?}"),
                    Err(rejected) => println!("rejected: {}", rejected.status()),
                }
            }
        },
        ReplyShape::Stream | ReplyShape::Nothing => quote! { println!("{}", reply.status()); },
        _ => quote! { println!("{reply:?}"); },
    };
    quote! { #call #look }
}

/// The client of a program, with stand-ins for credentials.
fn client(krate: &Crate<'_>, names: &mut Names, options: Option<TokenStream>) -> TokenStream {
    names.root.insert("Client");
    let mut arguments: Vec<TokenStream> = Vec::new();
    if krate.connector.address == Address::Given {
        arguments.push(match options {
            Some(_) => quote! { server.url() },
            None => quote! { "https://example.com/api" },
        });
    }
    if client::has_credentials(krate) {
        names.root.insert("Credentials");
        arguments.push(credentials(krate, names));
    }
    match options {
        None => quote! { let client = Client::new(#(#arguments),*)?; },
        Some(options) => quote! { let client = Client::with_options(#(#arguments,)* #options)?; },
    }
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

fn printed_program(
    krate: &Crate<'_>,
    lines: &[String],
    names: &Names,
    body: &TokenStream,
) -> Result<String, InternalError> {
    let docs = docs::inner_attributes(lines);
    let library = ident(&krate.library());
    let imports = [
        (
            "",
            &names
                .root
                .iter()
                .map(|&name| name.to_owned())
                .collect::<BTreeSet<_>>(),
        ),
        ("operations", &names.operations),
        ("types", &names.types),
    ];
    let imports = imports
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
    let server = (!docs.is_empty())
        .then(|| quote! { use #library::connector_runtime::testing::{Reply, Server}; });
    let tokens = quote! {
        #(#docs)*
        #server
        #(#imports)*

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            #body
            Ok(())
        }
    };
    print::file("examples/quickstart.rs", tokens)
}

impl Crate<'_> {
    /// The operation that the first example calls.
    fn first_action(&self) -> Option<usize> {
        let chosen = self
            .connector
            .quickstart
            .as_ref()
            .map(|quickstart| quickstart.operation);
        chosen.or_else(|| {
            self.connector.operations.iter().position(|operation| {
                operation.kind == Kind::Action && operation.managed_only.is_none()
            })
        })
    }
}
