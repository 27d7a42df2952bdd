//! Values of a schema's shape.

use serde_json::{Map, Number, Value};

use super::{Seed, pattern};
use crate::{
    contract::{Kind, Schema},
    rules::conforms,
};

/// How deep objects are filled with members that may be left out.
const DEEPEST: usize = 6;
/// How deep anything goes, whatever the schema asks for.
const BOTTOM: usize = 16;
/// Longest text or list that is made to satisfy a minimum length.
const LONGEST: u64 = 10_000;

/// Makes values.
#[derive(Clone)]
pub(crate) struct Maker {
    seed: Seed,
    /// Name of the member.
    name: String,
    depth: usize,
    /// Schemas that are being made, which are not entered again.
    open: Vec<*const Value>,
    /// For a request, which leaves out what only the service writes.
    is_request: bool,
}

impl Maker {
    pub(crate) fn new(seed: Seed) -> Self {
        Self {
            seed,
            name: "value".to_owned(),
            depth: 0,
            open: Vec::new(),
            is_request: false,
        }
    }

    pub(crate) fn of_request(seed: Seed) -> Self {
        Self {
            is_request: true,
            ..Self::new(seed)
        }
    }

    pub(crate) fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// A value that conforms to a schema.
    pub(crate) fn value(&self, schema: Schema<'_>) -> Value {
        let options: Vec<Value> = schema
            .options()
            .iter()
            .map(|option| Self::option(schema, option))
            .filter(|option| conforms(schema, option))
            .collect();
        if let Ok(index) = usize::try_from(self.seed.below(options.len() as u64)) {
            if let Some(option) = options.into_iter().nth(index) {
                return option;
            }
        }
        if let Some(example) = schema.example().filter(|example| is_plain(schema, example)) {
            return example.clone();
        }
        if let Some(choice) = schema.choices().next() {
            if schema.kind().is_none() {
                return self.value(choice);
            }
        }
        match schema.kind() {
            Some(Kind::Boolean) => Value::Bool(self.seed.below(2) == 1),
            Some(Kind::Integer) => self.integer(schema),
            Some(Kind::Number) if schema.is_whole() => self.integer(schema),
            Some(Kind::Number) => self.number(schema),
            Some(Kind::List) => self.list(schema),
            Some(Kind::Object) => self.object(schema),
            Some(Kind::Text | Kind::File) => Value::from(self.text(schema)),
            None => match schema
                .parts()
                .find(|part| part.kind() != Some(Kind::Object))
            {
                // Parts that are not objects describe the same value.
                Some(part) if part.kind().is_some() => self.value(part),
                _ if schema.parts().next().is_some() => self.object(schema),
                _ => Value::from(self.word()),
            },
        }
    }

    /// Some definitions list numbers as texts.
    fn option(schema: Schema<'_>, option: &Value) -> Value {
        match (schema.kind(), option) {
            (Some(Kind::Integer | Kind::Number), Value::String(text)) => {
                serde_json::from_str::<Number>(text).map_or_else(|_| option.clone(), Value::Number)
            }
            (Some(Kind::Boolean), Value::String(text)) => {
                text.parse().map_or_else(|_| option.clone(), Value::Bool)
            }
            (Some(Kind::Text), Value::Number(number)) => Value::from(number.to_string()),
            (Some(Kind::Text), Value::Bool(truth)) => Value::from(truth.to_string()),
            _ => option.clone(),
        }
    }

    fn below(&self, name: &str, schema: Schema<'_>) -> Self {
        let mut open = self.open.clone();
        open.push(schema.identity());
        Self {
            seed: self.seed.of(name),
            name: if name.bytes().all(|byte| byte.is_ascii_digit()) {
                self.name.clone()
            } else {
                name.to_owned()
            },
            depth: self.depth + 1,
            open,
            is_request: self.is_request,
        }
    }

