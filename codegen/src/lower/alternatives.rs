//! `oneOf` and `anyOf`.

use super::Lowering;
use super::schema::{Kind, not_expressible};
use super::site::Site;
use super::view::{View, has_shape, is_null, peel};
use crate::model::{Shape, WhyUntyped};
use crate::source::Node;
use crate::source::Span;

/// The shape of a value that is one of several; `None` where the schema has
/// no alternatives that say what the value is.
pub(super) fn shape<'a>(
    lowering: &mut Lowering<'a>,
    view: &View<'a>,
    span: Span,
    site: &Site,
) -> Option<Shape> {
    let choices: Vec<&'a Node> = view
        .find("oneOf")
        .or_else(|| view.find("anyOf"))?
        .items()
        .iter()
        .filter(|choice| !is_null(choice))
        .collect();
    // Alternatives that only demand members, or only limit values, leave the
    // type as it is.
    if !choices.iter().any(|choice| has_shape(choice)) || view.find("properties").is_some() {
        return None;
    }
    if let Some(union) = lowering.union_of_choices(view, &choices, site) {
        return Some(union);
    }
    if let [only] = choices.as_slice() {
        return Some(lowering.shape(only, &site.alternative()));
    }
    let kinds: Vec<Kind> = choices
        .iter()
        .map(|choice| kind_of(lowering, choice))
        .collect();
    Some(match kinds.first() {
        Some(first) if kinds.iter().all(|kind| kind == first) => match first {
            Kind::Text => Shape::Text,
            Kind::Integer => Shape::Integer,
            Kind::Number => Shape::Number,
            Kind::Boolean => Shape::Boolean,
            Kind::Unsaid => Shape::Any(WhyUntyped::Undescribed),
            Kind::List | Kind::Object | Kind::Odd(_) => untold(lowering, span, choices.len()),
        },
        _ if kinds
            .iter()
            .all(|kind| matches!(kind, Kind::Integer | Kind::Number)) =>
        {
            Shape::Number
        }
        _ => untold(lowering, span, choices.len()),
    })
}

fn kind_of<'a>(lowering: &mut Lowering<'a>, choice: &'a Node) -> Kind {
    match peel(&lowering.document, choice) {
        Ok(peeled) => {
            let view = View::of(&lowering.document, peeled.core);
            lowering.kind(&view, choice.span)
        }
        Err(_) => Kind::Odd("a schema that is missing".to_owned()),
    }
}

fn untold(lowering: &mut Lowering<'_>, span: Span, choices: usize) -> Shape {
    lowering.report.warn(
        span,
        "nothing tells which of the alternatives a value is: it is untyped",
    );
    not_expressible(&format!("one of {choices} alternatives"))
}
