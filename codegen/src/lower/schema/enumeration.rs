//! Closed lists of values.

use std::collections::{BTreeMap, HashSet};

use crate::lower::schema::SchemaReader;
use crate::lower::schema::docs;
use crate::lower::schema::literal::plain_text;
use crate::lower::schema::naming::NamingContext;
use crate::lower::schema::resolved::{ResolvedSchema, resolve_ref};
use crate::lower::schema::{SchemaKind, not_expressible};
use crate::model::{Enumeration, Shape, TypeKind, Values, Variant};
use crate::openapi::first;
use crate::source::{Node, Value};

/// The shape of a schema with an `enum` that has a Rust type; `None` without an
/// `enum`, or if it adds nothing to the declared type.
pub(crate) fn shape<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    kind: &SchemaKind,
    site: &NamingContext,
) -> Option<Shape> {
    let Some(listed) = view.find("enum") else {
        report_names_without_values(schemas, view);
        return None;
    };
    let Value::List(values) = &listed.value else {
        schemas
            .report
            .warn(listed.span, "an `enum` that is not a list is ignored");
        return None;
    };
    let values: Vec<&Node> = values
        .iter()
        .filter(|value| !matches!(value.value, Value::Null))
        .collect();
    if values.is_empty() {
        schemas
            .report
            .warn(listed.span, "an `enum` without values is ignored");
        return None;
    }
    let kind = if *kind == SchemaKind::Unsaid {
        kind_of(&values)
    } else {
        kind.clone()
    };
    match kind {
        SchemaKind::Text => texts(schemas, view, listed, &values, site),
        SchemaKind::Integer | SchemaKind::Number => {
            numbers(schemas, view, listed, &values, &kind, site)
        }
        SchemaKind::Boolean => Some(Shape::Boolean),
        // The `enum` of a list applies to its items.
        SchemaKind::List
            if values.iter().all(|value| plain_text(value).is_some())
                && !has_described_items(schemas, view) =>
        {
            let items = if values.iter().all(|value| value.integer().is_some()) {
                SchemaKind::Integer
            } else {
                SchemaKind::Text
            };
            shape(schemas, view, &items, &site.item()).map(|item| Shape::List(Box::new(item)))
        }
        SchemaKind::Unsaid => Some(not_expressible("values of several types")),
        SchemaKind::List | SchemaKind::Object | SchemaKind::Odd(_) => {
            schemas
                .report
                .warn(listed.span, "an `enum` of lists or objects is ignored");
            None
        }
    }
}

/// Whether the items of a list are described as objects or lists.
fn has_described_items<'a>(schemas: &mut SchemaReader<'a, '_>, view: &ResolvedSchema<'a>) -> bool {
    let items = view.find("items");
    let Some(Ok(resolved)) = items.map(|items| resolve_ref(schemas.document, items)) else {
        return false;
    };
    let items = ResolvedSchema::of(schemas.document, resolved.core).within(&resolved.outer);
    matches!(
        schemas.kind(&items, resolved.core.span),
        SchemaKind::Object | SchemaKind::List
    )
}

/// The kind of the values, if the schema has no type.
fn kind_of(values: &[&Node]) -> SchemaKind {
    let all = |test: fn(&Node) -> bool| values.iter().all(|value| test(value));
    if all(|value| value.text().is_some()) {
        SchemaKind::Text
    } else if all(|value| value.boolean().is_some()) {
        SchemaKind::Boolean
    } else if all(|value| value.integer().is_some()) {
        SchemaKind::Integer
    } else if all(|value| matches!(value.value, Value::Number(_))) {
        SchemaKind::Number
    } else {
        SchemaKind::Unsaid
    }
}

fn texts<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    listed: &Node,
    values: &[&'a Node],
    site: &NamingContext,
) -> Option<Shape> {
    let told = ValueDocs::of(view);
    let mut known = HashSet::new();
    let mut variants = Vec::new();
    for value in values {
        let Some(text) = plain_text(value) else {
            schemas.report.warn(
                value.span,
                format!("{} among strings is ignored", value.kind()),
            );
            continue;
        };
        if known.insert(text.clone()) {
            variants.push(told.variant(text.clone(), &text));
        }
    }
    warn_of_duplicates(schemas, listed, known.len(), values.len());
    told.report_strangers(values, schemas);
    named(schemas, view, Values::Text(variants), site)
}

