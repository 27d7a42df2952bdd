//! Rust types of shapes, in the places where a user meets them.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::ident::ident;
use crate::model::{Enumeration, Shape, TypeId, TypeKind, Values};

impl Crate<'_> {
    /// The type that holds a value.
    pub(crate) fn owned(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Text => quote! { String },
            Shape::Integer => quote! { i64 },
            Shape::Number => quote! { f64 },
            Shape::Boolean => quote! { bool },
            Shape::DateTime => quote! { DateTime },
            Shape::Date => quote! { Date },
            Shape::Base64 => quote! { Base64 },
            Shape::List(item) => {
                let item = self.owned(item);
                quote! { Vec<#item> }
            }
            Shape::Map(value) => {
                let value = self.owned(value);
                quote! { BTreeMap<String, #value> }
            }
            Shape::Named(id) => {
                let name = ident(&self.names.of_type(*id).name);
                quote! { #name }
            }
            Shape::Any(_) => quote! { Value },
        }
    }

    /// What an accessor gives.
    pub(crate) fn borrowed(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Text => quote! { Option<&str> },
            Shape::List(item) => {
                let item = self.owned(item);
                quote! { &[#item] }
            }
            _ => {
                let value = self.owned(shape);
                let reference = (!self.is_copy(shape)).then(|| quote! { & });
                quote! { Option<#reference #value> }
            }
        }
    }

    /// How an accessor reads the field.
    pub(crate) fn reading(&self, shape: &Shape, boxed: bool) -> TokenStream {
        match shape {
            Shape::Text => quote! { .text() },
            Shape::List(_) => quote! { .items() },
            shape if self.is_copy(shape) => quote! { .copied() },
            _ if boxed => quote! { .unboxed() },
            _ => quote! { .get() },
        }
    }

    /// What a setter takes.
    pub(crate) fn argument(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Text => quote! { impl Into<String> },
            Shape::DateTime => quote! { impl Into<DateTime> },
            Shape::Date => quote! { impl Into<Date> },
            Shape::Any(_) => quote! { impl Into<Value> },
            Shape::Named(id) => {
                let name = self.owned(&Shape::Named(*id));
                quote! { impl Into<#name> }
            }
            Shape::List(item) => {
                let item = match **item {
                    Shape::List(_) | Shape::Map(_) => self.owned(item),
                    _ => self.argument(item),
                };
                quote! { impl IntoIterator<Item = #item> }
            }
            _ => self.owned(shape),
        }
    }

    /// How a setter makes the field's value of its argument.
    pub(crate) fn converted(shape: &Shape, argument: &TokenStream) -> TokenStream {
        match shape {
            Shape::Text | Shape::DateTime | Shape::Date | Shape::Any(_) | Shape::Named(_) => {
                quote! { #argument.into() }
            }
            Shape::List(item) if Self::is_converted(item) => {
                quote! { #argument.into_iter().map(Into::into).collect() }
            }
            Shape::List(_) => quote! { #argument.into_iter().collect() },
            _ => quote! { #argument },
        }
    }

    fn is_converted(shape: &Shape) -> bool {
        matches!(
            shape,
            Shape::Text | Shape::DateTime | Shape::Date | Shape::Any(_) | Shape::Named(_)
        )
    }

    /// Whether accessors give a copy.
    fn is_copy(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Integer | Shape::Number | Shape::Boolean => true,
            Shape::Named(id) => matches!(
                &self.connector.type_def(*id).kind,
                TypeKind::Enumeration(Enumeration {
                    values: Values::Integer(_)
                })
            ),
            _ => false,
        }
    }

    /// Whether a named type is an object.
    pub(crate) fn is_object(&self, id: TypeId) -> bool {
        !matches!(self.connector.type_def(id).kind, TypeKind::Enumeration(_))
    }
}

/// Names from `connector_runtime` that the type of a shape needs in scope.
pub(crate) fn runtime_names(shape: &Shape, names: &mut std::collections::BTreeSet<&'static str>) {
    match shape {
        Shape::DateTime => drop(names.insert("DateTime")),
        Shape::Date => drop(names.insert("Date")),
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
