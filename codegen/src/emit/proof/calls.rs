//! Every call of a crate with example inputs, as a table for tests that drive
//! them all, such as a fault matrix.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use rayon::prelude::*;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::docs::example::prepared;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::names::OperationNames;
use crate::emit::print::{Block, Code};
use crate::emit::proof::{client, news};
use crate::emit::{names, print, rust_type};
use crate::model::{Enumeration, Operation, ReplyKind, TriggerMode, TypeId, TypeKind, Values};

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
    let rows = calls.iter().map(|(operation, ..)| {
        let (id, safe) = (&operation.id, operation.safe);
        quote! { (#id, #safe) }
    });
    let arms = calls.iter().enumerate().map(|(index, (_, names, ..))| {
        let number = Literal::usize_unsuffixed(index);
        let name = ident(&names.method);
        quote! { #number => #name(client, see).await, }
    });
    let functions: Vec<_> = calls
        .par_iter()
        .map(|(operation, names, finish, has_callback)| {
            let body = body(krate, operation, names, finish, *has_callback);
            print::layout(Block::Items, function(operation, names, &body))
        })
        .collect();
    let library = ident(&krate.library());
    let client = client::items(krate);
    let streams = ids(krate, |operation| operation.reply.kind == ReplyKind::Stream);
    let elsewhere = ids(krate, |operation| {
        let rewrite = operation.rewrite.as_ref();
        operation.managed_only.is_some() || rewrite.is_some_and(|rewrite| rewrite.base.is_some())
    });
    let enumerated = enumerated(krate);
    let types = krate.connector.types.iter().enumerate();
    let types = types.filter(|(_, def)| matches!(def.kind, TypeKind::Object(_)));
    let types = types.map(|(index, _)| ident(&krate.names.of_type(TypeId(index)).name));
    let news = news::rows(krate);
    let tokens = quote! {
        //! Every call with example inputs, for tests that drive them all.

        use #library::{Client, Error};

        /// Observes every request and every reply.
        pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

        /// Each operation's id, and whether it is safe to repeat.
        pub const OPERATIONS: &[(&str, bool)] = &[#(#rows),*];

        /// Operations whose replies stay streams.
        pub const STREAMS: &[&str] = &[#(#streams),*];

        /// Operations that are not sent to the client's address: to another one, or
        /// only through a managed connection.
        pub const ELSEWHERE: &[&str] = &[#(#elsewhere),*];

        /// Enum values, which `Debug` shows.
        pub const ENUMERATED: &[&str] = &[#(#enumerated),*];

        /// Asserts that each object is written as it was read.
        pub const TYPES: &[fn(&str)] = &[
            #(|text| connector_runtime::testing::round_trip::<#library::types::#types>(text, &[])),*
        ];

        /// Asserts that each trigger reads every shape of body that a connector
        /// namespace delivers.
        pub const TRIGGERS: &[(&str, fn())] = &[#(#news),*];

        #client

        /// Makes the call of the operation at an index of [`OPERATIONS`].
        pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
            match index {
                #(#arms)*
                _ => Ok(()),
            }
        }
    };
    let mut code = Code::items();
    code.push_tokens(tokens)?;
    for function in functions {
        code.push(&function?);
    }
    code.into_file(path.to_owned())
}

fn function(operation: &Operation, names: &OperationNames, body: &TokenStream) -> TokenStream {
    let name = ident(&names.method);
    let allowed = operation.docs.deprecated.as_ref().map(|_| {
        quote! { #[allow(deprecated, reason = "every call is driven, also one to be given up")] }
    });
    quote! {
        #allowed
        async fn #name(client: &Client, see: See<'_>) -> Result<(), Error> {
            #body
            Ok(())
        }
    }
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
) -> TokenStream {
    let request = Call::new(krate, operation, names);
    let mut used = ExampleNames::default();
    let prepared = prepared(&request, &mut used);
    let last = ident(finish);
    let address = has_callback.then(|| quote! { "https://example.com/deliveries" });
    let library = ident(&krate.library());
    let folder = ident(names::folder_of(operation));
    let root = used.root.iter().map(|name| ident(name));
    let types = used.types.iter().map(|name| ident(name));
    let operations = used.operations.iter().map(|name| ident(name));
    let look = look_for_mismatches(krate, operation);
    quote! {
        #(use #library::#root;)*
        #(use #library::types::#types;)*
        #(use #library::#folder::#operations;)*
        let request = #prepared;
        see(&request);
        let reply = request.#last(#address).await?;
        see(&reply);
        #look
    }
}

/// Shows where a reply has values of another type than the definition says.
fn look_for_mismatches(krate: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    let (shape, is_maybe) = match &operation.reply.kind {
        ReplyKind::One(shape) => (shape, false),
        ReplyKind::Maybe(shape) => (shape, true),
        _ => return None,
    };
    let mut runtime = BTreeSet::new();
    rust_type::runtime_names(shape, &mut runtime);
    let map = runtime
        .remove("BTreeMap")
        .then(|| quote! { use std::collections::BTreeMap; });
    let library = ident(&krate.library());
    let runtime = runtime.into_iter().map(ident);
    let types = rust_type::names_of(krate, [shape]);
    let types = types.iter().map(|name| ident(name));
    let kind = rust_type::owned(krate, shape);
    let look = if is_maybe {
        quote! {
            let value: &Option<#kind> = &reply;
            if let Some(value) = value {
                see(&mismatches(value));
            }
        }
    } else {
        quote! {
            let value: &#kind = &reply;
            see(&mismatches(value));
        }
    };
    Some(quote! {
        {
            #map
            #(use #library::connector_runtime::#runtime;)*
            #(use #library::types::#types;)*
            use #library::connector_runtime::testing::mismatches;
            #look
        }
    })
}
