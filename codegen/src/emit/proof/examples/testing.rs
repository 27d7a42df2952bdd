//! The crate's first call against the service of a test.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::proof::examples::program::{Example, Program};
use crate::emit::proof::examples::quickstart::{first_action, first_call};
use crate::emit::root::manifest::FOR_TESTS;

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    if krate.connector.quickstart.is_none() {
        return Ok(None);
    }
    let docs = [
        "A test without an account: the service on this machine throttles the first attempt and",
        "responds to the second.",
    ];
    Ok(program(krate, &docs)?.map(|program| {
        let mut example = Example::of("testing", "the service in a test", program);
        example.feature = Some(FOR_TESTS);
        example
    }))
}

/// The same program, for the README.
pub(crate) fn of_tests(krate: &Crate<'_>) -> Option<Vec<String>> {
    let text = program(krate, &[]).ok()??;
    Some(text.lines().map(str::to_owned).collect())
}

fn program(krate: &Crate<'_>, docs: &[&str]) -> Result<Option<String>, InternalError> {
    let Some(index) = first_action(krate) else {
        return Ok(None);
    };
    let mut names = ExampleNames::default();
    let call = first_call(krate, index, &mut names);
    let library = ident(&krate.library());
    let program = Program {
        name: "testing",
        docs,
        names,
        folder: "operations",
        uses: quote! {
            use std::time::Duration;

            use #library::testing::Service;
        },
        functions: TokenStream::new(),
        body: quote! {
            let service = Service::start()?;
            let client = service.client()?;
            service.respond(service.throttled(Duration::ZERO));
            #call
            assert_eq!(service.requests().len(), 2);
        },
    };
    program.print(krate).map(Some)
}
