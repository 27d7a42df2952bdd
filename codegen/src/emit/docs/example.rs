//! The example in an operation's docs, built as code.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::docs::preview::Preview;
use crate::emit::docs::values::{self, SampleValue};
use crate::emit::ident::ident;
use crate::emit::samples;
use crate::emit::{names, print};
use crate::model::{
    FieldPath, InputTarget, Operation, Paging, ReplyKind, SampleKind, Shape, WhyUntyped,
};

/// Optional inputs that an example sets.
const MOST_SETTINGS: usize = 5;

/// The lines of the section, empty if no example can be printed.
pub(crate) fn lines(request: &Call<'_, '_>, finish: &str) -> Vec<String> {
    let mut names = ExampleNames::default();
    let call = call(request, finish, &mut names);
    let look = results(request.krate, request.operation, &mut names);
    section(request, &quote! { #call #look }, names)
}

/// A loop over the items of a reply that checks their statuses.
pub(crate) fn results(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &mut ExampleNames,
) -> Option<TokenStream> {
    let results = operation.item_results.as_ref()?;
    match &operation.reply.kind {
        ReplyKind::One(Shape::Named(id)) if krate.results.contains_key(id) => {
            let sample = samples::value_of(krate, &operation.id, SampleKind::Response);
            let item = results.items.item()?;
            let sample = first_item(sample.as_ref(), &results.items);
            let look = Preview { krate, names }.at(item, "accepted", sample);
            Some(quote! {
                for result in reply.results() {
                    match result {
                        Ok(accepted) => { #look }
                        Err(rejected) => println!("{rejected}"),
                    }
                }
            })
        }
        _ => None,
    }
}

/// The first item of the list that names lead to.
fn first_item<'v>(sample: Option<&'v Value>, path: &FieldPath) -> Option<&'v Value> {
    path.names()
        .try_fold(sample?, |value, name| value.get(name))?
        .get(0)
}

/// The lines of the section for a stream of items.
pub(crate) fn stream(request: &Call<'_, '_>) -> Vec<String> {
    let mut names = ExampleNames::default();
    let stream = items(request, &mut names);
    section(request, &stream, names)
}

fn section(request: &Call<'_, '_>, statements: &TokenStream, names: ExampleNames) -> Vec<String> {
    let Ok(statements) = print::statements("example", statements) else {
        return Vec::new();
    };
    let library = request.krate.library();
    let folder = names::folder_of(request.operation);
    let mut lines: Vec<String> = ["", "# Examples", "", "```no_run"]
        .map(str::to_owned)
        .to_vec();
    let mut uses = Vec::new();
    if !names.root.is_empty() {
        uses.push(format!(
            "use {library}::{};",
            group(names.root.iter().map(|&name| name.to_owned()))
        ));
    }
    if !names.operations.is_empty() {
        uses.push(format!(
            "use {library}::{folder}::{};",
            group(names.operations.into_iter())
        ));
    }
    if !names.types.is_empty() {
        uses.push(format!(
            "use {library}::types::{};",
            group(names.types.into_iter())
        ));
    }
    if !uses.is_empty() {
        uses.push(String::new());
    }
    lines.extend(uses);
    lines.push(format!(
        "# async fn example(client: {library}::Client) -> Result<(), {library}::Error> {{"
    ));
    lines.extend(statements.into_iter().map(escape_hash));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// A line that begins with `#` would be hidden.
fn escape_hash(line: String) -> String {
    if line.trim_start().starts_with('#') {
        format!("#{line}")
    } else {
        line
    }
}

fn group(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [one] => one.clone(),
        several => format!("{{{}}}", several.join(", ")),
    }
}

/// The statement that makes a call.
pub(crate) fn call(request: &Call<'_, '_>, finish: &str, names: &mut ExampleNames) -> TokenStream {
    let prepared = prepared(request, names);
    if finish == "send" {
        return quote! { let reply = #prepared.await?; };
    }
    let last = ident(finish);
    let address = request
        .takes_callback(finish)
        .then(|| quote! { "https://example.com/deliveries" });
    quote! { let reply = #prepared.#last(#address).await?; }
}

/// The statements that iterate over all items of a paged list.
pub(crate) fn items(request: &Call<'_, '_>, names: &mut ExampleNames) -> TokenStream {
    let prepared = prepared(request, names);
    let look = look_at_item(request.krate, request.operation, names);
    quote! {
        let mut items = #prepared.items();
        while let Some(item) = items.try_next().await? {
            #look
        }
    }
}

fn look_at_item(krate: &Crate<'_>, operation: &Operation, names: &mut ExampleNames) -> TokenStream {
    let items = operation.paging.as_ref().map(Paging::items);
    let sample = samples::value_of(krate, &operation.id, SampleKind::Response);
    let undescribed = Shape::Any(WhyUntyped::Undescribed);
    let item = items.and_then(FieldPath::item);
    let sample = items.and_then(|items| first_item(sample.as_ref(), items));
    Preview { krate, names }.at(item.unwrap_or(&undescribed), "item", sample)
}

/// A request with its required inputs, and the optional ones of a published
/// request, without which many calls do nothing useful.
pub(crate) fn prepared(request: &Call<'_, '_>, names: &mut ExampleNames) -> TokenStream {
    let method = ident(&request.names.method);
    let required = request.required();
    let sample = samples::value_of(request.krate, &request.operation.id, SampleKind::Request);
    let sample = SampleValue(sample.as_ref());
    let arguments = match required.as_slice() {
        [] => TokenStream::new(),
        [(input, _)] => values::argument(
            request.krate,
            &input.field,
            input.target,
            sample.of(&input.field),
            names,
        ),
        several => {
            names.operations.insert(request.names.args.clone());
            let structure = ident(&request.names.args);
            let fields = several.iter().map(|(input, name)| {
                let name = ident(name);
                let value = values::argument(
                    request.krate,
                    &input.field,
                    input.target,
                    sample.of(&input.field),
                    names,
                );
                quote! { #name: #value }
            });
            quote! { #structure { #(#fields,)* } }
        }
    };
    let receiver = if names::client_of(request.operation) == "Discovery" {
        quote! { client.discovery() }
    } else {
        quote! { client }
    };
    let settings = settings(request, sample, names);
    quote! { #receiver.#method(#arguments) #(#settings)* }
}

/// Optional inputs of the body that a published request has, as calls of their
/// setters.
fn settings(
    request: &Call<'_, '_>,
    sample: SampleValue<'_>,
    names: &mut ExampleNames,
) -> Vec<TokenStream> {
    let krate = request.krate;
    request
        .optional()
        .into_iter()
        .filter(|(input, _)| {
            matches!(
                input.target,
                InputTarget::BodyMember(..) | InputTarget::FormField(_)
            )
        })
        .filter(|(input, _)| input.field.docs.deprecated.is_none())
        .filter(|(input, _)| sample.of(&input.field).is_plain(krate, &input.field.shape))
        .take(MOST_SETTINGS)
        .map(|(input, name)| {
            let shown = sample.of(&input.field);
            let value = values::argument(krate, &input.field, input.target, shown, names);
            let setter = ident(&names::setter(name));
            quote! { .#setter(#value) }
        })
        .collect()
}
