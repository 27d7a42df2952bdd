//! Text, numbers, booleans and any JSON.

use std::fmt;

use serde_json::{Number, Value};

use super::{
    Decoded, Field, Json,
    redact::{Hidden, HiddenText},
};

impl Json for String {
    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&HiddenText, f)
    }
}

impl Field for String {
    fn read(value: Value) -> Decoded<Self> {
        match value {
            Value::String(text) => Decoded::Exact(text),
            Value::Number(_) | Value::Bool(_) => Decoded::Coerced(value.to_string(), value),
            other => Decoded::Mismatch(other),
        }
    }
}

impl Json for i64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Field for i64 {
    fn read(value: Value) -> Decoded<Self> {
        if let Some(whole) = value.as_i64() {
            return Decoded::Exact(whole);
        }
        match number_in(&value).as_ref().and_then(whole_number) {
            Some(whole) => Decoded::Coerced(whole, value),
            None => Decoded::Mismatch(value),
        }
    }
}

impl Json for f64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }

    fn is_expressible(&self) -> bool {
        self.is_finite()
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Field for f64 {
    fn read(value: Value) -> Decoded<Self> {
        let number = number_in(&value);
        match number.as_ref().and_then(Number::as_f64) {
            Some(float) if number.as_ref().is_some_and(|number| is_same(number, float)) => {
                if value.is_number() {
                    Decoded::Exact(float)
                } else {
                    Decoded::Coerced(float, value)
                }
            }
            Some(rounded) => Decoded::Coerced(rounded, value),
            None => Decoded::Mismatch(value),
        }
    }
}

impl Json for bool {
    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Field for bool {
    fn read(value: Value) -> Decoded<Self> {
        let meant = match &value {
            Value::Bool(flag) => return Decoded::Exact(*flag),
            Value::Number(number) => match number.as_f64() {
                Some(0.0) => Some(false),
                Some(1.0) => Some(true),
                _ => None,
            },
            Value::String(text) => flag_of_text(text),
            _ => None,
        };
        match meant {
            Some(flag) => Decoded::Coerced(flag, value),
            None => Decoded::Mismatch(value),
        }
    }
}

/// Forms and some services write flags as words or digits.
fn flag_of_text(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

impl Json for Value {
    fn to_json(&self) -> Value {
        self.clone()
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Hidden, f)
    }
}

impl Field for Value {
    fn read(value: Value) -> Decoded<Self> {
        Decoded::Exact(value)
    }
}

/// The number that a text is, by JSON's grammar: `+61…` and `007` are none.
pub(crate) fn number_of_text(text: &str) -> Option<Number> {
    serde_json::from_str(text).ok()
}

fn number_in(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => number_of_text(text),
        _ => None,
    }
}

/// The whole number that a number is, `1.0` included. Floats beyond 2⁵³ may
/// have been rounded on the way and are none.
pub(crate) fn whole_number(number: &Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Some(whole) = number.as_i64() {
        return Some(whole);
    }
    let float = number.as_f64()?;
    if float.fract() != 0.0 || float.abs() > EXACT {
        return None;
    }
    // A float this small and without fraction prints as a whole number.
    format!("{float:.0}").parse().ok()
}

/// Whether the float is the number itself, and not the nearest to it.
fn is_same(number: &Number, float: f64) -> bool {
    if number.is_f64() {
        return true;
    }
    format!("{float:.0}") == number.to_string()
}
