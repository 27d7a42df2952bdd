//! Every call of a crate with example inputs, as a table for tests that drive
//! them all, such as a fault matrix.

use std::collections::BTreeSet;

use quote::quote;
use rayon::prelude::*;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example::prepared;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::literals::quoted;
use crate::emit::names::OperationNames;
use crate::emit::print::{Block, Code};
use crate::emit::proof::{client, news};
use crate::emit::{names, print, rust_type, uses};
use crate::model::{Enumeration, Operation, ReplyKind, TriggerMode, TypeId, TypeKind, Values};

/// An operation with its names, the last method of its call, and whether that takes the
/// address for deliveries.
type DrivenCall<'a> = (&'a Operation, &'a OperationNames, &'static str, bool);

pub(crate) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "tests/calls/mod.rs";
    let connector = krate.connector;
    let actions = connector
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| (operation, krate.names.of_operation(index), "send", false));
    let triggers = connector.triggers.iter().enumerate().map(|(index, trigger)| {
        let is_webhook = matches!(trigger.mode, TriggerMode::Webhook(_));
        let finish = if is_webhook { "subscribe" } else { "send" };
        let has_callback = matches!(&trigger.mode, TriggerMode::Webhook(webhook) if !webhook.callback.is_empty());
        (&trigger.operation, krate.names.of_trigger(index), finish, has_callback)
    });
    let calls: Vec<_> = actions.chain(triggers).collect();
    let functions: Vec<_> = calls
        .par_iter()
        .map(|(operation, names, finish, has_callback)| {
            function(krate, operation, names, finish, *has_callback)
        })
        .collect();
    let library = ident(&krate.library());
    let client = client::items(krate);
    let news = news::rows(krate);
    let mut code = Code::items();
    code.push_tokens(quote! {
        //! Every call with example inputs, for tests that drive them all.

        use #library::{Client, Error};

        /// Observes every request and every reply.
        pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);
    })?;
    push_tables(&mut code, krate, &calls)?;
    code.push_tokens(quote! {
        /// Asserts that each trigger reads every shape of body that a connector
        /// namespace delivers.
        pub const TRIGGERS: &[(&str, fn())] = &[#(#news),*];

        #client
    })?;
    let mut arms = String::new();
    for (index, (_, names, ..)) in calls.iter().enumerate() {
        let (index, method) = (index.to_string(), &names.method);
        arms.extend(["        ", &index, " => ", method, "(client, see).await,\n"]);
    }
    code.push_fitting(format!(
        "/// Makes the call of the operation at an index of [`OPERATIONS`].\n\
         pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {{\n    \
         match index {{\n{arms}        _ => Ok(()),\n    }}\n}}\n"
    ))?;
    for function in functions {
        code.push(&function?);
    }
    code.into_file(path.to_owned())
}

/// Adds what tests look up about the calls and types.
fn push_tables(
    code: &mut Code,
    krate: &Crate<'_>,
    calls: &[DrivenCall<'_>],
) -> Result<(), InternalError> {
    let operations = calls.iter().map(|(operation, ..)| {
        let (id, safe) = (quoted(&operation.id), operation.safe);
        format!("({id}, {safe})")
    });
    let summary = "Each operation's id, and whether it is safe to repeat.";
    push_table(code, summary, "OPERATIONS: &[(&str, bool)]", operations)?;
    let streams = ids(krate, |operation| operation.reply.kind == ReplyKind::Stream);
    let summary = "Operations whose replies stay streams.";
    push_table(code, summary, "STREAMS: &[&str]", streams.map(quoted))?;
    let elsewhere = ids(krate, |operation| {
        let rewrite = operation.rewrite.as_ref();
        operation.managed_only.is_some() || rewrite.is_some_and(|rewrite| rewrite.base.is_some())
    });
    let summary = "Operations that are not sent to the client's address: to another one, or\n\
                   /// only through a managed connection.";
    push_table(code, summary, "ELSEWHERE: &[&str]", elsewhere.map(quoted))?;
    let enumerated = enumerated(krate).into_iter().map(quoted);
    let summary = "Enum values, which `Debug` shows.";
    push_table(code, summary, "ENUMERATED: &[&str]", enumerated)?;
    let library = krate.library();
    let types = krate.connector.types.iter().enumerate();
    let types = types.filter(|(_, def)| matches!(def.kind, TypeKind::Object(_)));
    let types = types.map(|(index, _)| {
        let name = &krate.names.of_type(TypeId(index)).name;
        format!(
            "|text| connector_runtime::testing::round_trip::<{library}::types::{name}>(text, &[])"
        )
    });
    let summary = "Asserts that each object is written as it was read.";
    push_table(code, summary, "TYPES: &[fn(&str)]", types)
}

/// Adds a constant list.
fn push_table(
    code: &mut Code,
    summary: &str,
    head: &str,
    rows: impl Iterator<Item = String>,
) -> Result<(), InternalError> {
    let rows: Vec<String> = rows.collect();
    let line = format!("pub const {head} = &[{}];", rows.join(", "));
    let table = print::line_or(line, || {
        format!("pub const {head} = &[\n    {},\n];", rows.join(",\n    "))
    });
    code.push_fitting(format!("/// {summary}\n{table}\n"))
}

fn function(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    finish: &str,
    has_callback: bool,
) -> Result<String, InternalError> {
    let name = &names.method;
    let allowed = match operation.docs.deprecated {
        None => "",
        Some(_) => {
            "#[allow(deprecated, reason = \"every call is driven, also one to be given up\")]\n"
        }
    };
    let body = body(krate, operation, names, finish, has_callback)?;
    let code = format!(
        "{allowed}async fn {name}(client: &Client, see: See<'_>) -> Result<(), Error> {{\n\
         {body}    Ok(())\n}}\n"
    );
    print::fitting(Block::Items, code)
}

/// Ids of the operations of which something holds.
fn ids<'a>(krate: &Crate<'a>, holds: impl Fn(&Operation) -> bool) -> impl Iterator<Item = &'a str> {
    let connector = krate.connector;
    let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
    connector
        .operations
        .iter()
        .chain(triggers)
        .filter(move |operation| holds(operation))
        .map(|operation| operation.id.as_str())
}

