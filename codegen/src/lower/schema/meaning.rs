//! What plain values mean beyond their type.

use crate::lower::schema::resolved::ResolvedSchema;
use crate::model::Shape;

/// The shape of a plain value that means more than its type says.
pub(crate) fn refined(shape: Shape, view: &ResolvedSchema<'_>) -> Shape {
    match (view.text_of("x-connector-type"), shape) {
        (Some("date-time"), Shape::Text) => Shape::DateTime,
        (Some("date"), Shape::Text) => Shape::Date,
        (Some("unix-seconds"), Shape::Integer | Shape::Number) => Shape::UnixTime,
        (Some("unix-seconds"), Shape::Text) => quoted(Shape::UnixTime),
        (Some("integer"), Shape::Number) => Shape::Integer,
        (Some("integer"), Shape::Text) => quoted(Shape::Integer),
        (Some("boolean"), Shape::Text) => quoted(Shape::Boolean),
        (None, Shape::Integer | Shape::Number) if has_unix_format(view) => Shape::UnixTime,
        (_, shape) => shape,
    }
}

fn quoted(value: Shape) -> Shape {
    Shape::Quoted(Box::new(value))
}

/// The format that `AutoRest` and `TypeSpec` have for Unix seconds.
fn has_unix_format(view: &ResolvedSchema<'_>) -> bool {
    view.text_of("format")
        .is_some_and(|format| format.eq_ignore_ascii_case("unixtime"))
}
