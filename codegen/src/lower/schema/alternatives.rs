//! `oneOf` and `anyOf`.

use crate::lower::schema::SchemaReader;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{ResolvedSchema, has_shape, is_null, resolve_ref};
use crate::lower::schema::{SchemaKind, not_expressible};
use crate::model::{Shape, WhyUntyped};
use crate::source::Node;
use crate::source::Span;

/// The shape of a value that is one of several; `None` if no alternatives
/// describe the value.
pub(crate) fn shape<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    span: Span,
    site: &NamingContext,
) -> Option<Shape> {
    let choices: Vec<&'a Node> = view
        .find("oneOf")
        .or_else(|| view.find("anyOf"))?
        .items()
        .iter()
        .filter(|choice| !is_null(choice))
        .collect();
    // Alternatives that only require members, or only limit values, do not
    // change the type.
    if !choices.iter().any(|choice| has_shape(choice)) || view.find("properties").is_some() {
        return None;
    }
    if let Some(union) = schemas.union_of_choices(view, &choices, site) {
        return Some(union);
    }
    if let [only] = choices.as_slice() {
        return Some(schemas.shape(only, &site.alternative()));
    }
    let kinds: Vec<SchemaKind> = choices
        .iter()
        .map(|choice| kind_of(schemas, choice))
        .collect();
    Some(match kinds.first() {
        Some(first) if kinds.iter().all(|kind| kind == first) => match first {
            SchemaKind::Text => Shape::Text,
            SchemaKind::Integer => Shape::Integer,
            SchemaKind::Number => Shape::Number,
            SchemaKind::Boolean => Shape::Boolean,
            SchemaKind::Unsaid => Shape::Any(WhyUntyped::Undescribed),
            SchemaKind::List | SchemaKind::Object | SchemaKind::Odd(_) => {
                untold(schemas, span, choices.len())
            }
        },
        _ if kinds
            .iter()
            .all(|kind| matches!(kind, SchemaKind::Integer | SchemaKind::Number)) =>
        {
            Shape::Number
        }
        _ => untold(schemas, span, choices.len()),
    })
}

fn kind_of<'a>(schemas: &mut SchemaReader<'a, '_>, choice: &'a Node) -> SchemaKind {
    match resolve_ref(schemas.document, choice) {
        Ok(resolved) => {
            let view = ResolvedSchema::of(schemas.document, resolved.core);
            schemas.kind(&view, choice.span)
        }
        Err(_) => SchemaKind::Odd("a schema that is missing".to_owned()),
    }
}

fn untold(schemas: &mut SchemaReader<'_, '_>, span: Span, choices: usize) -> Shape {
    schemas.report.warn(
        span,
        "nothing says which of the alternatives a value is: it is untyped",
    );
    not_expressible(&format!("one of {choices} alternatives"))
}
