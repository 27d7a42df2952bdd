//! The crate's first call: in its README, and with a server of its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::Example;
use super::program::{Program, client, client_of_server};
use crate::emit::example::{Names, call, results};
use crate::emit::ident::ident;
use crate::emit::replies::{self, ReplyShape};
use crate::emit::request::Request;
use crate::emit::{Crate, InternalError};
use crate::model::Kind;

/// A whole program around the crate's first call, for people who read.
pub(in crate::emit) fn first(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = krate.first_action()?;
    let mut names = Names::default();
    let call = first_call(krate, index, &mut names);
    let client = client(
        krate,
        &mut names,
        &quote! { "https://example.com/api" },
        None,
    );
    let program = Program {
        name: "first",
        docs: &[],
        names,
        folder: "operations",
        uses: TokenStream::new(),
        functions: TokenStream::new(),
        body: quote! { #client #call },
    };
    let text = program.print(krate).ok()?;
    Some(text.lines().map(str::to_owned).collect())
}

/// The same program with a server of its own that answers.
pub(super) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let Some(quickstart) = &krate.connector.quickstart else {
        return Ok(None);
    };
    let mut names = Names::default();
    let call = first_call(krate, quickstart.operation, &mut names);
    let client = client_of_server(krate, &mut names);
    let method = &krate.names.of_operation(quickstart.operation).method;
    let library = ident(&krate.library());
    let program = Program {
        name: "quickstart",
        docs: &[
            &format!(
                "`{method}` without an account: a server on this machine answers with a sample."
            ),
            "",
            "For the real service leave out the server and the options: `Client::new(credentials)`.",
        ],
        names,
        folder: "operations",
        uses: quote! { use #library::connector_runtime::testing::{Reply, Server}; },
        functions: TokenStream::new(),
        body: quote! {
            let server = Server::start()?;
            server.reply(Reply::json(200, include_str!("quickstart.json")));
            #client
            #call
        },
    };
    let example = Example::of("quickstart", "the first request", program.print(krate)?);
    Ok(Some(
        example.with("quickstart.json", quickstart.reply.clone()),
    ))
}

/// The call and a look at its reply.
pub(super) fn first_call(krate: &Crate<'_>, index: usize, names: &mut Names) -> TokenStream {
    let operation = &krate.connector.operations[index];
    let request = Request::new(krate, operation, krate.names.of_operation(index));
    let call = call(&request, "send", names);
    let look =
        results(krate, operation).unwrap_or_else(|| match replies::shape(&operation.reply) {
            ReplyShape::Stream | ReplyShape::Nothing => {
                quote! { println!("{}", reply.http_status()); }
            }
            _ => quote! { println!("{reply:?}"); },
        });
    quote! { #call #look }
}

impl Crate<'_> {
    /// The operation that the first example calls.
    fn first_action(&self) -> Option<usize> {
        let chosen = self
            .connector
            .quickstart
            .as_ref()
            .map(|quickstart| quickstart.operation);
        let first = |recommended: bool| {
            self.connector.operations.iter().position(|operation| {
                let is_recommended = operation.docs.deprecated.is_none();
                operation.kind == Kind::Action
                    && operation.managed_only.is_none()
                    && (is_recommended || !recommended)
            })
        };
        chosen.or_else(|| first(true)).or_else(|| first(false))
    }
}
