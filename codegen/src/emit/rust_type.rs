//! Rust types of shapes.

use std::collections::BTreeSet;

use crate::emit::context::Crate;
use crate::emit::given_struct::GivenKind;
use crate::emit::print::Snippet;
use crate::model::{Enumeration, Shape, TypeKind, Values};

/// The type that holds a value.
pub(crate) fn owned(krate: &Crate<'_>, shape: &Shape) -> Snippet {
    Snippet::from(match shape {
        Shape::Text => "String",
        Shape::Integer => "i64",
        Shape::Number => "f64",
        Shape::Boolean => "bool",
        Shape::DateTime => "DateTime",
        Shape::Date => "Date",
        Shape::UnixTime => "UnixTime",
        Shape::Base64 => "Base64",
        Shape::Any(_) => "Value",
        Shape::Named(id) => &krate.names.of_type(*id).name,
        Shape::Quoted(value) => return format!("Quoted<{}>", owned(krate, value)).into(),
        Shape::List(item) => return format!("Vec<{}>", owned(krate, item)).into(),
        Shape::Map(value) => return format!("BTreeMap<String, {}>", owned(krate, value)).into(),
    })
}

/// What an accessor returns.
pub(crate) fn borrowed(krate: &Crate<'_>, shape: &Shape) -> Snippet {
    match shape {
        Shape::Text => "Option<&str>".into(),
        Shape::Quoted(value) => borrowed(krate, value),
        Shape::List(item) => format!("&[{}]", owned(krate, item)).into(),
        _ => {
            let reference = if is_copy(krate, shape) { "" } else { "&" };
            format!("Option<{reference}{}>", owned(krate, shape)).into()
        }
    }
}

/// The method by which an accessor reads the field.
pub(crate) fn reading(krate: &Crate<'_>, shape: &Shape, boxed: bool) -> &'static str {
    match shape {
        Shape::Text => "text",
        Shape::Quoted(_) => "unquoted",
        Shape::List(_) => "items",
        shape if is_copy(krate, shape) => "copied",
        _ if boxed => "unboxed",
        _ => "get",
    }
}

/// What moves a field's value out: its type and how it is read. Copies and plain
/// strings are not moved.
pub(crate) fn moving(
    krate: &Crate<'_>,
    shape: &Shape,
    boxed: bool,
) -> Option<(Snippet, &'static str)> {
    let optional = || Snippet::from(format!("Option<{}>", owned(krate, shape)));
    match shape {
        Shape::List(_) => Some((owned(krate, shape), "take().unwrap_or_default")),
        Shape::Named(_) if boxed => Some((optional(), "take_unboxed")),
        Shape::Named(id) => {
            let kind = &krate.connector.type_def(*id).kind;
            let is_moved = !matches!(kind, TypeKind::Enumeration(_));
            is_moved.then(|| (optional(), "take"))
        }
        Shape::Map(_) => Some((optional(), "take")),
        _ => None,
    }
}

/// The argument for a value.
pub(crate) fn given(krate: &Crate<'_>, shape: &Shape) -> GivenKind {
    if let Shape::Quoted(value) = shape {
        return given(krate, value);
    }
    let default = owned(krate, shape);
    let bound = match shape {
        Shape::List(item) => match given(krate, item) {
            GivenKind::Bound { bound, .. } if is_converted(item) => {
                format!("IntoIterator<Item: {bound}>")
            }
            _ => format!("IntoIterator<Item = {}>", owned(krate, item)),
        },
        shape if is_converted(shape) => format!("Into<{default}>"),
        _ => return GivenKind::Concrete(default),
    };
    GivenKind::Bound {
        bound: bound.into(),
        default,
    }
}

/// What a setter takes.
pub(crate) fn argument(krate: &Crate<'_>, shape: &Shape) -> Snippet {
    given(krate, shape).argument()
}

/// How a setter converts its argument.
pub(crate) fn converted(shape: &Shape, argument: &str) -> Snippet {
    Snippet::from(match shape {
        Shape::Quoted(value) => format!("Quoted::from({})", converted(value, argument)),
        shape if is_converted(shape) => format!("{argument}.into()"),
        Shape::List(item) if is_converted(item) => {
            format!("{argument}.into_iter().map(Into::into).collect()")
        }
        Shape::List(_) => format!("{argument}.into_iter().collect()"),
        _ => argument.to_owned(),
    })
}

fn is_converted(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text
            | Shape::DateTime
            | Shape::Date
            | Shape::UnixTime
            | Shape::Any(_)
            | Shape::Named(_)
    )
}

/// Whether accessors return a copy.
fn is_copy(krate: &Crate<'_>, shape: &Shape) -> bool {
    match shape {
        Shape::Integer | Shape::Number | Shape::Boolean | Shape::UnixTime => true,
        Shape::Named(id) => matches!(
            krate.connector.type_def(*id).kind,
            TypeKind::Enumeration(Enumeration {
                values: Values::Integer(_)
            })
        ),
        _ => false,
    }
}

/// Names from `connector_runtime` that the type of a shape needs in scope.
pub(crate) fn runtime_names(shape: &Shape, names: &mut std::collections::BTreeSet<&'static str>) {
    match shape {
        Shape::DateTime => drop(names.insert("DateTime")),
        Shape::Date => drop(names.insert("Date")),
        Shape::UnixTime => drop(names.insert("UnixTime")),
        Shape::Quoted(value) => {
            names.insert("Quoted");
            runtime_names(value, names);
        }
        Shape::Base64 => drop(names.insert("Base64")),
        Shape::Any(_) => drop(names.insert("Value")),
        Shape::List(inner) => runtime_names(inner, names),
        Shape::Map(inner) => {
            names.insert("BTreeMap");
            runtime_names(inner, names);
        }
        Shape::Text | Shape::Integer | Shape::Number | Shape::Boolean | Shape::Named(_) => {}
    }
}

/// Types that the shapes of a call name.
pub(crate) fn names_of<'s>(
    krate: &Crate<'_>,
    shapes: impl IntoIterator<Item = &'s Shape>,
) -> BTreeSet<String> {
    shapes
        .into_iter()
        .filter_map(Shape::named)
        .map(|id| krate.names.of_type(id).name.clone())
        .collect()
}
