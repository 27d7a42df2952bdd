//! Schemas.

use super::Upgrade;
use super::references::follow_the_move;
use crate::source::{Member, Node, Value};

/// Types that a schema can have in OpenAPI 3.0.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

impl Upgrade<'_> {
    /// Schemas by name: `definitions`.
    pub(super) fn schema_map(&mut self, mut map: Node) -> Node {
        for member in map.members_mut() {
            self.schema(&mut member.node);
        }
        map
    }

    /// Upgrades a schema and its parts in place.
    pub(super) fn schema(&mut self, schema: &mut Node) {
        match &schema.value {
            Value::Object(_) => {}
            Value::Boolean(_) => return,
            _ => {
                self.diagnostics.warn(
                    schema.span,
                    "a schema must be an object; this is read as any value",
                );
                schema.value = Value::Object(Vec::new());
            }
        }
        follow_the_move(schema);
        self.kind(schema);
        self.nullable(schema);
        discriminator(schema);
        self.properties(schema);
        if let Some(items) = schema.get_mut("items") {
            self.items(items);
        }
        for one in ["additionalProperties", "not"] {
            if let Some(inner) = schema.get_mut(one) {
                self.schema(inner);
            }
        }
        for several in ["allOf", "oneOf", "anyOf"] {
            for inner in schema
                .get_mut(several)
                .map(Node::items_mut)
                .into_iter()
                .flatten()
            {
                self.schema(inner);
            }
        }
    }

    fn kind(&mut self, schema: &mut Node) {
        let Some(kind) = schema.get_mut("type") else {
            return;
        };
        let span = kind.span;
        if let Value::List(kinds) = &mut kind.value {
            let before = kinds.len();
            kinds.retain(|kind| !matches!(kind.text(), Some("null")));
            let nullable = kinds.len() < before;
            if let [only] = kinds.as_slice() {
                *kind = only.clone();
            } else {
                self.diagnostics.warn(
                    span,
                    "OpenAPI 3.0 has no way to write several types; it is read as any value",
                );
                schema.take("type");
            }
            if nullable {
                schema.set("nullable", Node::of_boolean(span, true));
            }
            return;
        }
        let Value::Text(name) = &mut kind.value else {
            return;
        };
        if name == "file" {
            "string".clone_into(name);
            schema.set("format", Node::of_text(span, "binary"));
            return;
        }
        let plain = name.trim().to_ascii_lowercase();
        if *name != plain && TYPES.contains(&plain.as_str()) {
            self.diagnostics
                .warn(span, "types are written in lower case");
            *name = plain;
        }
    }

    fn nullable(&mut self, schema: &mut Node) {
        if let Some(nullable) = schema.take("x-nullable")
            && schema.get("nullable").is_none()
        {
            let nullable = self.truth(nullable);
            schema.set("nullable", nullable);
        }
    }

    /// `items` is one schema; of a list of them, any may apply.
    fn items(&mut self, items: &mut Node) {
        if let Value::List(several) = &mut items.value {
            let span = items.span;
            self.diagnostics
                .warn(span, "`items` is one schema, not an array of schemas");
            *items = match (several.pop(), several.is_empty()) {
                (Some(only), true) => only,
                _ => Node::empty_object(span),
            };
        }
        self.schema(items);
    }

    /// The properties, of which those that call themselves required (as
    /// parameters do) are required by the object.
    fn properties(&mut self, schema: &mut Node) {
        let Some(properties) = schema.get_mut("properties") else {
            return;
        };
        let mut demanded = Vec::new();
        for property in properties.members_mut() {
            if let Some((span, true)) = self.own_demand(property) {
                demanded.push(Node::of_text(span, property.name.clone()));
            }
            self.schema(&mut property.node);
        }
        if demanded.is_empty() {
            return;
        }
        let span = schema.span;
        match schema
            .get_mut("required")
            .map(|required| &mut required.value)
        {
            Some(Value::List(required)) => {
                demanded.retain(|name| !required.iter().any(|known| known.text() == name.text()));
                required.append(&mut demanded);
            }
            _ => schema.set("required", Node::new(span, Value::List(demanded))),
        }
    }

    /// Takes `required: true` out of a property, with its place.
    fn own_demand(&mut self, property: &mut Member) -> Option<(crate::read::Span, bool)> {
        let required = property.node.get("required")?;
        let span = required.span;
        let demands = match &required.value {
            Value::Boolean(demands) => *demands,
            Value::Text(text) => text.trim().eq_ignore_ascii_case("true"),
            _ => return None,
        };
        property.node.take("required");
        self.diagnostics.warn(
            span,
            "`required` belongs on the object, as an array of property names",
        );
        Some((span, demands))
    }

    /// A boolean, even if written as a string.
    pub(super) fn truth(&mut self, mut node: Node) -> Node {
        let meant = node.text().map(|text| text.trim().to_ascii_lowercase());
        let value = match meant.as_deref() {
            Some("true") => true,
            Some("false") => false,
            _ => return node,
        };
        self.diagnostics.warn(
            node.span,
            "`true` and `false` are written without quotation marks",
        );
        node.value = Value::Boolean(value);
        node
    }
}

/// In OpenAPI, an object that names the discriminating member.
fn discriminator(schema: &mut Node) {
    let Some(discriminator) = schema.get_mut("discriminator") else {
        return;
    };
    if discriminator.text().is_some() {
        let span = discriminator.span;
        let name = std::mem::replace(discriminator, Node::empty_object(span));
        discriminator.set("propertyName", name);
    }
}
