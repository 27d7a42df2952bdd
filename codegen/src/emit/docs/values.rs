//! Values in examples, published ones if there are any.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::ident::{Case, ident, identifier};
use crate::model::{
    Enumeration, Field, FormValue, InputTarget, Limits, Object, Shape, TypeId, TypeKind, Values,
};
use crate::pattern;

/// Maximum depth of objects in an example.
const DEPTH: usize = 6;

/// Maximum length up to which an example follows a documented minimum.
const LONGEST: usize = 200;
const MOST_ITEMS: usize = 10;

/// A published value to show, if there is one.
#[derive(Clone, Copy)]
pub(crate) struct SampleValue<'v>(pub(crate) Option<&'v Value>);

impl SampleValue<'_> {
    /// What it has for a member.
    pub(crate) fn of(self, field: &Field) -> Self {
        Self(self.0.and_then(|value| value.get(&field.wire)))
    }

    /// What it has for an item.
    fn item(self) -> Self {
        Self(self.0.and_then(|value| value.get(0)))
    }

    /// Whether it is one word of a shape: text, a number, or a named value.
    pub(crate) fn is_plain(self, krate: &Crate<'_>, shape: &Shape) -> bool {
        let Some(value) = self.0 else { return false };
        match shape {
            Shape::Text | Shape::DateTime | Shape::Date => self.text().is_some(),
            Shape::Integer | Shape::UnixTime => value.is_u64() && value.is_i64(),
            Shape::Quoted(value) => self.is_plain(krate, value),
            Shape::Number => value.as_f64().is_some_and(is_positive),
            Shape::Boolean => value.is_boolean(),
            Shape::Named(id) => match &krate.connector.type_def(*id).kind {
                TypeKind::Enumeration(enumeration) => position(enumeration, self).is_some(),
                TypeKind::Object(_) | TypeKind::Union(_) => false,
            },
            Shape::Base64 | Shape::List(_) | Shape::Map(_) | Shape::Any(_) => false,
        }
    }

    /// Its text, or a number for a text field.
    fn text(self) -> Option<String> {
        match self.0? {
            Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

fn file_part(krate: &Crate<'_>) -> TokenStream {
    let library = ident(&krate.library());
    quote! { #library::connector_runtime::File::new("content").name("notes.txt") }
}

/// A value as a method takes it.
pub(crate) fn argument(
    krate: &Crate<'_>,
    field: &Field,
    target: InputTarget,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
) -> TokenStream {
    match target {
        InputTarget::RawBody => quote! { "content" },
        InputTarget::Part(FormValue::File) => {
            let file = file_part(krate);
            match field.shape {
                Shape::List(_) => quote! { [#file] },
                _ => file,
            }
        }
        _ => taken(krate, field, shown, names, DEPTH),
    }
}

/// A value as the setter of a member takes it.
fn taken(
    krate: &Crate<'_>,
    field: &Field,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
    depth: usize,
) -> TokenStream {
    match &field.shape {
        Shape::List(item) => {
            let item = converted(krate, field, item, shown.item(), names, depth);
            let items = std::iter::repeat_n(item, length(field));
            quote! { [#(#items),*] }
        }
        shape => converted(krate, field, shape, shown, names, depth),
    }
}

/// A value that the method converts.
fn converted(
    krate: &Crate<'_>,
    field: &Field,
    shape: &Shape,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
    depth: usize,
) -> TokenStream {
    if let Shape::Named(id) = shape
        && let Some(object) = krate.object(*id)
    {
        return constructed(krate, *id, object, shown, names, depth).0;
    }
    literal(field, shape, shown, names)
        .unwrap_or_else(|| owned(krate, field, shape, shown, names, depth))
}

/// A plain literal, if the method takes one.
fn literal(
    field: &Field,
    shape: &Shape,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
) -> Option<TokenStream> {
    match shape {
        Shape::Text | Shape::DateTime | Shape::Date => {
            let text = text(field, shape, shown);
            Some(quote! { #text })
        }
        Shape::Any(_) => Some(any_json(field, names)),
        _ => None,
    }
}

/// The example of the definition, if it is an object.
fn any_json(field: &Field, names: &mut ExampleNames) -> TokenStream {
    let example = field.docs.example.as_deref();
    match example.and_then(|text| serde_json::from_str(text).ok()) {
        Some(value @ Value::Object(_)) => {
            names.root.extend(["Value", "json"]);
            json(&value)
        }
        // Most untyped values are objects, and an empty one is always valid.
        _ => {
            names.root.insert("json");
            quote! { json!({}) }
        }
    }
}

/// A value of JSON. Objects do not use the macro, whose content no printer
/// formats.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote! { Value::Null },
        Value::Bool(value) => quote! { json!(#value) },
        Value::Number(number) => {
            let number: TokenStream = number.to_string().parse().unwrap_or_default();
            quote! { json!(#number) }
        }
        Value::String(text) => quote! { json!(#text) },
        Value::Array(items) if items.is_empty() => quote! { json!([]) },
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote! { Value::from(vec![#(#items),*]) }
        }
        Value::Object(members) if members.is_empty() => quote! { json!({}) },
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = json(value);
                quote! { (#name, #value) }
            });
            quote! { Value::from_iter([#(#members),*]) }
        }
    }
}

/// A value of the field's own type.
fn owned(
    krate: &Crate<'_>,
    field: &Field,
    shape: &Shape,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
    depth: usize,
) -> TokenStream {
    match shape {
        Shape::Text | Shape::DateTime | Shape::Date => {
            let text = text(field, shape, shown);
            quote! { #text.into() }
        }
        Shape::Quoted(value) => owned(krate, field, value, shown, names, depth),
        Shape::Integer | Shape::UnixTime => {
            let published = shown.0.and_then(Value::as_u64);
            let example = || {
                field
                    .docs
                    .example
                    .as_deref()
                    .and_then(|text| text.parse().ok())
            };
            let number = published
                .or_else(example)
                .filter(|&number| i64::try_from(number).is_ok())
                .unwrap_or(1);
            let number = proc_macro2::Literal::u64_unsuffixed(number);
            quote! { #number }
        }
        Shape::Number => {
            let published = shown.0.and_then(Value::as_f64);
            let number = published
                .filter(|&number| is_positive(number))
                .unwrap_or(1.5);
            let number = proc_macro2::Literal::f64_unsuffixed(number);
            quote! { #number }
        }
        Shape::Boolean => {
            let published = shown.0.and_then(Value::as_bool).unwrap_or(true);
            quote! { #published }
        }
        Shape::Base64 => {
            names.root.insert("Base64");
            quote! { Base64::encode(b"content") }
        }
        Shape::List(item) => {
            let item = owned(krate, field, item, shown.item(), names, depth);
            quote! { Vec::from([#item]) }
        }
        Shape::Map(_) => quote! { std::collections::BTreeMap::new() },
        Shape::Any(_) => {
            let value = any_json(field, names);
            quote! { #value.into() }
        }
        Shape::Named(id) => named(krate, *id, shown, names, depth),
    }
}

fn named(
    krate: &Crate<'_>,
    id: TypeId,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
    depth: usize,
) -> TokenStream {
    let of_type = &krate.names.of_type(id);
    names.types.insert(of_type.name.clone());
    let name = ident(&of_type.name);
    match &krate.connector.type_def(id).kind {
        TypeKind::Enumeration(enumeration) => {
            match of_type
                .members
                .get(position(enumeration, shown).unwrap_or(0))
            {
                Some(variant) => {
                    let variant = ident(variant);
                    quote! { #name::#variant }
                }
                None => quote! { #name::Unlisted(Default::default()) },
            }
        }
        TypeKind::Object(object) => match constructed(krate, id, object, shown, names, depth) {
            (value, true) => quote! { #value.build() },
            (value, false) => value,
        },
        TypeKind::Union(union) => {
            names.types.insert(of_type.name.clone());
            let base = named(krate, union.base, shown, names, depth);
            quote! { #name::Other(#base) }
        }
    }
}

/// Whether a number can be written as one literal.
fn is_positive(number: f64) -> bool {
    number.is_finite() && number.is_sign_positive()
}

/// Index of the published value among those of an enumeration.
fn position(enumeration: &Enumeration, shown: SampleValue<'_>) -> Option<usize> {
    match &enumeration.values {
        Values::Text(variants) => {
            let text = shown.0.and_then(Value::as_str);
            variants
                .iter()
                .position(|variant| Some(variant.value.as_str()) == text)
        }
        Values::Integer(variants) => {
            let number = shown.0.and_then(Value::as_i64);
            variants
                .iter()
                .position(|variant| Some(variant.value) == number)
        }
    }
}

/// An object; whether it is the struct of its required members, which has to be
/// converted.
fn constructed(
    krate: &Crate<'_>,
    id: TypeId,
    object: &Object,
    shown: SampleValue<'_>,
    names: &mut ExampleNames,
    depth: usize,
) -> (TokenStream, bool) {
    let of_type = krate.names.of_type(id);
    let def = krate.connector.type_def(id);
    let required: Vec<(&Field, &String)> = object
        .fields
        .iter()
        .zip(&of_type.members)
        .filter(|(field, _)| def.input && field.required && field.is_offered())
        .collect();
    let is_open = depth > 0 && !def.body_only;
    if is_open && required.len() > 1 {
        names.types.insert(of_type.new.clone());
        let structure = ident(&of_type.new);
        let fields = required.iter().map(|(field, member)| {
            let member = ident(member);
            let value = taken(krate, field, shown.of(field), names, depth - 1);
            quote! { #member: #value }
        });
        return (quote! { #structure { #(#fields,)* } }, true);
    }
    names.types.insert(of_type.name.clone());
    let name = ident(&of_type.name);
    let value = match required.as_slice() {
        _ if !is_open => {
            let library = ident(&krate.library());
            quote! { <#name as #library::connector_runtime::generated::Object>::empty() }
        }
        [(field, _)] => {
            let value = taken(krate, field, shown.of(field), names, depth - 1);
            quote! { #name::new(#value) }
        }
        _ => quote! { #name::new() },
    };
    (value, false)
}

/// A meaningful text: the definition's example, a time, one that matches the
/// pattern, or the words of the name.
fn text(field: &Field, shape: &Shape, shown: SampleValue<'_>) -> String {
    match (shape, shown.text().or_else(|| field.docs.example.clone())) {
        (_, Some(example)) => example,
        (Shape::DateTime, None) => "2026-01-31T09:30:00Z".to_owned(),
        (Shape::Date, None) => "2026-01-31".to_owned(),
        _ => matching(&field.docs.limits).unwrap_or_else(|| {
            let words = identifier(&field.wire, Case::Snake, "text").replace('_', " ");
            within(&field.docs.limits, words.trim())
        }),
    }
}

/// A text that matches the pattern, if there is one, and is not too long.
fn matching(limits: &Limits) -> Option<String> {
    let least = usize::try_from(limits.min_length.unwrap_or(0)).ok()?;
    let text = pattern::text(limits.pattern.as_deref()?, least)?;
    let length = u64::try_from(text.chars().count()).ok()?;
    let fits = limits.max_length.is_none_or(|most| length <= most);
    fits.then_some(text)
}

/// A text within its limits: its words repeated, or cut off.
fn within(limits: &Limits, words: &str) -> String {
    let number = |limit: Option<u64>, otherwise: usize| {
        limit.map_or(otherwise, |limit| {
            usize::try_from(limit).unwrap_or(LONGEST).min(LONGEST)
        })
    };
    let length = words.chars().count();
    let least = number(limits.min_length, 0);
    let most = number(limits.max_length, LONGEST.max(length)).max(least);
    let endless = words.chars().chain([' ']).cycle();
    endless.take(length.clamp(least, most)).collect()
}

/// The minimum number of items of a list, which is all that an example shows.
fn length(field: &Field) -> usize {
    let least = field.docs.limits.min_items.unwrap_or(1);
    usize::try_from(least)
        .unwrap_or(MOST_ITEMS)
        .clamp(1, MOST_ITEMS)
}
