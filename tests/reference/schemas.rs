//! Schemas of a document, with their places.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::members::{Member, Members, Place};

/// Deeper than any documented payload.
const DEEPEST: usize = 12;

/// A document, and the objects that a page has names for.
pub(crate) struct Schemas<'d> {
    document: &'d Value,
    names: BTreeMap<String, String>,
}

impl<'d> Schemas<'d> {
    pub(crate) fn new(document: &'d Value, names: BTreeMap<String, String>) -> Self {
        Self { document, names }
    }

    pub(crate) fn at(&self, pointer: &str) -> &'d Value {
        self.document.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// Where a reference leads to, or the place itself.
    pub(crate) fn resolved(&self, pointer: &str) -> String {
        match self.at(pointer)["$ref"].as_str() {
            Some(target) => self.resolved(target.trim_start_matches('#')),
            None => pointer.to_owned(),
        }
    }

    /// A whole payload: the schema itself, unless it is an object of its own,
    /// and everything inside.
    pub(crate) fn payload(&self, pointer: &str, members: &mut Members) {
        let kind = self.kind(pointer);
        if kind != "object" {
            let schema = self.at(pointer);
            let is_hidden = is_hidden(schema);
            let at = pointer.to_owned();
            let member = Member {
                kind,
                required: false,
                is_hidden,
                place: Place::Whole { at },
            };
            members.insert(String::new(), member);
        }
        self.inside(pointer, "", false, members);
    }

    /// What is inside a schema, by pointers into the payload.
    fn inside(&self, pointer: &str, wire: &str, is_hidden: bool, members: &mut Members) {
        assert!(wire.matches('/').count() < DEEPEST, "{wire} has no end");
        if self.has_a_name(pointer) {
            return;
        }
        let object = self.resolved(pointer);
        let schema = self.at(&object);
        let is_hidden = is_hidden || says_off_page(schema);
        if schema.get("items").is_some() {
            self.inside(
                &format!("{object}/items"),
                &format!("{wire}/*"),
                is_hidden,
                members,
            );
        }
        for name in schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
        {
            let property = format!("{object}/properties/{}", escaped(name));
            let wire = format!("{wire}/{}", escaped(name));
            let is_hidden = is_hidden || self::is_hidden(self.at(&property));
            let required = schema["required"].as_array().into_iter().flatten();
            let member = Member {
                kind: self.kind(&property),
                required: required.into_iter().any(|required| required == name),
                is_hidden,
                place: Place::Property {
                    object: object.clone(),
                    name: name.clone(),
                },
            };
            members.insert(wire.clone(), member);
            self.inside(&property, &wire, is_hidden, members);
        }
    }

    /// A type in the page's words.
    pub(crate) fn kind(&self, pointer: &str) -> String {
        if let Some(name) = self.name(pointer) {
            return name.clone();
        }
        let pointer = self.resolved(pointer);
        let schema = self.at(&pointer);
        let format = schema["format"].as_str().unwrap_or_default();
        match (schema["type"].as_str().unwrap_or("nothing"), format) {
            ("array", _) => format!("array of {}", self.kind(&format!("{pointer}/items"))),
            ("string", "date-time" | "byte") | ("number", "float" | "double") => format.to_owned(),
            (kind, _) => kind.to_owned(),
        }
    }

    /// Whether the page describes this object in a table of its own.
    fn has_a_name(&self, pointer: &str) -> bool {
        let item = format!("{}/items", self.resolved(pointer));
        self.name(pointer).is_some() || self.name(&item).is_some()
    }

    fn name(&self, pointer: &str) -> Option<&String> {
        let component = self.at(pointer)["$ref"].as_str()?.rsplit('/').next()?;
        self.names.get(component)
    }
}

/// Hidden from the page: the platform's own business, or said to be no part of
/// it.
pub(crate) fn is_hidden(schema: &Value) -> bool {
    schema["x-ms-visibility"] == "internal"
        || schema["x-connector-unoffered"] == true
        || says_off_page(schema)
}

fn says_off_page(schema: &Value) -> bool {
    let description = schema["description"].as_str().unwrap_or_default();
    ["Not on the connector's page", "Not on the reference page"]
        .iter()
        .any(|words| description.contains(words))
}

pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
