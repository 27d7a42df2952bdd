//! The example in an operation's docs: a program's few lines, built as code.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::ident::{Case, ident, identifier};
use super::inputs::{self, Target};
use super::replies::{self, ReplyShape};
use super::request::Request;
use super::{Crate, print};
use crate::model::{
    Enumeration, Field, Object, Operation, Sample, SampleKind, Shape, TypeId, TypeKind, Values,
};

/// Objects within objects that an example builds before it gives up.
const DEPTH: usize = 6;

/// Types that an example names.
#[derive(Default)]
pub(super) struct Names {
    /// In the module `types`.
    pub(super) types: BTreeSet<String>,
    /// In the module of the operation.
    pub(super) operations: BTreeSet<String>,
    /// In the crate's root.
    pub(super) root: BTreeSet<&'static str>,
}

/// The lines of the section, empty where no example can be printed.
pub(super) fn lines(request: &Request<'_, '_>, finish: &str) -> Vec<String> {
    let mut names = Names::default();
    let call = call(request, finish, &mut names);
    let look = results(request.krate, request.operation);
    section(request, &quote! { #call #look }, names)
}

/// A look at each item of a reply whose items say for themselves whether they
/// were accepted.
pub(super) fn results(krate: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    match replies::shape(&operation.reply) {
        ReplyShape::One(Shape::Named(id)) if krate.results.contains_key(&id) => Some(quote! {
            for result in reply.results() {
                match result {
                    Ok(accepted) => println!("accepted: {accepted:?}"),
                    Err(rejected) => println!("rejected: {}", rejected.status()),
                }
            }
        }),
        _ => None,
    }
}

/// The lines of the section for a stream of items.
pub(super) fn stream(request: &Request<'_, '_>) -> Vec<String> {
    let mut names = Names::default();
    let stream = items(request, &mut names);
    section(request, &stream, names)
}

fn section(request: &Request<'_, '_>, statements: &TokenStream, names: Names) -> Vec<String> {
    let Ok(statements) = print::statements("example", statements) else {
        return Vec::new();
    };
    let library = request.krate.library();
    let folder = Crate::folder_of(request.operation);
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
pub(super) fn call(request: &Request<'_, '_>, finish: &str, names: &mut Names) -> TokenStream {
    let prepared = prepared(request, names);
    let last = ident(finish);
    let address = request
        .takes_callback(finish)
        .then(|| quote! { "https://example.com/deliveries" });
    quote! { let reply = #prepared.#last(#address).await?; }
}

/// The statements that go through all items of a paged list.
pub(super) fn items(request: &Request<'_, '_>, names: &mut Names) -> TokenStream {
    let prepared = prepared(request, names);
    quote! {
        let mut items = #prepared.items();
        while let Some(item) = items.try_next().await? {
            println!("{item:?}");
        }
    }
}

/// A request with its required inputs.
pub(super) fn prepared(request: &Request<'_, '_>, names: &mut Names) -> TokenStream {
    let method = ident(&request.names.method);
    let required = request.required();
    let sample = request_sample(request.krate, &request.operation.id);
    let sample = Shown(sample.as_ref());
    let arguments = match required.as_slice() {
        [] => TokenStream::new(),
        [(input, _)] => argument(
            request.krate,
            &input.field,
            input.target,
            sample.of(&input.field),
            names,
        ),
        several => {
            names.operations.insert(request.names.required.clone());
            let structure = ident(&request.names.required);
            let fields = several.iter().map(|(input, name)| {
                let name = ident(name);
                let value = owned_input(
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
    let receiver = if Crate::client_of(request.operation) == "Discovery" {
        quote! { client.discovery() }
    } else {
        quote! { client }
    };
    quote! { #receiver.#method(#arguments) }
}

/// A published value to show, where there is one.
#[derive(Clone, Copy)]
struct Shown<'v>(Option<&'v Value>);

impl Shown<'_> {
    /// What it has for a member.
    fn of(self, field: &Field) -> Self {
        Self(self.0.and_then(|value| value.get(&field.wire)))
    }

    /// What it has for an item.
    fn item(self) -> Self {
        Self(self.0.and_then(|value| value.get(0)))
    }

    /// Its text, or the number of a text field.
    fn text(self) -> Option<String> {
        match self.0? {
            Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

/// The published request of an operation.
fn request_sample(krate: &Crate<'_>, operation: &str) -> Option<Value> {
    let of_operation =
        |sample: &&Sample| sample.kind == SampleKind::Request && sample.operation == operation;
    let sample = krate.connector.samples.iter().find(of_operation)?;
    serde_json::from_str(&sample.text).ok()
}

fn owned_input(
    krate: &Crate<'_>,
    field: &Field,
    target: Target<'_>,
    shown: Shown<'_>,
    names: &mut Names,
) -> TokenStream {
    match target {
        Target::RawBody => quote! { "content".into() },
        Target::Part(part) if part.file => file_part(krate),
        _ => owned(krate, field, &field.shape, shown, names, DEPTH),
    }
}

fn file_part(krate: &Crate<'_>) -> TokenStream {
    let library = ident(&krate.library());
    quote! { #library::connector_runtime::File::new("content").name("notes.txt") }
}

/// A value as a method takes it.
fn argument(
    krate: &Crate<'_>,
    field: &Field,
    target: Target<'_>,
    shown: Shown<'_>,
    names: &mut Names,
) -> TokenStream {
    match target {
        Target::RawBody => quote! { "content" },
        Target::Part(part) if part.file => file_part(krate),
        _ => taken(krate, field, shown, names, DEPTH),
    }
}

/// A value as the setter of a member takes it.
fn taken(
    krate: &Crate<'_>,
    field: &Field,
    shown: Shown<'_>,
    names: &mut Names,
    depth: usize,
) -> TokenStream {
    match &field.shape {
        Shape::List(item) => {
            let item = literal(field, item, shown.item())
                .unwrap_or_else(|| owned(krate, field, item, shown.item(), names, depth));
            quote! { [#item] }
        }
        shape => literal(field, shape, shown)
            .unwrap_or_else(|| owned(krate, field, shape, shown, names, depth)),
    }
}

/// A plain literal, where a method takes one.
fn literal(field: &Field, shape: &Shape, shown: Shown<'_>) -> Option<TokenStream> {
    match shape {
        Shape::Text | Shape::DateTime | Shape::Date => {
            let text = text(field, shape, shown);
            Some(quote! { #text })
        }
        Shape::Any(_) => Some(quote! { "any JSON" }),
        _ => None,
    }
}

/// A value of the field's own type.
fn owned(
    krate: &Crate<'_>,
    field: &Field,
    shape: &Shape,
    shown: Shown<'_>,
    names: &mut Names,
    depth: usize,
) -> TokenStream {
    match shape {
        Shape::Text | Shape::DateTime | Shape::Date => {
            let text = text(field, shape, shown);
            quote! { #text.into() }
        }
        Shape::Integer => {
            let published = shown.0.and_then(Value::as_u64);
            let example = || {
                field
                    .docs
                    .example
                    .as_deref()
                    .and_then(|text| text.parse().ok())
            };
            let number = published
                .or_else(example)
                .filter(|&number| i64::try_from(number).is_ok())
                .unwrap_or(1);
            let number = proc_macro2::Literal::u64_unsuffixed(number);
            quote! { #number }
        }
        Shape::Number => quote! { 1.5 },
        Shape::Boolean => quote! { true },
        Shape::Base64 => {
            names.root.insert("Base64");
            quote! { Base64::encode(b"content") }
        }
        Shape::List(item) => {
            let item = owned(krate, field, item, shown.item(), names, depth);
            quote! { Vec::from([#item]) }
        }
        Shape::Map(_) => quote! { std::collections::BTreeMap::new() },
        Shape::Any(_) => quote! { "any JSON".into() },
        Shape::Named(id) => named(krate, *id, shown, names, depth),
    }
}

fn named(
    krate: &Crate<'_>,
    id: TypeId,
    shown: Shown<'_>,
    names: &mut Names,
    depth: usize,
) -> TokenStream {
    let of_type = krate.names.of_type(id);
    names.types.insert(of_type.name.clone());
    let name = ident(&of_type.name);
    match &krate.connector.type_def(id).kind {
        TypeKind::Enumeration(enumeration) => {
            match of_type.members.get(published(enumeration, shown)) {
                Some(variant) => {
                    let variant = ident(variant);
                    quote! { #name::#variant }
                }
                None => quote! { #name::Unlisted(Default::default()) },
            }
        }
        TypeKind::Object(object) => constructed(krate, id, object, shown, names, depth),
        TypeKind::Union(union) => {
            let base = named(krate, union.base, shown, names, depth);
            quote! { #name::Other(#base) }
        }
    }
}

/// Index of the published value among those of an enumeration.
fn published(enumeration: &Enumeration, shown: Shown<'_>) -> usize {
    let found = match &enumeration.values {
        Values::Text(variants) => {
            let text = shown.0.and_then(Value::as_str);
            variants
                .iter()
                .position(|variant| Some(variant.value.as_str()) == text)
        }
        Values::Integer(variants) => {
            let number = shown.0.and_then(Value::as_i64);
            variants
                .iter()
                .position(|variant| Some(variant.value) == number)
        }
    };
    found.unwrap_or(0)
}

fn constructed(
    krate: &Crate<'_>,
    id: TypeId,
    object: &Object,
    shown: Shown<'_>,
    names: &mut Names,
    depth: usize,
) -> TokenStream {
    let of_type = krate.names.of_type(id);
    let name = ident(&of_type.name);
    if depth == 0 || krate.bodies.contains(&id) {
        let library = ident(&krate.library());
        return quote! { <#name as #library::connector_runtime::Object>::empty() };
    }
    let is_input = krate.connector.type_def(id).input;
    let required: Vec<(&Field, &String)> = object
        .fields
        .iter()
        .zip(&of_type.members)
        .filter(|(field, _)| is_input && field.required && inputs::is_offered(field))
        .collect();
    match required.as_slice() {
        [] => quote! { #name::new() },
        [(field, _)] => {
            let value = taken(krate, field, shown.of(field), names, depth - 1);
            quote! { #name::new(#value) }
        }
        several => {
            names.types.insert(of_type.required.clone());
            let structure = ident(&of_type.required);
            let fields: Vec<TokenStream> = several
                .iter()
                .map(|(field, member)| {
                    let member = ident(member);
                    let value = owned(
                        krate,
                        field,
                        &field.shape,
                        shown.of(field),
                        names,
                        depth - 1,
                    );
                    quote! { #member: #value }
                })
                .collect();
            quote! { #name::new(#structure { #(#fields,)* }) }
        }
    }
}

/// A text that shows what is meant: the definition's example, a time, or the
/// words of the name.
fn text(field: &Field, shape: &Shape, shown: Shown<'_>) -> String {
    match (shape, shown.text().or_else(|| field.docs.example.clone())) {
        (_, Some(example)) => example,
        (Shape::DateTime, None) => "2026-01-31T09:30:00Z".to_owned(),
        (Shape::Date, None) => "2026-01-31".to_owned(),
        _ => identifier(&field.wire, Case::Snake, "text")
            .replace('_', " ")
            .trim()
            .to_owned(),
    }
}
