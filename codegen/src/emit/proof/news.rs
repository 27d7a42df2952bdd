//! Made-up deliveries of each trigger, for a test of every shape of them.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::names;
use crate::model::{Shape, Trigger, TriggerMode, TypeKind, Values};

/// Maximum depth of a made-up item.
const DEPTH: usize = 4;

/// A row for each trigger that a connector namespace delivers: its id, and the
/// test of its bodies.
pub(super) fn rows(krate: &Crate<'_>) -> Vec<TokenStream> {
    let triggers = krate.connector.triggers.iter().enumerate();
    triggers
        .filter_map(|(index, trigger)| {
            let shape = trigger.namespace_item()?;
            let id = &trigger.operation.id;
            let library = ident(&krate.library());
            let folder = ident(names::folder_of(&trigger.operation));
            let request = ident(&krate.names.of_trigger(index).request);
            let item = item(krate, shape, DEPTH).to_string();
            let list = list(trigger);
            let foreign = foreign(krate, shape);
            Some(quote! {
                (#id, || connector_runtime::testing::namespace_bodies(
                    #library::#folder::#request::read_namespace,
                    #item,
                    &[#(#list),*],
                    &[#(#foreign),*],
                ))
            })
        })
        .collect()
}

/// The names that lead to the list of items.
fn list(trigger: &Trigger) -> Vec<&str> {
    match &trigger.mode {
        TriggerMode::Webhook(_) => Vec::new(),
        TriggerMode::Polling(polling) => polling.collection.names().collect(),
    }
}

/// An item: of an object, the first member that can be made up.
fn item(krate: &Crate<'_>, shape: &Shape, depth: usize) -> Value {
    match shape {
        Shape::Text => json!("text"),
        Shape::Integer | Shape::UnixTime => json!(7),
        Shape::Quoted(value) => match item(krate, value, depth) {
            Value::String(text) => json!(text),
            value => json!(value.to_string()),
        },
        Shape::Number => json!(7.5),
        Shape::Boolean => json!(true),
        Shape::DateTime => json!("2026-01-02T03:04:05Z"),
        Shape::Date => json!("2026-01-02"),
        Shape::Base64 => json!("aGVsbG8="),
        Shape::List(_) => json!([]),
        Shape::Map(_) | Shape::Any(_) => json!({"key": null}),
        Shape::Named(id) => match &krate.connector.type_def(*id).kind {
            TypeKind::Object(object) => {
                let mut fields = object.fields.iter();
                let field =
                    fields.find(|field| depth > 0 && !matches!(field.shape, Shape::List(_)));
                let member =
                    field.map(|field| (field.wire.clone(), item(krate, &field.shape, depth - 1)));
                Value::Object(Map::from_iter(member))
            }
            TypeKind::Enumeration(enumeration) => match &enumeration.values {
                Values::Text(_) => json!("text"),
                Values::Integer(_) => json!(7),
            },
            TypeKind::Union(_) => json!({}),
        },
    }
}

/// JSON that is not such an item.
fn foreign(krate: &Crate<'_>, shape: &Shape) -> Vec<&'static str> {
    let object = r#"{"unlisted member": 1}"#;
    match shape {
        Shape::Any(_) => Vec::new(),
        Shape::List(_) | Shape::Map(_) => vec!["17"],
        Shape::Named(id) => match &krate.connector.type_def(*id).kind {
            TypeKind::Object(of) if of.fields.is_empty() => vec!["17"],
            TypeKind::Object(_) => vec!["17", "\"aGVsbG8=\"", object],
            TypeKind::Union(_) => vec!["17"],
            TypeKind::Enumeration(_) => vec![object],
        },
        Shape::Text
        | Shape::Integer
        | Shape::Number
        | Shape::Boolean
        | Shape::DateTime
        | Shape::Date
        | Shape::UnixTime
        | Shape::Quoted(_)
        | Shape::Base64 => vec![object],
    }
}
