//! Where a subscription takes the callback address.

use std::collections::HashSet;

use crate::lower::schema::marks::has_mark;
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::lower::schema::types::Types;
use crate::model::{
    Body, Field, FormValue, Operation, Shape, Trigger, TriggerMode, TypeId, TypeKind, WhyUntyped,
};
use crate::openapi::{Document, OperationSource, first};
use crate::source::Node;

/// The mark of a member or parameter that takes the callback address.
const MARK: &str = "x-ms-notification-url";

/// Maximum depth of the callback member.
const DEEPEST: usize = 16;

/// Where the callback address goes.
#[derive(Debug)]
pub(crate) enum Callback {
    /// Wire names that lead to the member of the body.
    Member(Vec<String>),
    /// Wire name of a parameter.
    Parameter(String),
}

/// Where the callback address goes, if the definition says so.
pub(crate) fn marked<'a>(document: &Document<'a>, found: &OperationSource<'a>) -> Option<Callback> {
    let parameters = found
        .node
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    for parameter in parameters {
        let Some(mut layers) = document.layers(parameter) else {
            continue;
        };
        layers.extend(first(&layers, "schema"));
        if has_mark(&layers, MARK) {
            let name = first(&layers, "name").and_then(Node::text)?;
            return Some(Callback::Parameter(name.to_owned()));
        }
    }
    let body = document.layers(found.node.get("requestBody")?)?;
    let content = first(&body, "content")?.members().first()?;
    let schema = content.node.get("schema")?;
    member_with_mark(document, schema, &mut HashSet::new(), 0).map(Callback::Member)
}

/// The names that lead to the member with the mark, nearest first.
fn member_with_mark<'a>(
    document: &Document<'a>,
    schema: &'a Node,
    seen: &mut HashSet<*const Node>,
    depth: usize,
) -> Option<Vec<String>> {
    let resolved = resolve_ref(document, schema).ok()?;
    if depth > DEEPEST || !seen.insert(std::ptr::from_ref(resolved.core)) {
        return None;
    }
    let properties = ResolvedSchema::of(document, resolved.core).properties();
    let here = properties.iter().find(|property| {
        property.schemas.iter().any(|schema| {
            document
                .layers(schema)
                .is_some_and(|layers| has_mark(&layers, MARK))
        })
    });
    if let Some(property) = here {
        return Some(vec![property.wire.to_owned()]);
    }
    properties.iter().find_map(|property| {
        let below = member_with_mark(document, property.schemas.last()?, seen, depth + 1)?;
        Some(
            std::iter::once(property.wire.to_owned())
                .chain(below)
                .collect(),
        )
    })
}

impl Callback {
    /// Whether the operation has a text input there.
    pub(crate) fn fits(&self, types: &Types<'_>, operation: &Operation) -> bool {
        let field = match self {
            Self::Parameter(wire) => operation
                .parameters
                .iter()
                .map(|parameter| &parameter.field)
                .find(|field| field.wire == *wire),
            Self::Member(path) => member(types, operation, path),
        };
        field.is_some_and(|field| holds_text(types, &field.shape))
    }
}

fn holds_text(types: &Types<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::Any(WhyUntyped::Undescribed) => true,
        shape => types.is_text_enumeration(shape),
    }
}

fn member<'t>(
    types: &'t Types<'_>,
    operation: &'t Operation,
    path: &[String],
) -> Option<&'t Field> {
    let (last, way) = path.split_last()?;
    match &operation.body {
        Some(Body::Json { shape, .. }) => {
            let owner = owner(types, shape, way)?;
            let object = types.object(&Shape::Named(owner))?;
            object.fields.iter().find(|field| field.wire == *last)
        }
        Some(Body::UrlEncoded(fields) | Body::Multipart(fields)) if way.is_empty() => fields
            .iter()
            .filter(|one| one.value != FormValue::File)
            .map(|one| &one.field)
            .find(|field| field.wire == *last),
        _ => None,
    }
}

/// The object that these names lead to.
fn owner(types: &Types<'_>, root: &Shape, way: &[String]) -> Option<TypeId> {
    let shape = way.iter().try_fold(root, |shape, name| {
        let fields = &types.object(shape)?.fields;
        let field = fields.iter().find(|field| field.wire == *name)?;
        Some(&field.shape)
    })?;
    match shape {
        Shape::Named(id) => types.object(shape).map(|_| *id),
        _ => None,
    }
}

/// Keeps the mark only where a subscription fills it in; elsewhere the address
/// is an ordinary input.
pub(crate) fn settle_callbacks(
    types: &mut Types<'_>,
    operations: &mut [Operation],
    triggers: &mut [Trigger],
) {
    let taken: Vec<(TypeId, String)> = triggers
        .iter()
        .filter_map(|trigger| member_filled_in(types, trigger))
        .collect();
    for (index, entry) in types.entries.iter_mut().enumerate() {
        let TypeKind::Object(object) = &mut entry.def.kind else {
            continue;
        };
        for field in object.fields.iter_mut().filter(|field| field.callback) {
            let is_taken = taken
                .iter()
                .any(|(id, wire)| id.0 == index && *wire == field.wire);
            settle(field, is_taken);
        }
    }
    for operation in operations {
        settle_inputs(operation, &|_| false);
    }
    for Trigger {
        operation, mode, ..
    } in triggers
    {
        let filled_in = match mode {
            TriggerMode::Webhook(webhook) => webhook.callback.as_slice(),
            TriggerMode::Polling(_) => &[],
        };
        settle_inputs(operation, &|wire| filled_in == [wire]);
    }
}

fn member_filled_in(types: &Types<'_>, trigger: &Trigger) -> Option<(TypeId, String)> {
    let TriggerMode::Webhook(webhook) = &trigger.mode else {
        return None;
    };
    let (last, way) = webhook.callback.split_last()?;
    match &trigger.operation.body {
        Some(Body::Json { shape, .. }) if !webhook.callback_is_parameter => {
            Some((owner(types, shape, way)?, last.clone()))
        }
        _ => None,
    }
}

fn settle_inputs(operation: &mut Operation, is_filled_in: &dyn Fn(&str) -> bool) {
    let parameters = operation.parameters.iter_mut();
    let mut inputs: Vec<&mut Field> = parameters.map(|parameter| &mut parameter.field).collect();
    match &mut operation.body {
        Some(Body::UrlEncoded(fields) | Body::Multipart(fields)) => {
            inputs.extend(fields.iter_mut().map(|one| &mut one.field));
        }
        Some(Body::Json { .. } | Body::Raw { .. }) | None => {}
    }
    for field in inputs.into_iter().filter(|field| field.callback) {
        let is_taken = is_filled_in(&field.wire);
        settle(field, is_taken);
    }
}

/// A member that a subscription fills in is text; others are inputs of the
/// caller.
fn settle(field: &mut Field, is_filled_in: bool) {
    field.callback = is_filled_in;
    if is_filled_in {
        field.shape = Shape::Text;
    } else if field.fixed.is_none() {
        field.internal = false;
    }
}
