//! Bodies with one wrong member.

use serde_json::{Value, json};

use super::limits;
use crate::{
    contract::{Kind, Schema},
    rules::Rule,
};

/// How deep a body is changed.
const DEEPEST: usize = 12;

/// The body with one member left out or changed, for each of them.
pub(super) fn changed(
    schema: Schema<'_>,
    body: &Value,
    is_form: bool,
) -> Vec<(Rule, String, Value)> {
    let mut walk = Walk {
        body,
        is_form,
        changed: Vec::new(),
    };
    walk.visit(schema, body, "", DEEPEST);
    walk.changed
}

struct Walk<'b> {
    body: &'b Value,
    is_form: bool,
    changed: Vec<(Rule, String, Value)>,
}

impl Walk<'_> {
    fn visit(&mut self, schema: Schema<'_>, value: &Value, pointer: &str, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        self.leaf(schema, pointer);
        match value {
            Value::Object(members) => {
                for name in schema.required() {
                    let is_written = schema
                        .properties()
                        .all(|(known, property)| known != name || !property.flag("readOnly"));
                    if members.contains_key(name) && is_written {
                        self.remove(pointer, name);
                    }
                }
                for (name, property) in schema.properties() {
                    if let Some(member) = members.get(name) {
                        self.visit(property, member, &below(pointer, name), depth);
                    }
                }
            }
            Value::Array(items) => {
                self.lengths(schema, pointer, items);
                // What holds for one item holds for all.
                if let (Some(items_schema), Some(first)) = (schema.items(), items.first()) {
                    if !self.is_form {
                        self.visit(items_schema, first, &below(pointer, "0"), depth);
                    }
                }
            }
            _ => {}
        }
        for part in schema.parts() {
            self.visit(part, value, pointer, depth);
        }
    }

    /// Another type, an unlisted value, a value beyond a limit.
    fn leaf(&mut self, schema: Schema<'_>, pointer: &str) {
        let other = match schema.kind() {
            // Any text is valid in a form.
            Some(Kind::Text | Kind::File | Kind::List | Kind::Object) if self.is_form => None,
            Some(Kind::Text | Kind::File) => Some(json!(17)),
            Some(Kind::Integer | Kind::Number | Kind::Boolean) => {
                Some(json!("neither number nor truth"))
            }
            Some(Kind::List) => Some(json!("no list")),
            Some(Kind::Object) => Some(json!("no object")),
            None => None,
        };
        if let Some(other) = other {
            self.put(Rule::Type, "another type", pointer, other);
        }
        if !schema.options().is_empty() {
            if let Some(value) = limits::unlisted(schema) {
                self.put(Rule::Enumeration, "an unlisted value", pointer, value);
            }
            return;
        }
        for (what, value) in limits::beyond(schema) {
            self.put(Rule::Limit, what, pointer, value);
        }
    }

    fn lengths(&mut self, schema: Schema<'_>, pointer: &str, items: &[Value]) {
        let least = schema
            .length("minItems")
            .and_then(|least| usize::try_from(least).ok());
        if let Some(least) = least.filter(|least| (1..=items.len()).contains(least)) {
            let fewer = items.get(..least - 1).unwrap_or_default().to_vec();
            // A form writes an empty list as one empty item.
            if !self.is_form {
                self.put(Rule::Limit, "too few items", pointer, Value::Array(fewer));
            }
        }
        let most = schema
            .length("maxItems")
            .and_then(|most| usize::try_from(most).ok());
        if let Some(most) = most.filter(|most| *most < 10_000 && !items.is_empty()) {
            let more = items.iter().cycle().take(most + 1).cloned().collect();
            self.put(Rule::Limit, "too many items", pointer, Value::Array(more));
        }
        if schema.flag("uniqueItems") && most.is_none_or(|most| most >= 2) {
            if let Some(first) = items.first() {
                let twice = Value::Array(vec![first.clone(), first.clone()]);
                self.put(Rule::Limit, "an item twice", pointer, twice);
            }
        }
    }

    fn put(&mut self, rule: Rule, what: &str, pointer: &str, value: Value) {
        let mut body = self.body.clone();
        if let Some(place) = body.pointer_mut(pointer) {
            *place = value;
            self.changed
                .push((rule, format!("{pointer}: {what}"), body));
        }
    }

    fn remove(&mut self, pointer: &str, name: &str) {
        let mut body = self.body.clone();
        if let Some(Value::Object(members)) = body.pointer_mut(pointer) {
            members.remove(name);
            let what = format!("{} is missing", below(pointer, name));
            self.changed.push((Rule::MissingMember, what, body));
        }
    }
}

fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}
