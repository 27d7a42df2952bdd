//! Rust types of shapes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::given_struct::GivenKind;
use crate::emit::ident::ident;
use crate::model::{Enumeration, Shape, TypeKind, Values};

/// The type that holds a value.
pub(crate) fn owned(krate: &Crate<'_>, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Text => quote! { String },
        Shape::Integer => quote! { i64 },
        Shape::Number => quote! { f64 },
        Shape::Boolean => quote! { bool },
        Shape::DateTime => quote! { DateTime },
        Shape::Date => quote! { Date },
        Shape::UnixTime => quote! { UnixTime },
        Shape::Quoted(value) => {
            let value = owned(krate, value);
            quote! { Quoted<#value> }
        }
        Shape::Base64 => quote! { Base64 },
        Shape::List(item) => {
            let item = owned(krate, item);
            quote! { Vec<#item> }
        }
        Shape::Map(value) => {
            let value = owned(krate, value);
            quote! { BTreeMap<String, #value> }
        }
        Shape::Named(id) => {
            let name = ident(&krate.names.of_type(*id).name);
            quote! { #name }
        }
        Shape::Any(_) => quote! { Value },
    }
}

/// What an accessor returns.
pub(crate) fn borrowed(krate: &Crate<'_>, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Text => quote! { Option<&str> },
        Shape::Quoted(value) => borrowed(krate, value),
        Shape::List(item) => {
            let item = owned(krate, item);
            quote! { &[#item] }
        }
        _ => {
            let value = owned(krate, shape);
            let reference = (!is_copy(krate, shape)).then(|| quote! { & });
            quote! { Option<#reference #value> }
        }
    }
}

/// How an accessor reads the field.
pub(crate) fn reading(krate: &Crate<'_>, shape: &Shape, boxed: bool) -> TokenStream {
    match shape {
        Shape::Text => quote! { .text() },
        Shape::Quoted(_) => quote! { .unquoted() },
        Shape::List(_) => quote! { .items() },
        shape if is_copy(krate, shape) => quote! { .copied() },
        _ if boxed => quote! { .unboxed() },
        _ => quote! { .get() },
    }
}

/// What moves a field's value out: its type and how it is read. Copies and plain
/// strings are not moved.
pub(crate) fn moving(
    krate: &Crate<'_>,
    shape: &Shape,
    boxed: bool,
) -> Option<(TokenStream, TokenStream)> {
    let value = owned(krate, shape);
    match shape {
        Shape::List(_) => Some((value, quote! { .take().unwrap_or_default() })),
        Shape::Named(_) if boxed => Some((quote! { Option<#value> }, quote! { .take_unboxed() })),
        Shape::Named(id) => {
            let kind = &krate.connector.type_def(*id).kind;
            let is_moved = !matches!(kind, TypeKind::Enumeration(_));
            is_moved.then(|| (quote! { Option<#value> }, quote! { .take() }))
        }
        Shape::Map(_) => Some((quote! { Option<#value> }, quote! { .take() })),
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
                quote! { IntoIterator<Item: #bound> }
            }
            _ => {
                let item = owned(krate, item);
                quote! { IntoIterator<Item = #item> }
            }
        },
        shape if is_converted(shape) => quote! { Into<#default> },
        _ => return GivenKind::Concrete(default),
    };
    GivenKind::Bound { bound, default }
}

/// What a setter takes.
pub(crate) fn argument(krate: &Crate<'_>, shape: &Shape) -> TokenStream {
    given(krate, shape).argument()
}

/// How a setter converts its argument.
pub(crate) fn converted(shape: &Shape, argument: &TokenStream) -> TokenStream {
    match shape {
        Shape::Quoted(value) => {
            let value = converted(value, argument);
            quote! { Quoted::from(#value) }
        }
        shape if is_converted(shape) => quote! { #argument.into() },
        Shape::List(item) if is_converted(item) => {
            quote! { #argument.into_iter().map(Into::into).collect() }
        }
        Shape::List(_) => quote! { #argument.into_iter().collect() },
        _ => quote! { #argument },
    }
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
