//! Removes unused types.

use crate::lower::schema::types::Entry;
use crate::model::{
    Body, Content, Operation, Shape, Trigger, TriggerMode, TypeDef, TypeId, TypeKind,
};

/// The types in use, with all references to them updated.
pub(crate) fn prune(
    entries: Vec<Entry>,
    operations: &mut [Operation],
    triggers: &mut [Trigger],
) -> Vec<TypeDef> {
    let mut moved: Vec<Option<TypeId>> = Vec::with_capacity(entries.len());
    let mut kept: Vec<TypeDef> = Vec::new();
    for Entry { def, .. } in entries {
        let used = def.input || def.output;
        moved.push(used.then_some(TypeId(kept.len())));
        kept.extend(used.then_some(def));
    }
    if moved.len() > kept.len() {
        for operation in operations {
            rename_in_operation(operation, &moved);
        }
        for trigger in triggers {
            rename_in_operation(&mut trigger.operation, &moved);
            if let TriggerMode::Webhook(webhook) = &mut trigger.mode {
                rename(&mut webhook.payload, &moved);
            }
        }
        for def in &mut kept {
            rename_in_type(&mut def.kind, &moved);
        }
    }
    kept
}

fn rename_in_operation(operation: &mut Operation, moved: &[Option<TypeId>]) {
    for parameter in &mut operation.parameters {
        rename(&mut parameter.field.shape, moved);
    }
    match &mut operation.body {
        Some(Body::Json { shape, .. }) => rename(shape, moved),
        Some(Body::UrlEncoded(fields) | Body::Multipart(fields)) => {
            for field in fields {
                rename(&mut field.field.shape, moved);
            }
        }
        Some(Body::Raw { .. }) | None => {}
    }
    for case in &mut operation.reply.cases {
        if let Content::Json(shape) = &mut case.content {
            rename(shape, moved);
        }
    }
}

fn rename_in_type(kind: &mut TypeKind, moved: &[Option<TypeId>]) {
    match kind {
        TypeKind::Object(object) => {
            let fields = object.fields.iter_mut().map(|field| &mut field.shape);
            fields
                .chain(&mut object.additional)
                .for_each(|shape| rename(shape, moved));
        }
        TypeKind::Enumeration(_) => {}
        TypeKind::Union(union) => {
            union
                .cases
                .iter_mut()
                .for_each(|(_, id)| rename_id(id, moved));
            rename_id(&mut union.base, moved);
        }
    }
}

fn rename(shape: &mut Shape, moved: &[Option<TypeId>]) {
    match shape {
        Shape::List(inner) | Shape::Map(inner) => rename(inner, moved),
        Shape::Named(id) => rename_id(id, moved),
        _ => {}
    }
}

fn rename_id(id: &mut TypeId, moved: &[Option<TypeId>]) {
    if let Some(Some(new)) = moved.get(id.0) {
        *id = *new;
    }
}
