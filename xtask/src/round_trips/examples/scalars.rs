//! Strings, numbers, and undescribed values.

use std::fmt::Write as _;

use connector_codegen::pattern;
use connector_codegen::source::{Node, Value};

use super::{Examples, LONGEST, length};

/// One character each, as JSON may spell it.
const CHARACTERS: [&str; 22] = [
    "a",
    "b",
    "Z",
    "0",
    "9",
    " ",
    "é",
    "ß",
    "漢",
    "😀",
    "\\\"",
    "\\\\",
    "\\/",
    "\\n",
    "\\t",
    "\\b",
    "\\u0000",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\u{2028}",
    "\u{feff}",
    "'",
];
/// Numbers that are easily lost.
const NUMBERS: [&str; 12] = [
    "0",
    "-0",
    "-0.0",
    "1.10",
    "0.1",
    "1e2",
    "1.5E+300",
    "2e-7",
    "123456789012345678901234567890",
    "0.123456789012345678901234567890",
    "9007199254740993",
    "1e999",
];
/// Whole numbers that are easily lost, with 64 bits and beyond.
const WHOLE: [&str; 8] = [
    "0",
    "-0",
    "1.0",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "123456789012345678901234567890",
    "1e3",
];
/// Characters that a text has beyond those it needs.
const MORE: i64 = 12;
const ANYTHING: [&str; 10] = [
    "null",
    "true",
    "\"a text\"",
    "1.10",
    "[]",
    "{}",
    "\"\\u00e9\"",
    "-7",
    "[1, null, \"a\"]",
    "{\"a\": 1.0, \"b\": {\"a\": null}}",
];
/// Times as they are written.
const TIMES: [&str; 6] = [
    "2026-11-26T08:30:00Z",
    "2026-11-26T08:30:00.1234567+01:00",
    "2024-02-29T23:59:60Z",
    "0001-01-01T00:00:00Z",
    "2026-11-26t08:30:00z",
    "9999-12-31T23:59:59.999999999-12:00",
];

impl<'d> Examples<'d, '_> {
    pub(super) fn integer(&mut self, schema: &'d Node) {
        match bounds(schema) {
            None if schema.text_of("format") != Some("int32") && self.random.one_in(4) => {
                self.one_of(&WHOLE);
            }
            bounds => {
                let (least, most) = bounds.unwrap_or((-1_000, 100_000));
                let whole = self.random.between(least, most);
                self.out.push_str(&whole.to_string());
            }
        }
    }

    pub(super) fn number(&mut self, schema: &'d Node) {
        match bounds(schema) {
            None if self.random.one_in(3) => self.one_of(&NUMBERS),
            bounds => {
                let (least, most) = bounds.unwrap_or((-1_000, 100_000));
                let whole = self.random.between(least, most);
                self.out.push_str(&whole.to_string());
                let fractions: &[&str] = if whole < most && whole >= 0 {
                    &["", ".0", ".50", ".123456789", ".99999999999999999999"]
                } else {
                    &["", ".0", ".00"]
                };
                self.one_of(fractions);
            }
        }
    }

    pub(super) fn text(&mut self, schema: &'d Node) {
        if let Some(text) = self.matching(schema) {
            return self.quoted(&text);
        }
        let times = ["2026-11-26", "2024-02-29", "0001-01-01"];
        let plain = match schema.text_of("format") {
            Some("date-time") => self.random.of(&TIMES),
            Some("date") => self.random.of(&times),
            Some("byte") => self.random.of(&["", "bW9jaw==", "AA==", "//79"]),
            Some("uuid") => Some(&"00000000-0000-4000-8000-0000000000FF"),
            Some("email") => Some(&"a.b+c@example.com"),
            Some("uri" | "url") => Some(&"https:\\/\\/example.com/a?b=c&d=%20#e"),
            _ => None,
        };
        self.out.push('"');
        match plain {
            Some(text) => self.out.push_str(text),
            None => {
                let (least, most) = lengths(schema);
                let most = most.min(least + MORE);
                for _ in 0..self.random.between(least, most) {
                    self.one_of(&CHARACTERS);
                }
            }
        }
        self.out.push('"');
    }

    /// A text for the schema's pattern, within the bounds of its length; `None` if
    /// there is no pattern, or none that a text is found for.
    fn matching(&mut self, schema: &Node) -> Option<String> {
        let pattern = schema.text_of("pattern")?;
        let (least, most) = lengths(schema);
        let wanted = self.random.between(least, most.min(least + MORE));
        [wanted, least].into_iter().find_map(|length| {
            let text = pattern::text(pattern, usize::try_from(length).ok()?)?;
            (text.chars().count() <= usize::try_from(most).ok()?).then_some(text)
        })
    }

    /// A value of any kind, to this depth.
    pub(super) fn anything(&mut self, levels: usize) {
        match self.random.below(8) {
            0 => self.one_of(&NUMBERS),
            1 if levels > 0 => {
                self.out.push('[');
                self.anything(levels - 1);
                self.out.push(',');
                self.anything(levels - 1);
                self.out.push(']');
            }
            2 if levels > 0 => {
                self.out.push_str("{\"b\":");
                self.anything(levels - 1);
                self.out.push_str(",\"a\":");
                self.anything(levels - 1);
                self.out.push('}');
            }
            _ => self.one_of(&ANYTHING),
        }
    }

    /// A string, escaped where necessary, and sometimes elsewhere.
    pub(super) fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for sign in text.chars() {
            match sign {
                '"' | '\\' => self.out.extend(['\\', sign]),
                sign if sign < ' ' || (sign.is_ascii() && self.random.one_in(64)) => {
                    let _ = write!(self.out, "\\u{:04X}", u32::from(sign));
                }
                sign => self.out.push(sign),
            }
        }
        self.out.push('"');
    }

    fn one_of(&mut self, texts: &[&str]) {
        let text = self.random.of(texts).copied().unwrap_or_default();
        self.out.push_str(text);
    }
}

/// How many characters a text has, at least and at most.
fn lengths(schema: &Node) -> (i64, i64) {
    let least = length(schema, "minLength").unwrap_or(0).clamp(0, LONGEST);
    let most = length(schema, "maxLength").unwrap_or(LONGEST).max(least);
    (least, most)
}

/// Inclusive bounds, if there are any. Whole numbers avoid steps and fractions.
fn bounds(schema: &Node) -> Option<(i64, i64)> {
    let bound = |name: &str| match &schema.get(name)?.value {
        Value::Number(text) | Value::Text(text) => text.parse::<f64>().ok(),
        _ => None,
    };
    let inside = |exclusive: &str| f64::from(u8::from(schema.is_true(exclusive)));
    let least = bound("minimum").map(|least| least.ceil() + inside("exclusiveMinimum"));
    let most = bound("maximum").map(|most| most.floor() - inside("exclusiveMaximum"));
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a bound beyond 64 bits is as good as the last one within"
    )]
    let (least, most) = (
        least.map(|least| least as i64),
        most.map(|most| most as i64),
    );
    match (least, most) {
        (None, None) => None,
        (Some(least), Some(most)) => Some((least, most.max(least))),
        (Some(least), None) => Some((least, least.saturating_add(100_000))),
        (None, Some(most)) => Some((most.saturating_sub(100_000), most)),
    }
}
