//! The network replaced in a test.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::proof::examples::program;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::Program;
use crate::emit::proof::examples::quickstart;

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let Some(quickstart) = &krate.connector.quickstart else {
        return Ok(None);
    };
    let mut names = ExampleNames::default();
    let call = quickstart::first_call(krate, quickstart.operation, &mut names);
    let options = quote! { ClientOptions::new().transport(service.clone()) };
    let address = quote! { "https://example.com/api" };
    let client = program::client(krate, &mut names, &address, Some(&options));
    let library = ident(&krate.library());
    let program = Program {
        name: "transport",
        docs: &[
            "A test of an application, without a network: a test double replaces the",
            "transport, returns scripted responses, and records requests.",
            "",
            "`MockResponse` also has faults, such as `MockResponse::hang_up()` and `MockResponse::no_connection()`. For",
            "middleware and other HTTP stacks implement `connector_runtime::Transport`, or see the",
            "feature `tower`.",
        ],
        names,
        folder: "operations",
        uses: quote! { use #library::connector_runtime::testing::{MockTransport, MockResponse}; },
        functions: quote! {},
        body: quote! {
            let service = MockTransport::new();
            service.respond(MockResponse::json(200, include_str!("quickstart.json")));
            #client
            #call
            let requests = service.requests();
            assert_eq!(requests.len(), 1);
            println!("asked: {} {}", requests[0].method(), requests[0].path());
        },
    };
    Ok(Some(Example::of(
        "transport",
        "the network replaced in a test",
        program.print(krate)?,
    )))
}
