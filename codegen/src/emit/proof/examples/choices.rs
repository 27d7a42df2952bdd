//! A value chosen from what the service lists.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::{Program, client_of_server};
use crate::emit::samples;
use crate::emit::{choices, names};
use crate::model::SampleKind;

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let found = choices::without_conditions(krate)
        .into_iter()
        .find_map(|one| {
            let sample = samples::of(krate, &one.lookup.id, SampleKind::Response)?;
            Some((one, sample))
        });
    let Some((one, sample)) = found else {
        return Ok(None);
    };
    let mut names = ExampleNames::default();
    let client = client_of_server(krate, &mut names);
    let library = ident(&krate.library());
    let owner = if names::client_of(one.operation) == "Discovery" {
        quote! { client.discovery() }
    } else {
        quote! { client }
    };
    let choices = ident(&names::choices_method(one.method));
    let lister = ident(one.name);
    let program = Program {
        name: "choices",
        docs: &[
            &format!(
                "The choices for an input of `{}`, listed by the service; a server on",
                one.method
            ),
            "this machine responds with a sample.",
        ],
        names,
        folder: "operations",
        uses: quote! { use #library::connector_runtime::testing::{MockResponse, MockServer}; },
        functions: TokenStream::new(),
        body: quote! {
            let server = MockServer::start()?;
            server.respond(MockResponse::json(200, include_str!("choices.json")));
            #client
            let choices = #owner.#choices().#lister().await?;
            for choice in &choices {
                println!("{}: {}", choice.value(), choice.title().unwrap_or("(no title)"));
            }
            let first = choices.first().ok_or("there is nothing to choose")?;
            println!("chosen: {}", first.value());
        },
    };
    let example = Example::of(
        "choices",
        "a value chosen from those that the service lists",
        program.print(krate)?,
    );
    Ok(Some(example.with("choices.json", sample.text.clone())))
}
