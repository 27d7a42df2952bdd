//! All items of a paged list.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::call::Call;
use crate::emit::calls::paging;
use crate::emit::context::Crate;
use crate::emit::docs::example;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::InternalError;
use crate::emit::ident::ident;
use crate::emit::names;
use crate::emit::proof::examples::program;
use crate::emit::proof::examples::program::Example;
use crate::emit::proof::examples::program::{Program, client_of_server};
use crate::emit::samples;
use crate::model::{FieldPath, Paging, SampleKind};

pub(crate) fn example(krate: &Crate<'_>) -> Result<Option<Example>, InternalError> {
    let found = krate
        .connector
        .operations
        .iter()
        .enumerate()
        .find_map(|(index, operation)| {
            let paging = operation
                .paging
                .as_ref()
                .filter(|_| paging::has_streams(operation))?;
            let sample = samples::of(krate, &operation.id, SampleKind::Response)?;
            Some((index, two_pages(&sample.text, paging)?))
        });
    let Some((index, [first, second])) = found else {
        return Ok(None);
    };
    let operation = &krate.connector.operations[index];
    let request = Call::new(krate, operation, krate.names.of_operation(index));
    let mut names = ExampleNames::default();
    let stream = example::items(&request, &mut names);
    let client = client_of_server(krate, &mut names);
    let method = &krate.names.of_operation(index).method;
    let library = ident(&krate.library());
    let program = Program {
        name: "paging",
        docs: &[
            &format!("All items of `{method}`, which is paged: a server on this machine"),
            "has two pages, and each is requested when it is needed.",
            "",
            "`items()` and `pages()` are streams, for combinators such as those of `futures-util`;",
            "their own `try_next` needs no other crate.",
        ],
        names,
        folder: names::folder_of(operation),
        uses: quote! { use #library::connector_runtime::testing::{MockResponse, MockServer}; },
        functions: TokenStream::new(),
        body: quote! {
            let server = MockServer::start()?;
            server.respond(MockResponse::json(200, include_str!("paging.1.json")));
            server.respond(MockResponse::json(200, include_str!("paging.2.json")));
            #client
            #stream
            println!("{} pages", server.requests().len());
        },
    };
    let example = Example::of("paging", "all items of a paged list", program.print(krate)?)
        .with("paging.1.json", program::pretty(&first))
        .with("paging.2.json", program::pretty(&second));
    Ok(Some(example))
}

/// A published page as two: the first item, and the others.
fn two_pages(text: &str, paging: &Paging) -> Option<[Value; 2]> {
    let sample: Value = serde_json::from_str(text).ok()?;
    let items = paging.items();
    let all = at(&sample, items)?.as_array()?.clone();
    let (one, others) = all.split_first().filter(|(_, others)| !others.is_empty())?;
    let mut first = sample.clone();
    let mut second = sample;
    *at_mut(&mut first, items)? = Value::from(vec![one.clone()]);
    *at_mut(&mut second, items)? = Value::from(others.to_vec());
    for (page, next) in [(&mut first, Some("/next?page=2")), (&mut second, None)] {
        match paging {
            Paging::Numbered {
                first,
                last_page,
                total_items,
                ..
            } => {
                if let Some(path) = last_page {
                    *at_mut(page, path)? = Value::from(first + 1);
                }
                if let Some(path) = total_items {
                    *at_mut(page, path)? = Value::from(all.len());
                }
            }
            Paging::NextLink { next_link, .. } => {
                *at_mut(page, next_link)? = Value::from(next);
            }
        }
    }
    Some([first, second])
}

fn at<'v>(value: &'v Value, path: &FieldPath) -> Option<&'v Value> {
    path.names().try_fold(value, |value, name| value.get(name))
}

fn at_mut<'v>(value: &'v mut Value, path: &FieldPath) -> Option<&'v mut Value> {
    path.names()
        .try_fold(value, |value, name| value.get_mut(name))
}
