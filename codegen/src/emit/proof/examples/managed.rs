//! The same client through an Azure managed connection.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::Program;
use crate::emit::proof::examples::quickstart;

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let Some(quickstart) = &krate.connector.quickstart else {
        return Ok(None);
    };
    let mut names = ExampleNames::default();
    names.root.insert("Client");
    let call = quickstart::first_call(krate, quickstart.operation, &mut names);
    let runtime_url = format!("{{}}/apim/{}/0a1b2c3d", krate.connector.provider);
    let library = ident(&krate.library());
    let program = Program {
        name: "managed",
        docs: &[
            "The same client through an Azure managed connection, which a server on this machine",
            "plays.",
            "",
            "For a real one use the runtime URL of your connection and a source of tokens: with",
            "the feature `azure` that is `connector_runtime::managed::AzureTokens` around any",
            "credential of `azure_identity`, or else your own `connector_runtime::TokenSource`.",
        ],
        names,
        folder: "operations",
        uses: quote! { use #library::connector_runtime::testing::{MockResponse, MockServer}; },
        functions: quote! {},
        body: quote! {
            let connection = MockServer::start()?;
            connection.respond(MockResponse::json(200, include_str!("quickstart.json")));
            let runtime_url = format!(#runtime_url, connection.url());
            let client = Client::managed(runtime_url, "a token of Azure")?;
            #call
            let requests = connection.requests();
            println!("asked: {} {}", requests[0].method(), requests[0].path());
        },
    };
    Ok(Some(Example::of(
        "managed",
        "an Azure managed connection",
        program.print(krate)?,
    )))
}