    fn integer(&self, schema: Schema<'_>) -> Value {
        let (least, most) = bounds(schema, 1.0);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "bounds are those of small numbers"
        )]
        let (least, most) = (least.ceil() as i64, most.floor() as i64);
        let width = most.saturating_sub(least).saturating_add(1).clamp(1, 1_000);
        let offset = self.seed.below(width.unsigned_abs());
        let number = least.saturating_add_unsigned(offset);
        #[allow(clippy::cast_possible_truncation, reason = "a step of integers is one")]
        let step = schema
            .number("multipleOf")
            .map_or(1, |step| (step as i64).max(1));
        let number = number.div_euclid(step).saturating_mul(step);
        Value::from(if number < least {
            number.saturating_add(step)
        } else {
            number
        })
    }

    fn number(&self, schema: Schema<'_>) -> Value {
        let (least, most) = bounds(schema, 0.25);
        if schema.number("multipleOf").is_some_and(|step| step > 0.0) {
            return self.integer(schema);
        }
        let room = (most - least).clamp(0.0, 1_000.0);
        let part = f64::from(u32::try_from(self.seed.below(1_000)).unwrap_or_default()) / 1_000.0;
        // Quarters are exact in every notation.
        let number = least + ((room * part) * 4.0).floor() / 4.0;
        Number::from_f64(number).map_or(Value::Null, Value::Number)
    }

    fn list(&self, schema: Schema<'_>) -> Value {
        let least = schema.length("minItems").unwrap_or(0).min(LONGEST);
        let most = schema.length("maxItems").unwrap_or(LONGEST);
        let length = (1 + self.seed.below(2)).clamp(least, most.max(least));
        let Some(items) = schema.items() else {
            let words = (0..length).map(|index| Value::from(format!("{} {index}", self.name)));
            return words.collect();
        };
        let is_endless = self.open.contains(&items.identity()) || self.depth >= BOTTOM;
        let length = if is_endless { least.min(1) } else { length };
        if self.depth >= BOTTOM + 2 {
            return Value::Array(Vec::new());
        }
        (0..length)
            .map(|index| self.below(&index.to_string(), schema).value(items))
            .collect()
    }

    fn object(&self, schema: Schema<'_>) -> Value {
        let mut members = Map::new();
        self.fill(schema, &mut members);
        Value::Object(members)
    }

    fn fill(&self, schema: Schema<'_>, members: &mut Map<String, Value>) {
        if self.depth >= BOTTOM {
            return;
        }
        for part in schema.parts() {
            if !self.open.contains(&part.identity()) {
                let mut maker = self.clone();
                maker.open.push(schema.identity());
                maker.fill(part, members);
            }
        }
        if let Some(choice) = schema.choices().next() {
            let mut maker = self.clone();
            maker.open.push(schema.identity());
            maker.fill(choice, members);
        }
        let required: Vec<&str> = schema.required().collect();
        for (name, property) in schema.properties() {
            let is_hidden = property.flag(if self.is_request {
                "readOnly"
            } else {
                "writeOnly"
            });
            let is_again = self.open.contains(&property.identity())
                || std::ptr::eq(property.identity(), schema.identity());
            let is_optional = !required.contains(&name);
            if is_hidden || (is_optional && (is_again || self.depth >= DEEPEST)) {
                continue;
            }
            let value = if schema.discriminator() == Some(name) && property.options().is_empty() {
                Value::from(self.name.clone())
            } else {
                self.below(name, schema).value(property)
            };
            members.insert(name.to_owned(), value);
        }
        for name in required {
            if !members.contains_key(name) && schema.properties().all(|(known, _)| known != name) {
                members.insert(name.to_owned(), Value::from(self.word()));
            }
        }
        if let Some(further) = schema.further().filter(|_| members.is_empty()) {
            members.insert("key".to_owned(), self.below("key", schema).value(further));
        }
    }

    fn text(&self, schema: Schema<'_>) -> String {
        let number = self.seed.below(900) + 100;
        let least = schema.length("minLength").unwrap_or(0).min(LONGEST);
        let text = match schema.format() {
            Some("date-time") => format!("2026-0{}-1{}T08:30:00Z", 1 + number % 9, number % 10),
            Some("date" | "date-no-tz") => format!("2026-0{}-1{}", 1 + number % 9, number % 10),
            Some("uuid") => format!("00000000-0000-4000-8000-000000000{number}"),
            Some("email") => format!("{}@example.com", self.word().replace(' ', ".")),
            Some("uri" | "url") => format!("https://example.com/{number}"),
            Some("byte") => "bW9jaw==".to_owned(),
            _ => match schema
                .pattern()
                .and_then(|pattern| pattern::text(pattern, least))
            {
                Some(text) => return text,
                None => self.word(),
            },
        };
        let most = schema.length("maxLength").unwrap_or(LONGEST);
        let missing = least.saturating_sub(text.chars().count() as u64);
        let padding = usize::try_from(missing).unwrap_or_default();
        let longest = usize::try_from(most).unwrap_or(usize::MAX);
        text.chars()
            .chain(std::iter::repeat_n('x', padding))
            .take(longest)
            .collect()
    }

    /// A text that names its place.
    fn word(&self) -> String {
        format!("{} {}", self.name, self.seed.below(900) + 100)
    }
}

/// Inclusive bounds: an exclusive one moves inwards by `step`.
fn bounds(schema: Schema<'_>, step: f64) -> (f64, f64) {
    let inside = |(bound, is_outside): (f64, bool), step: f64| {
        if is_outside { bound + step } else { bound }
    };
    let least = schema
        .bound("minimum", "exclusiveMinimum")
        .map(|bound| inside(bound, step));
    let most = schema
        .bound("maximum", "exclusiveMaximum")
        .map(|bound| inside(bound, -step));
    match (least, most) {
        (Some(least), Some(most)) => (least, most.max(least)),
        (Some(least), None) => (least, least + 999.0),
        (None, Some(most)) => (most.min(1.0), most),
        (None, None) => (1.0, 1_000.0),
    }
}

/// Whether an example of the definition is a leaf of its schema's type.
fn is_plain(schema: Schema<'_>, example: &Value) -> bool {
    let is_leaf = !matches!(example, Value::Null | Value::Array(_) | Value::Object(_));
    is_leaf && schema.kind().is_some() && conforms(schema, example)
}
