//! The crate's first call: in its README, and with a server of its own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::docs::preview::Preview;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::proof::examples::program;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::{Program, client_of_server};
use crate::emit::samples;
use crate::model::{Address, OperationKind, SampleKind};

/// A whole program around the crate's first call, for the README.
pub(crate) fn first(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = first_action(krate)?;
    let mut names = ExampleNames::default();
    let call = first_call(krate, index, &mut names);
    let client = program::client_from_env(krate, &mut names);
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

/// The same program with a server of its own.
pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let Some(quickstart) = &krate.connector.quickstart else {
        return Ok(None);
    };
    let mut names = ExampleNames::default();
    let call = first_call(krate, quickstart.operation, &mut names);
    let client = client_of_server(krate, &mut names);
    let method = &krate.names.of_operation(quickstart.operation).method;
    let library = ident(&krate.library());
    let program = Program {
        name: "quickstart",
        docs: &[
            &format!(
                "`{method}` without an account: a server on this machine responds with a sample."
            ),
            "",
            real_service(&krate.connector.address),
        ],
        names,
        folder: "operations",
        uses: quote! { use #library::connector_runtime::testing::{MockResponse, MockServer}; },
        functions: TokenStream::new(),
        body: quote! {
            let server = MockServer::start()?;
            server.respond(MockResponse::json(200, include_str!("quickstart.json")));
            #client
            #call
        },
    };
    let example = Example::of("quickstart", "the first request", program.print(krate)?);
    Ok(Some(
        example.with("quickstart.json", quickstart.reply.clone()),
    ))
}

/// What differs for the real service.
fn real_service(address: &Address) -> &'static str {
    match address {
        Address::Known(_) => {
            "For the real service omit the server and the options: `Client::new(credentials)`."
        }
        Address::Given => "For the real service omit the server, and set the base URL of your own.",
    }
}

/// The call, and output from its reply.
pub(crate) fn first_call(krate: &Crate<'_>, index: usize, names: &mut ExampleNames) -> TokenStream {
    let operation = &krate.connector.operations[index];
    let request = Call::new(krate, operation, krate.names.of_operation(index));
    let call = example::call(&request, "send", names);
    let look = example::results(krate, operation, names).unwrap_or_else(|| {
        let sample = samples::value_of(krate, &operation.id, SampleKind::Response);
        Preview { krate, names }.at_reply(operation, sample.as_ref())
    });
    quote! { #call #look }
}

/// The operation that the first example calls.
pub(crate) fn first_action(krate: &Crate<'_>) -> Option<usize> {
    let chosen = krate
        .connector
        .quickstart
        .as_ref()
        .map(|quickstart| quickstart.operation);
    let first = |recommended: bool| {
        krate.connector.operations.iter().position(|operation| {
            let is_recommended = operation.docs.deprecated.is_none();
            operation.kind == OperationKind::Action
                && operation.managed_only.is_none()
                && (is_recommended || !recommended)
        })
    };
    chosen.or_else(|| first(true)).or_else(|| first(false))
}