/// Every text that an enumeration lists, once.
fn enumerated<'a>(krate: &Crate<'a>) -> BTreeSet<&'a str> {
    let kinds = krate.connector.types.iter().map(|def| &def.kind);
    kinds
        .filter_map(|kind| match kind {
            TypeKind::Enumeration(Enumeration {
                values: Values::Text(variants),
            }) => Some(variants),
            _ => None,
        })
        .flatten()
        .map(|variant| variant.value.as_str())
        .collect()
}

/// The call, with the names that it uses in scope.
fn body(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    finish: &str,
    has_callback: bool,
) -> Result<String, InternalError> {
    let request = Call::new(krate, operation, names);
    let mut used = ExampleNames::default();
    let prepared = prepared(&request, &mut used);
    let request = print::statements("call", &quote! { let request = #prepared; })?;
    let address = if has_callback {
        "\"https://example.com/deliveries\""
    } else {
        ""
    };
    let library = krate.library();
    let folder = names::folder_of(operation);
    let mut body = String::new();
    push_uses(&mut body, 4, &library, used.root);
    push_uses(&mut body, 4, &format!("{library}::types"), used.types);
    push_uses(
        &mut body,
        4,
        &format!("{library}::{folder}"),
        used.operations,
    );
    for line in request {
        body.extend(["    ", &line, "\n"]);
    }
    body.extend([
        "    see(&request);\n    let reply = request.",
        finish,
        "(",
        address,
        ").await?;\n    see(&reply);\n",
    ]);
    push_look_for_mismatches(&mut body, krate, operation);
    Ok(body)
}

/// Adds a `use` line for each name.
fn push_uses<T: AsRef<str>>(
    code: &mut String,
    indent: usize,
    path: &str,
    names: impl IntoIterator<Item = T>,
) {
    for name in names {
        code.push_str(&" ".repeat(indent));
        code.push_str(&uses::line(path, &[name]));
    }
}

/// Shows where a reply has values of another type than the definition says.
fn push_look_for_mismatches(code: &mut String, krate: &Crate<'_>, operation: &Operation) {
    let (shape, is_maybe) = match &operation.reply.kind {
        ReplyKind::One(shape) => (shape, false),
        ReplyKind::Maybe(shape) => (shape, true),
        _ => return,
    };
    code.push_str("    {\n");
    let mut runtime = BTreeSet::new();
    rust_type::runtime_names(shape, &mut runtime);
    let library = krate.library();
    if runtime.remove("BTreeMap") {
        push_uses(code, 8, "std::collections", ["BTreeMap"]);
    }
    push_uses(code, 8, &format!("{library}::connector_runtime"), runtime);
    let types = rust_type::names_of(krate, [shape]);
    push_uses(code, 8, &format!("{library}::types"), types);
    let testing = format!("{library}::connector_runtime::testing");
    push_uses(code, 8, &testing, ["mismatches"]);
    let kind = rust_type::owned(krate, shape);
    let kind = kind.as_str();
    if is_maybe {
        code.extend([
            "        let value: &Option<",
            kind,
            "> = &reply;\n        if let Some(value) = value {\n            \
             see(&mismatches(value));\n        }\n    }\n",
        ]);
    } else {
        code.extend([
            "        let value: &",
            kind,
            " = &reply;\n        see(&mismatches(value));\n    }\n",
        ]);
    }
}
