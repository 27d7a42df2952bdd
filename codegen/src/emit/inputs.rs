//! The inputs of a call, wherever they travel, as one list.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::model::{
    Body, Connector, Content, Docs, Field, Object, Operation, Parameter, Part, Shape, TriggerMode,
    TypeId, TypeKind,
};

/// One input of a call.
#[derive(Clone, Debug)]
pub(crate) struct Input<'a> {
    /// Name, shape and docs.
    pub(crate) field: Cow<'a, Field>,
    /// Where it goes.
    pub(crate) target: Target<'a>,
}

/// Where an input goes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target<'a> {
    /// Path, query or header.
    Parameter(&'a Parameter),
    /// The member of this index of the body's object.
    BodyMember(TypeId, usize),
    /// The body itself, as JSON.
    WholeBody,
    /// The body itself, as bytes or text.
    RawBody,
    /// A field of a form-encoded body.
    FormField,
    /// A part of a multipart body.
    Part(&'a Part),
}

/// All inputs that a caller sees: parameters first, then the body's.
pub(crate) fn of<'a>(connector: &'a Connector, operation: &'a Operation) -> Vec<Input<'a>> {
    let offered = operation
        .parameters
        .iter()
        .filter(|parameter| is_offered(&parameter.field));
    let parameters = offered.map(|parameter| Input {
        field: Cow::Borrowed(&parameter.field),
        target: Target::Parameter(parameter),
    });
    parameters.chain(of_body(connector, operation)).collect()
}

/// The object whose members are the inputs of a call, where its body is one.
pub(crate) fn flattened<'a>(
    connector: &'a Connector,
    operation: &Operation,
) -> Option<(TypeId, &'a Object)> {
    let Some(Body::Json {
        shape: Shape::Named(id),
        ..
    }) = &operation.body
    else {
        return None;
    };
    match &connector.type_def(*id).kind {
        TypeKind::Object(object) if !object.fields.is_empty() => Some((*id, object)),
        _ => None,
    }
}

/// Objects that are reached only as the flattened body of calls: nobody builds
/// or reads one alone.
pub(crate) fn only_bodies(connector: &Connector) -> BTreeSet<TypeId> {
    let triggered = connector.triggers.iter().map(|trigger| &trigger.operation);
    let calls: Vec<&Operation> = connector.operations.iter().chain(triggered).collect();
    let mut bodies: BTreeSet<TypeId> = calls
        .iter()
        .filter_map(|call| flattened(connector, call))
        .map(|(id, _)| id)
        .collect();
    let mut keep_out = |shape: &Shape| {
        if let Some(id) = shape.named() {
            bodies.remove(&id);
        }
    };
    for def in &connector.types {
        match &def.kind {
            TypeKind::Object(object) => {
                object
                    .fields
                    .iter()
                    .for_each(|field| keep_out(&field.shape));
                object.additional.iter().for_each(&mut keep_out);
            }
            TypeKind::Union(union) => {
                union
                    .cases
                    .iter()
                    .for_each(|(_, id)| keep_out(&Shape::Named(*id)));
                keep_out(&Shape::Named(union.base));
            }
            TypeKind::Enumeration(_) => {}
        }
    }
    for call in &calls {
        for case in &call.reply.cases {
            if let Content::Json(shape) = &case.content {
                keep_out(shape);
            }
        }
        let whole = of(connector, call);
        whole
            .iter()
            .filter(|input| !matches!(input.target, Target::BodyMember(..)))
            .for_each(|input| {
                keep_out(&input.field.shape);
            });
    }
    for trigger in &connector.triggers {
        if let TriggerMode::Webhook(webhook) = &trigger.mode {
            keep_out(&webhook.payload);
        }
    }
    bodies
}

fn of_body<'a>(connector: &'a Connector, operation: &'a Operation) -> Vec<Input<'a>> {
    if let Some((id, object)) = flattened(connector, operation) {
        return object
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| is_offered(field))
            .map(|(index, field)| Input {
                field: Cow::Borrowed(field),
                target: Target::BodyMember(id, index),
            })
            .collect();
    }
    match &operation.body {
        None => Vec::new(),
        Some(Body::Json {
            shape,
            required,
            docs,
            ..
        }) => {
            vec![whole(shape.clone(), *required, docs, Target::WholeBody)]
        }
        Some(Body::Raw { required, docs, .. }) => {
            vec![whole(Shape::Text, *required, docs, Target::RawBody)]
        }
        Some(Body::UrlEncoded(fields)) => fields
            .iter()
            .filter(|field| is_offered(field))
            .map(|field| Input {
                field: Cow::Borrowed(field),
                target: Target::FormField,
            })
            .collect(),
        Some(Body::Multipart(parts)) => parts
            .iter()
            .filter(|part| is_offered(&part.field))
            .map(|part| Input {
                field: Cow::Borrowed(&part.field),
                target: Target::Part(part),
            })
            .collect(),
    }
}

/// Whether a caller sees a field as an input: hidden ones and those that take
/// a callback address are filled in for the caller, and what only the service
/// sets is none.
pub(crate) fn is_offered(field: &Field) -> bool {
    let filled_in = field.internal && (field.fixed.is_some() || !field.required);
    !filled_in && !field.callback && !field.read_only
}

fn whole<'a>(shape: Shape, required: bool, docs: &Docs, target: Target<'a>) -> Input<'a> {
    let field = Field {
        wire: "body".to_owned(),
        shape,
        docs: docs.clone(),
        required,
        fixed: None,
        internal: false,
        read_only: false,
        callback: false,
        sensitive: false,
    };
    Input {
        field: Cow::Owned(field),
        target,
    }
}
