//! The example in an operation's docs: a program's few lines, built as code.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::examples::sample_value;
use super::ident::{Case, ident, identifier};
use super::inputs::{self, Target};
use super::look::Look;
use super::replies::{self, ReplyShape};
use super::request::Request;
use super::{Crate, print};
use crate::model::{
    Enumeration, Field, Object, Operation, Paging, SampleKind, Shape, TypeId, TypeKind, Values,
    WhyUntyped,
};

/// Objects within objects that an example builds before it gives up.
const DEPTH: usize = 6;

/// Optional inputs that an example sets.
const MOST_SETTINGS: usize = 5;

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
    let look = results(request.krate, request.operation, &mut names);
    section(request, &quote! { #call #look }, names)
}

/// A look at each item of a reply whose items say for themselves whether they
/// were accepted.
pub(super) fn results(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &mut Names,
) -> Option<TokenStream> {
    let results = operation.item_results.as_ref()?;
    match replies::shape(&operation.reply) {
        ReplyShape::One(Shape::Named(id)) if krate.results.contains_key(&id) => {
            let sample = sample_value(krate, &operation.id, SampleKind::Response);
            let item = krate.item_at(&operation.reply, &results.items)?;
            let sample = first_item(sample.as_ref(), &results.items);
            let look = Look { krate, names }.at(item, "accepted", sample);
            Some(quote! {
                for result in reply.results() {
                    match result {
                        Ok(accepted) => { #look }
                        Err(rejected) => println!("rejected: {}", rejected.status()),
                    }
                }
            })
        }
        _ => None,
    }
}

/// The first item of the list that names lead to.
fn first_item<'v>(sample: Option<&'v Value>, path: &[String]) -> Option<&'v Value> {
    path.iter()
        .try_fold(sample?, |value, name| value.get(name))?
        .get(0)
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
    let look = look_at_item(request.krate, request.operation, names);
    quote! {
        let mut items = #prepared.items();
        while let Some(item) = items.try_next().await? {
            #look
        }
    }
}

fn look_at_item(krate: &Crate<'_>, operation: &Operation, names: &mut Names) -> TokenStream {
    let items = match &operation.paging {
        Some(Paging::Numbered { items, .. } | Paging::NextLink { items, .. }) => items.as_slice(),
        None => &[],
    };
    let sample = sample_value(krate, &operation.id, SampleKind::Response);
    let undescribed = Shape::Any(WhyUntyped::Undescribed);
    let item = krate.item_at(&operation.reply, items);
    let sample = first_item(sample.as_ref(), items);
    Look { krate, names }.at(item.unwrap_or(&undescribed), "item", sample)
}

/// A request with its required inputs, and those of the optional ones that a
/// published request has: without them many a call does nothing useful.
pub(super) fn prepared(request: &Request<'_, '_>, names: &mut Names) -> TokenStream {
    let method = ident(&request.names.method);
    let required = request.required();
    let sample = sample_value(request.krate, &request.operation.id, SampleKind::Request);
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
    let settings = settings(request, sample, names);
    quote! { #receiver.#method(#arguments) #(#settings)* }
}

/// Optional inputs of the body that a published request has, as calls of their
/// setters.
fn settings(request: &Request<'_, '_>, sample: Shown<'_>, names: &mut Names) -> Vec<TokenStream> {
    let krate = request.krate;
    request
        .optional()
        .into_iter()
        .filter(|(input, _)| matches!(input.target, Target::BodyMember(..) | Target::FormField))
        .filter(|(input, _)| input.field.docs.deprecated.is_none())
        .filter(|(input, _)| sample.of(&input.field).is_plain(krate, &input.field.shape))
        .take(MOST_SETTINGS)
        .map(|(input, name)| {
            let value = taken(krate, &input.field, sample.of(&input.field), names, DEPTH);
            let setter = ident(name);
            quote! { .#setter(#value) }
        })
        .collect()
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

    /// Whether it is one word of a shape: text, a number, or a named value.
    fn is_plain(self, krate: &Crate<'_>, shape: &Shape) -> bool {
        let Some(value) = self.0 else { return false };
        match shape {
            Shape::Text | Shape::DateTime | Shape::Date => self.text().is_some(),
            Shape::Integer => value.is_u64() && value.is_i64(),
            Shape::Number => value.as_f64().is_some_and(is_positive),
            Shape::Boolean => value.is_boolean(),
            Shape::Named(id) => match &krate.connector.type_def(*id).kind {
                TypeKind::Enumeration(enumeration) => position(enumeration, self).is_some(),
                TypeKind::Object(_) | TypeKind::Union(_) => false,
            },
            Shape::Base64 | Shape::List(_) | Shape::Map(_) | Shape::Any(_) => false,
        }
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
        Shape::Number => {
            let published = shown.0.and_then(Value::as_f64);
            let number = published
                .filter(|&number| is_positive(number))
                .unwrap_or(1.5);
            let number = proc_macro2::Literal::f64_unsuffixed(number);
            quote! { #number }
        }
        Shape::Boolean => {
            let published = shown.0.and_then(Value::as_bool).unwrap_or(true);
            quote! { #published }
        }
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
            match of_type
                .members
                .get(position(enumeration, shown).unwrap_or(0))
            {
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

/// Whether a number can stand as one literal.
fn is_positive(number: f64) -> bool {
    number.is_finite() && number.is_sign_positive()
}

/// Index of the published value among those of an enumeration.
fn position(enumeration: &Enumeration, shown: Shown<'_>) -> Option<usize> {
    match &enumeration.values {
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
    }
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