fn numbers<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    listed: &Node,
    values: &[&'a Node],
    kind: &SchemaKind,
    site: &NamingContext,
) -> Option<Shape> {
    let whole = |value: &Node| {
        value
            .integer()
            .or_else(|| value.text()?.trim().parse().ok())
    };
    let plain = if *kind == SchemaKind::Integer {
        Shape::Integer
    } else {
        Shape::Number
    };
    if *kind == SchemaKind::Number && values.iter().any(|value| whole(value).is_none()) {
        return Some(plain);
    }
    let told = ValueDocs::of(view);
    let mut known = HashSet::new();
    let mut variants = Vec::new();
    for value in values {
        match whole(value) {
            Some(number) if known.insert(number) => {
                variants.push(told.variant(number, &number.to_string()));
            }
            Some(_) => {}
            None => {
                schemas.report.warn(
                    value.span,
                    "this value of an `enum` of whole numbers is not a whole number: it is ignored",
                );
            }
        }
    }
    if variants.is_empty() {
        return Some(plain);
    }
    warn_of_duplicates(schemas, listed, known.len(), values.len());
    told.report_strangers(values, schemas);
    named(schemas, view, Values::Integer(variants), site)
}

fn warn_of_duplicates(schemas: &mut SchemaReader<'_, '_>, listed: &Node, kept: usize, all: usize) {
    if kept < all {
        schemas
            .report
            .warn(listed.span, "an `enum` lists a value twice");
    }
}

/// Names of values without a list of the values.
fn report_names_without_values(schemas: &mut SchemaReader<'_, '_>, view: &ResolvedSchema<'_>) {
    let layers = view.all_layers();
    for word in NAMES_OF_VALUES {
        if let Some(node) = first(&layers, word) {
            let reported = schemas
                .report
                .wrong(node.span, format!("`{word}` without an `enum`"));
            reported.help("list the values in `enum`");
        }
    }
}

fn named<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    view: &ResolvedSchema<'a>,
    values: Values,
    site: &NamingContext,
) -> Option<Shape> {
    let is_empty = match &values {
        Values::Text(values) => values.is_empty(),
        Values::Integer(values) => values.is_empty(),
    };
    if is_empty {
        return None;
    }
    let layers: Vec<&Node> = view.layers().collect();
    let docs = docs::plain_docs(&layers);
    let enumeration = Enumeration { values };
    let id = if site.component {
        let kind = TypeKind::Enumeration(enumeration);
        schemas
            .types
            .add_named(site.name.clone(), &site.pointer, docs, kind)
    } else {
        let name = first(&view.all_layers(), "x-ms-enum")
            .and_then(|node| node.text_of("name"))
            .filter(|name| !name.trim().is_empty())
            .map(str::to_owned);
        schemas.types.add_enumeration(site, name, docs, enumeration)
    };
    Some(Shape::Named(id))
}

/// Microsoft's keywords that name values.
const NAMES_OF_VALUES: [&str; 2] = ["x-ms-enum", "x-ms-enum-values"];

/// Names and meanings of values, from either of Microsoft's keywords.
struct ValueDocs<'a> {
    by_value: BTreeMap<String, Meaning<'a>>,
}

/// What is said about one value.
struct Meaning<'a> {
    /// Where it is said first.
    value: &'a Node,
    name: Option<&'a str>,
    description: Option<&'a str>,
}

impl<'a> ValueDocs<'a> {
    fn of(view: &ResolvedSchema<'a>) -> Self {
        let layers = view.all_layers();
        let [named, displayed] = NAMES_OF_VALUES.map(|word| first(&layers, word));
        let named = named.and_then(|node| node.get("values"));
        let mut by_value: BTreeMap<String, Meaning<'a>> = BTreeMap::new();
        for (list, word) in [(named, "name"), (displayed, "displayName")] {
            for item in list.map(Node::items).unwrap_or_default() {
                let Some(value) = item.get("value") else {
                    continue;
                };
                if let Some(text) = plain_text(value) {
                    let meaning = by_value.entry(text).or_insert(Meaning {
                        value,
                        name: None,
                        description: None,
                    });
                    meaning.name = meaning.name.or_else(|| said(item, word));
                    meaning.description = meaning.description.or_else(|| said(item, "description"));
                }
            }
        }
        Self { by_value }
    }

    /// Reports names of unlisted values.
    fn report_strangers(&self, values: &[&Node], schemas: &mut SchemaReader<'_, '_>) {
        let values: HashSet<String> = values
            .iter()
            .filter_map(|value| plain_text(value))
            .collect();
        for (text, meaning) in &self.by_value {
            if !values.contains(text) {
                let message = format!("`{text}` has a name, but is not a value of the `enum`");
                let reported = schemas.report.wrong(meaning.value.span, message);
                reported.help("correct one of them");
            }
        }
    }

    fn variant<T>(&self, value: T, text: &str) -> Variant<T> {
        let meaning = self.by_value.get(text);
        let owned = |text: &str| text.to_owned();
        Variant {
            value,
            name: meaning.and_then(|meaning| meaning.name).map(owned),
            description: meaning.and_then(|meaning| meaning.description).map(owned),
        }
    }
}

fn said<'a>(node: &'a Node, word: &str) -> Option<&'a str> {
    node.text_of(word)
        .map(str::trim)
        .filter(|text| !text.is_empty())
}
