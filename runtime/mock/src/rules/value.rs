//! A value against its schema.

use serde_json::Value;

use super::{Refusal, Rule};
use crate::contract::{Kind, Schema};

/// How deep a value is checked.
const DEEPEST: usize = 64;

/// Checks the value of a parameter against its schema.
pub(super) fn check(schema: Schema<'_>, value: &Value, subject: &str) -> Result<(), Refusal> {
    let place = ValuePlace {
        subject,
        pointer: String::new(),
        is_request: true,
    };
    place.check(schema, value, DEEPEST)
}

/// Checks a body against its schema.
pub(crate) fn check_body(schema: Schema<'_>, value: &Value) -> Result<(), Refusal> {
    check(schema, value, "the body")
}

/// Whether a response conforms to its schema.
pub(crate) fn conforms(schema: Schema<'_>, value: &Value) -> bool {
    let place = ValuePlace {
        subject: "the response",
        pointer: String::new(),
        is_request: false,
    };
    place.check(schema, value, DEEPEST).is_ok()
}

/// Where a value is.
struct ValuePlace<'s> {
    subject: &'s str,
    pointer: String,
    is_request: bool,
}

impl ValuePlace<'_> {
    fn below(&self, name: &str) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        ValuePlace {
            pointer: format!("{}/{name}", self.pointer),
            ..*self
        }
    }

    fn broken(&self, rule: Rule, what: &str) -> Refusal {
        let text = if self.pointer.is_empty() {
            format!("{} {what}", self.subject)
        } else {
            format!("{} of {} {what}", self.pointer, self.subject)
        };
        Refusal::new(rule, text)
    }

    fn check(&self, schema: Schema<'_>, value: &Value, depth: usize) -> Result<(), Refusal> {
        let Some(depth) = depth.checked_sub(1) else {
            return Ok(());
        };
        if value.is_null() && schema.may_be_null() {
            return Ok(());
        }
        if let Some(kind) = schema.kind() {
            if !is_of(kind, schema.format(), value) {
                return Err(self.broken(Rule::Type, &format!("has to be {}", kind.noun())));
            }
        }
        let options = schema.options();
        if !options.is_empty() && !options.iter().any(|option| same(option, value)) {
            return Err(self.broken(Rule::Enumeration, "has to be one of the listed values"));
        }
        match value {
            // Listed values are valid, whatever the limits say.
            Value::String(_) | Value::Number(_) if !options.is_empty() => {}
            Value::String(text) => self.check_text(schema, text)?,
            Value::Number(number) => {
                self.check_number(schema, number.as_f64().unwrap_or_default())?;
            }
            Value::Array(items) => self.check_items(schema, items, depth)?,
            Value::Object(members) => {
                for name in schema.required() {
                    let is_due = !members.contains_key(name) && !self.is_left_out(schema, name);
                    if is_due {
                        return Err(self.below(name).broken(Rule::MissingMember, "is required"));
                    }
                }
                for (name, member) in members {
                    let known = schema.properties().find(|(known, _)| known == name);
                    let known = known.map(|(_, schema)| schema).or_else(|| schema.further());
                    if let Some(schema) = known {
                        self.below(name).check(schema, member, depth)?;
                    }
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
        for part in schema.parts() {
            self.check(part, value, depth)?;
        }
        let mut refusals = schema
            .choices()
            .map(|choice| self.check(choice, value, depth));
        match refusals.next() {
            Some(Err(refusal)) if !refusals.any(|other| other.is_ok()) => Err(refusal),
            _ => Ok(()),
        }
    }

    /// A member that only the other side writes.
    fn is_left_out(&self, schema: Schema<'_>, name: &str) -> bool {
        let flag = if self.is_request {
            "readOnly"
        } else {
            "writeOnly"
        };
        let mut properties = schema.properties();
        properties.any(|(known, property)| known == name && property.flag(flag))
    }

    fn check_items(
        &self,
        schema: Schema<'_>,
        items: &[Value],
        depth: usize,
    ) -> Result<(), Refusal> {
        let length = items.len() as u64;
        self.check_length(schema, length, ["minItems", "maxItems"], "items")?;
        if schema.flag("uniqueItems") {
            let is_repeated = items.iter().enumerate().any(|(at, item)| {
                let before = items.get(..at).unwrap_or_default();
                before.contains(item)
            });
            if is_repeated {
                return Err(self.broken(Rule::Limit, "may not hold an item twice"));
            }
        }
        if let Some(schema) = schema.items() {
            for (index, item) in items.iter().enumerate() {
                self.below(&index.to_string()).check(schema, item, depth)?;
            }
        }
        Ok(())
    }

    fn check_text(&self, schema: Schema<'_>, text: &str) -> Result<(), Refusal> {
        // Encoded bytes have another length.
        if schema.kind() == Some(Kind::File) {
            return Ok(());
        }
        let length = text.chars().count() as u64;
        self.check_length(schema, length, ["minLength", "maxLength"], "characters")?;
        if let Some(pattern) = schema.pattern() {
            // A pattern that cannot be read is ignored.
            let fits = regex_lite::Regex::new(pattern).map(|pattern| pattern.is_match(text));
            if let Ok(false) = fits {
                return Err(self.broken(Rule::Limit, "has not the form of its pattern"));
            }
        }
        Ok(())
    }

    fn check_length(
        &self,
        schema: Schema<'_>,
        length: u64,
        [least, most]: [&str; 2],
        noun: &str,
    ) -> Result<(), Refusal> {
        if let Some(least) = schema.length(least).filter(|least| length < *least) {
            let what = format!("has to have at least {least} {noun}");
            return Err(self.broken(Rule::Limit, &what));
        }
        if let Some(most) = schema.length(most).filter(|most| length > *most) {
            let what = format!("may have at most {most} {noun}");
            return Err(self.broken(Rule::Limit, &what));
        }
        Ok(())
    }

    fn check_number(&self, schema: Schema<'_>, number: f64) -> Result<(), Refusal> {
        if let Some((least, is_outside)) = schema.bound("minimum", "exclusiveMinimum") {
            if number < least || (is_outside && number <= least) {
                let word = if is_outside { "above" } else { "at least" };
                return Err(self.broken(Rule::Limit, &format!("has to be {word} {least}")));
            }
        }
        if let Some((most, is_outside)) = schema.bound("maximum", "exclusiveMaximum") {
            if number > most || (is_outside && number >= most) {
                let word = if is_outside { "below" } else { "at most" };
                return Err(self.broken(Rule::Limit, &format!("has to be {word} {most}")));
            }
        }
        if let Some(step) = schema.number("multipleOf").filter(|step| *step > 0.0) {
            let steps = number / step;
            if (steps - steps.round()).abs() > 1e-9 {
                return Err(self.broken(Rule::Limit, &format!("has to be a multiple of {step}")));
            }
        }
        Ok(())
    }
}

fn is_of(kind: Kind, format: Option<&str>, value: &Value) -> bool {
    match kind {
        Kind::Text | Kind::File => value.is_string(),
        Kind::Boolean => value.is_boolean(),
        Kind::List => value.is_array(),
        Kind::Object => value.is_object(),
        Kind::Number => value.is_number(),
        Kind::Integer => match value.as_f64() {
            Some(number) => {
                let is_small = format != Some("int32") || number.abs() <= f64::from(i32::MAX) + 1.0;
                number.fract() == 0.0 && is_small
            }
            None => false,
        },
    }
}

/// Equal values; numbers numerically, also as text, as some definitions list
/// them.
fn same(option: &Value, value: &Value) -> bool {
    match (option, value) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::String(text), Value::Number(number))
        | (Value::Number(number), Value::String(text)) => *text == number.to_string(),
        (Value::String(text), Value::Bool(truth)) => text.to_ascii_lowercase() == truth.to_string(),
        _ => option == value,
    }
}
