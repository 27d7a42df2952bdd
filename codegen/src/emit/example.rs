//! The example in an operation's docs: a program's few lines, built as code.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{Case, ident, identifier};
use super::inputs::{self, Target};
use super::request::Request;
use super::replies::{self, ReplyShape};
use super::{Crate, InternalError, client, credentials, print};
use crate::model::{Address, Field, Kind, Object, Shape, TypeId, TypeKind};

/// Objects within objects that an example builds before it gives up.
const DEPTH: usize = 6;

/// Types that an example names.
#[derive(Default)]
struct Names {
    types: BTreeSet<String>,
    operations: BTreeSet<String>,
    root: BTreeSet<&'static str>,
}

/// The lines of the section, empty where no example can be printed.
pub(super) fn lines(request: &Request<'_, '_>, finish: &str) -> Vec<String> {
    let mut names = Names::default();
    let call = call(request, finish, &mut names);
    let Ok(statements) = print::statements("example", &call) else {
        return Vec::new();
    };
    let library = request.krate.library();
    let owner = Crate::client_of(request.operation);
    let folder = if owner == "Discovery" { "discovery" } else if finish == "subscribe" { "triggers" } else { "operations" };
    let mut lines: Vec<String> = ["", "# Examples", "", "```no_run"].map(str::to_owned).to_vec();
    let mut uses = Vec::new();
    if !names.root.is_empty() {
        uses.push(format!("use {library}::{};", group(names.root.iter().map(|&name| name.to_owned()))));
    }
    if !names.operations.is_empty() {
        uses.push(format!("use {library}::{folder}::{};", group(names.operations.into_iter())));
    }
    if !names.types.is_empty() {
        uses.push(format!("use {library}::types::{};", group(names.types.into_iter())));
    }
    if !uses.is_empty() {
        uses.push(String::new());
    }
    lines.extend(uses);
    lines.push(format!("# async fn example(client: {library}::Client) -> Result<(), {library}::Error> {{"));
    lines.extend(statements.into_iter().map(escape_hash));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// A line that begins with `#` would be hidden.
fn escape_hash(line: String) -> String {
    if line.trim_start().starts_with('#') { format!("#{line}") } else { line }
}

fn group(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    match names.as_slice() {
        [one] => one.clone(),
        several => format!("{{{}}}", several.join(", ")),
    }
}

fn call(request: &Request<'_, '_>, finish: &str, names: &mut Names) -> TokenStream {
    let method = ident(&request.names.method);
    let required = request.required();
    let arguments = match required.as_slice() {
        [] => TokenStream::new(),
        [(input, _)] => argument(request.krate, &input.field, input.target, names),
        several => {
            names.operations.insert(request.names.required.clone());
            let structure = ident(&request.names.required);
            let fields = several.iter().map(|(input, name)| {
                let name = ident(name);
                let value = owned_input(request.krate, &input.field, input.target, names);
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
    let last = ident(finish);
    let address = request.takes_callback(finish).then(|| quote! { "https://example.com/deliveries" });
    quote! { let reply = #receiver.#method(#arguments).#last(#address).await?; }
}

fn owned_input(krate: &Crate<'_>, field: &Field, target: Target<'_>, names: &mut Names) -> TokenStream {
    match target {
        Target::RawBody { .. } => quote! { "content".into() },
        Target::Part(part) if part.file => file_part(krate),
        _ => owned(krate, field, &field.shape, names, DEPTH),
    }
}

fn file_part(krate: &Crate<'_>) -> TokenStream {
    let library = ident(&krate.library());
    quote! { #library::connector_runtime::FilePart::new("notes.txt", "content") }
}

/// A value as a method takes it.
fn argument(krate: &Crate<'_>, field: &Field, target: Target<'_>, names: &mut Names) -> TokenStream {
    match target {
        Target::RawBody { .. } => quote! { "content" },
        Target::Part(part) if part.file => file_part(krate),
        _ => match &field.shape {
            Shape::Text | Shape::DateTime | Shape::Date => {
                let text = text(field, &field.shape);
                quote! { #text }
            }
            Shape::Any(_) => quote! { "any JSON" },
            Shape::List(item) => {
                let item = match **item {
                    Shape::Text | Shape::DateTime | Shape::Date => {
                        let text = text(field, item);
                        quote! { #text }
                    }
                    Shape::Any(_) => quote! { "any JSON" },
                    _ => owned(krate, field, item, names, DEPTH),
                };
                quote! { [#item] }
            }
            shape => owned(krate, field, shape, names, DEPTH),
        },
    }
}

/// A value of the field's own type.
fn owned(krate: &Crate<'_>, field: &Field, shape: &Shape, names: &mut Names, depth: usize) -> TokenStream {
    match shape {
        Shape::Text | Shape::DateTime | Shape::Date => {
            let text = text(field, shape);
            quote! { #text.into() }
        }
        Shape::Integer => {
            let number = field.docs.example.as_deref().and_then(|text| text.parse::<u32>().ok()).unwrap_or(1);
            let number = proc_macro2::Literal::u32_unsuffixed(number);
            quote! { #number }
        }
        Shape::Number => quote! { 1.5 },
        Shape::Boolean => quote! { true },
        Shape::Base64 => {
            names.root.insert("Base64");
            quote! { Base64::encode(b"content") }
        }
        Shape::List(item) => {
            let item = owned(krate, field, item, names, depth);
            quote! { vec![#item] }
        }
        Shape::Map(_) => quote! { std::collections::BTreeMap::new() },
        Shape::Any(_) => quote! { "any JSON".into() },
        Shape::Named(id) => named(krate, *id, names, depth),
    }
}

fn named(krate: &Crate<'_>, id: TypeId, names: &mut Names, depth: usize) -> TokenStream {
    let of_type = krate.names.of_type(id);
    names.types.insert(of_type.name.clone());
    let name = ident(&of_type.name);
    match &krate.connector.type_def(id).kind {
        TypeKind::Enumeration(_) => match of_type.members.first() {
            Some(first) => {
                let first = ident(first);
                quote! { #name::#first }
            }
            None => quote! { #name::Unlisted(Default::default()) },
        },
        TypeKind::Object(object) => constructed(krate, id, object, names, depth),
        TypeKind::Union(union) => named(krate, union.base, names, depth),
    }
}

fn constructed(krate: &Crate<'_>, id: TypeId, object: &Object, names: &mut Names, depth: usize) -> TokenStream {
    let of_type = krate.names.of_type(id);
    let name = ident(&of_type.name);
    let is_input = krate.connector.type_def(id).input;
    let required: Vec<(&Field, &String)> = object
        .fields
        .iter()
        .zip(&of_type.members)
        .filter(|(field, _)| is_input && field.required && inputs::is_offered(field))
        .collect();
    if depth == 0 {
        return quote! { #name::from_json(Default::default()) };
    }
    match required.as_slice() {
        [] => quote! { #name::new() },
        [(field, _)] => {
            let value = argument(krate, field, Target::WholeBody, names);
            quote! { #name::new(#value) }
        }
        several => {
            names.types.insert(of_type.required.clone());
            let structure = ident(&of_type.required);
            let fields = several.iter().map(|(field, member)| {
                let member = ident(member);
                let value = owned(krate, field, &field.shape, names, depth - 1);
                quote! { #member: #value }
            });
            let fields: Vec<_> = fields.collect();
            quote! { #name::new(#structure { #(#fields,)* }) }
        }
    }
}

/// A text that shows what is meant: the definition's example, a time, or the
/// words of the name.
fn text(field: &Field, shape: &Shape) -> String {
    match (shape, &field.docs.example) {
        (_, Some(example)) => example.clone(),
        (Shape::DateTime, None) => "2026-01-31T09:30:00Z".to_owned(),
        (Shape::Date, None) => "2026-01-31".to_owned(),
        _ => identifier(&field.wire, Case::Snake, "text").replace('_', " ").trim().to_owned(),
    }
}

/// A whole program around the crate's first call, for people who read.
pub(super) fn program(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = krate.first_action()?;
    let mut names = Names::default();
    let body = first_call(krate, index, &mut names);
    let client = client(krate, &mut names, None);
    Some(printed_program(krate, &[], &names, &quote! { #client #body }).ok()?.lines().map(str::to_owned).collect())
}

/// The same program with a server of its own that answers.
pub(super) fn quickstart(krate: &Crate<'_>) -> Option<Result<String, InternalError>> {
    let quickstart = krate.connector.quickstart.as_ref()?;
    let mut names = Names::default();
    let body = first_call(krate, quickstart.operation, &mut names);
    names.root.insert("ClientOptions");
    let client = client(krate, &mut names, Some(quote! { ClientOptions::new().base_url(server.url()) }));
    let method = &krate.names.of_operation(quickstart.operation).method;
    let docs = [
        format!("`{method}` without an account: a server on this machine answers with a sample."),
        String::new(),
        "For the real service leave out the server and the options: `Client::new(credentials)`.".to_owned(),
    ];
    let server = quote! {
        let server = Server::start()?;
        server.reply(Reply::json(200, REPLY));
    };
    Some(printed_program(krate, &docs, &names, &quote! { #server #client #body }))
}

/// The call and a look at its reply.
fn first_call(krate: &Crate<'_>, index: usize, names: &mut Names) -> TokenStream {
    let operation = &krate.connector.operations[index];
    let request = Request::new(krate, operation, krate.names.of_operation(index));
    let call = call(&request, "send", names);
    let look = match replies::shape(&operation.reply) {
        ReplyShape::One(Shape::Named(id)) if krate.results.contains_key(&id) => quote! {
            for result in reply.results() {
                match result {
                    Ok(accepted) => println!("accepted: {accepted:?}"),
                    Err(rejected) => println!("rejected: {}", rejected.status()),
                }
            }
        },
        ReplyShape::Stream | ReplyShape::Nothing => quote! { println!("{}", reply.status()); },
        _ => quote! { println!("{:?}", *reply); },
    };
    quote! { #call #look }
}

/// The client of a program, with stand-ins for credentials.
fn client(krate: &Crate<'_>, names: &mut Names, options: Option<TokenStream>) -> TokenStream {
    names.root.insert("Client");
    let mut arguments: Vec<TokenStream> = Vec::new();
    if krate.connector.address == Address::Given {
        arguments.push(match options {
            Some(_) => quote! { server.url() },
            None => quote! { "https://example.com/api" },
        });
    }
    if client::has_credentials(krate) {
        names.root.insert("Credentials");
        arguments.push(credentials(krate, names));
    }
    match options {
        None => quote! { let client = Client::new(#(#arguments),*)?; },
        Some(options) => quote! { let client = Client::with_options(#(#arguments,)* #options)?; },
    }
}

fn credentials(krate: &Crate<'_>, names: &mut Names) -> TokenStream {
    let values = credentials::required_values(krate);
    match values.as_slice() {
        [] => quote! { Credentials::none() },
        [one] => {
            let value = one.example_argument();
            quote! { Credentials::new(#value) }
        }
        several => {
            names.root.insert("CredentialsRequired");
            let fields = several.iter().map(|value| {
                let name = ident(&value.name);
                let value = value.example();
                quote! { #name: #value }
            });
            quote! { Credentials::new(CredentialsRequired { #(#fields,)* }) }
        }
    }
}

fn printed_program(krate: &Crate<'_>, docs: &[String], names: &Names, body: &TokenStream) -> Result<String, InternalError> {
    let docs = super::docs::inner_attributes(docs);
    let library = ident(&krate.library());
    let imports = [("", &names.root.iter().map(|&name| name.to_owned()).collect::<BTreeSet<_>>()), ("operations", &names.operations), ("types", &names.types)];
    let imports = imports.iter().filter(|(_, names)| !names.is_empty()).map(|(module, names)| {
        let names = names.iter().map(|name| ident(name));
        if module.is_empty() {
            quote! { use #library::{#(#names),*}; }
        } else {
            let module = ident(module);
            quote! { use #library::#module::{#(#names),*}; }
        }
    });
    let (server, reply) = match (&krate.connector.quickstart, docs.is_empty()) {
        (Some(quickstart), false) => {
            let reply = &quickstart.reply;
            (Some(quote! { use #library::connector_runtime::testing::{Reply, Server}; }), Some(quote! { const REPLY: &str = #reply; }))
        }
        _ => (None, None),
    };
    let tokens = quote! {
        #(#docs)*
        #server
        #(#imports)*

        #reply

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            #body
            Ok(())
        }
    };
    print::file("examples/quickstart.rs", tokens)
}

impl Crate<'_> {
    /// The operation that the first example calls.
    fn first_action(&self) -> Option<usize> {
        let chosen = self.connector.quickstart.as_ref().map(|quickstart| quickstart.operation);
        chosen.or_else(|| {
            self.connector
                .operations
                .iter()
                .position(|operation| operation.kind == Kind::Action && operation.managed_only.is_none())
        })
    }
}
