//! The inputs of a call, wherever they travel, as one list.

use crate::lower::schema::Described;
use crate::lower::schema::object::field;
use crate::model::{
    Body, Content, Field, Input, InputTarget, Operation, Shape, TypeDef, TypeId, TypeKind,
};

/// All inputs that a caller sees: parameters first, then the body's.
pub(crate) fn of(types: &[TypeDef], operation: &Operation) -> Vec<Input> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| (&parameter.field, InputTarget::Parameter(parameter.location)));
    let mut inputs = offered(parameters);
    inputs.extend(of_body(types, operation));
    inputs
}

/// The body of a call, if it is an object, whose members are the inputs.
pub(crate) fn body_object(types: &[TypeDef], operation: &Operation) -> Option<TypeId> {
    let Some(Body::Json {
        shape: Shape::Named(id),
        ..
    }) = operation.body
    else {
        return None;
    };
    (!fields(types, id).is_empty()).then_some(id)
}

/// Marks the objects that are used only as the body of calls. All inputs are
/// known by now.
pub(crate) fn mark_bodies<'o>(
    types: &mut [TypeDef],
    operations: impl Iterator<Item = &'o Operation>,
    deliveries: impl Iterator<Item = &'o Shape>,
) {
    let mut elsewhere: Vec<TypeId> = deliveries.filter_map(Shape::named).collect();
    let held = types.iter().flat_map(TypeDef::references);
    elsewhere.extend(held.map(|held| held.to));
    for operation in operations {
        let replies = operation
            .reply
            .cases
            .iter()
            .filter_map(|case| match &case.content {
                Content::Json(shape) => Some(shape),
                Content::Empty | Content::Text | Content::Bytes | Content::Mcp => None,
            });
        let whole = operation.inputs.iter();
        let whole = whole.filter(|input| !matches!(input.target, InputTarget::BodyMember(..)));
        let shapes = replies.chain(whole.map(|input| &input.field.shape));
        elsewhere.extend(shapes.filter_map(Shape::named));
        let body = operation.body_object.and_then(|id| types.get_mut(id.0));
        if let Some(def) = body {
            def.body_only = true;
        }
    }
    for id in elsewhere {
        if let Some(def) = types.get_mut(id.0) {
            def.body_only = false;
        }
    }
}

fn of_body(types: &[TypeDef], operation: &Operation) -> Vec<Input> {
    if let Some(id) = operation.body_object {
        let members = fields(types, id).iter().enumerate();
        return offered(members.map(|(index, field)| (field, InputTarget::BodyMember(id, index))));
    }
    match &operation.body {
        None => Vec::new(),
        Some(Body::Json {
            shape,
            required,
            docs,
            source,
            ..
        }) => {
            let body = Described {
                shape: shape.clone(),
                docs: docs.clone(),
                source: source.clone(),
                layers: Vec::new(),
            };
            vec![whole(body, *required, InputTarget::WholeBody)]
        }
        Some(Body::Raw { required, docs, .. }) => {
            let body = Described {
                docs: docs.clone(),
                ..Described::of(Vec::new(), Shape::Text)
            };
            vec![whole(body, *required, InputTarget::RawBody)]
        }
        Some(Body::UrlEncoded(fields)) => {
            let fields = fields.iter();
            offered(fields.map(|one| (&one.field, InputTarget::FormField(one.value))))
        }
        Some(Body::Multipart(parts)) => offered(parts.iter().map(|part| {
            let target = InputTarget::Part(part.value);
            (&part.field, target)
        })),
    }
}

fn offered<'f>(fields: impl Iterator<Item = (&'f Field, InputTarget)>) -> Vec<Input> {
    fields
        .filter(|(field, _)| field.is_offered())
        .map(|(field, target)| Input {
            field: field.clone(),
            target,
        })
        .collect()
}

/// The members of an object; none of anything else.
pub(crate) fn fields(types: &[TypeDef], id: TypeId) -> &[Field] {
    match types.get(id.0).map(|def| &def.kind) {
        Some(TypeKind::Object(object)) => &object.fields,
        Some(TypeKind::Enumeration(_) | TypeKind::Union(_)) | None => &[],
    }
}

fn whole(described: Described<'_>, required: bool, target: InputTarget) -> Input {
    let field = field("body", described, required);
    Input { field, target }
}
