//! Type mismatches.

use std::fmt;

use serde_json::Value;

use super::{Json, Reader, View, value};

/// A received value of another type than the definition declares, or `null`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeMismatch<'a> {
    pointer: &'a str,
    json: &'a str,
}

/// The type mismatches of an object, at any depth.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct TypeMismatches<'a> {
    at: String,
    found: Vec<(String, &'a str)>,
}

impl TypeMismatch<'_> {
    /// The location of the value: a JSON Pointer from the inspected object.
    #[must_use]
    pub fn pointer(&self) -> &str {
        self.pointer
    }

    /// The received value, as JSON text.
    #[must_use]
    pub fn json(&self) -> &str {
        self.json
    }

    /// The value; see [`RawJson::to_value`](super::RawJson::to_value).
    #[must_use]
    pub fn value(&self) -> Value {
        let value = value::read(&mut Reader::new(self.json));
        value.map(|(value, _)| value).unwrap_or_default()
    }
}

impl<'a> TypeMismatches<'a> {
    /// The mismatches, in the order of the type's members.
    pub fn iter(&self) -> impl Iterator<Item = TypeMismatch<'_>> {
        self.found
            .iter()
            .map(|(pointer, json)| TypeMismatch { pointer, json })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The type mismatches of a value: everything that did not match its declared type
    /// or was `null`. Coerced values, such as a number sent as a string, are listed
    /// too, although accessors return them.
    pub fn of(value: &'a (impl Json + ?Sized)) -> Self {
        let mut found = Self::default();
        found.collect(value.view().as_a_whole());
        found
    }

    /// Adds those of a value.
    pub(super) fn collect(&mut self, value: View<'a>) {
        match value {
            View::List(list) => {
                for index in 0..list.count() {
                    self.within(&index.to_string(), |found| found.collect(list.item(index)));
                }
            }
            View::Map(map) => {
                map.each(&mut |name, value| self.within(name, |found| found.collect(value)));
            }
            View::AloneInList(object) => {
                self.within("0", |found| found.collect(View::Object(object)));
            }
            View::Object(object) => {
                object.0.each(&mut |key, slot| {
                    self.within(key.name, |found| slot.collect_mismatches(found));
                });
            }
            // Received instead of an object.
            View::Raw(raw) => self.add(raw.as_str()),
            _ => {}
        }
    }

    pub(super) fn add(&mut self, json: &'a str) {
        self.found.push((self.at.clone(), json));
    }

    pub(super) fn within<R>(&mut self, name: &str, collect: impl FnOnce(&mut Self) -> R) -> R {
        let parent = self.at.len();
        self.at.push('/');
        self.at
            .push_str(&name.replace('~', "~0").replace('/', "~1"));
        let result = collect(self);
        self.at.truncate(parent);
        result
    }
}

/// Shows where, never what: values can be personal.
impl fmt::Debug for TypeMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.pointer)
    }
}

impl fmt::Debug for TypeMismatches<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
