//! Lists, and maps whose names are data.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use super::{
    Decoded, Field, Json, TypeMismatches,
    redact::{HiddenText, Redacted},
};

impl<T: Json> Json for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(Json::to_json_within).collect())
    }

    fn is_expressible(&self) -> bool {
        self.iter().all(Json::is_expressible)
    }

    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>) {
        for (index, item) in self.iter().enumerate() {
            mismatches.within(&index.to_string(), |mismatches| {
                item.collect_mismatches(mismatches);
            });
        }
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(|item| Redacted(item)))
            .finish()
    }
}

/// An item that does not fit is left out, and the list is kept as it came.
impl<T: Field> Field for Vec<T> {
    fn read(value: Value) -> Decoded<Self> {
        let Value::Array(items) = value else {
            return Decoded::Mismatch(value);
        };
        let mut fitting = Self::with_capacity(items.len());
        let mut original: Option<Vec<Value>> = None;
        for item in items {
            let (value, came) = match T::read(item) {
                Decoded::Exact(value) => (Some(value), None),
                Decoded::Coerced(value, came) => (Some(value), Some(came)),
                Decoded::Mismatch(came) => (None, Some(came)),
            };
            if came.is_some() && original.is_none() {
                original = Some(fitting.iter().map(Json::to_json_within).collect());
            }
            if let Some(original) = &mut original {
                original.extend(came.or_else(|| value.as_ref().map(Json::to_json_within)));
            }
            fitting.extend(value);
        }
        match original {
            None => Decoded::Exact(fitting),
            Some(original) => Decoded::Coerced(fitting, Value::Array(original)),
        }
    }

    fn collect_mismatches_of<'a>(original: &'a Value, mismatches: &mut TypeMismatches<'a>) {
        let Value::Array(items) = original else {
            return mismatches.add(original);
        };
        for (index, item) in items.iter().enumerate() {
            mismatches.within(&index.to_string(), |mismatches| {
                T::collect_mismatches_of(item, mismatches);
            });
        }
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn to_json(&self) -> Value {
        Value::Object(
            self.iter()
                .map(|(name, value)| (name.clone(), value.to_json_within()))
                .collect(),
        )
    }

    fn is_expressible(&self) -> bool {
        self.values().all(Json::is_expressible)
    }

    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>) {
        for (name, value) in self {
            mismatches.within(name, |mismatches| value.collect_mismatches(mismatches));
        }
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.values().map(|value| (HiddenText, Redacted(value))))
            .finish()
    }
}

/// A value that does not fit is left out, and the map is kept as it came.
impl<T: Field> Field for BTreeMap<String, T> {
    fn read(value: Value) -> Decoded<Self> {
        let Value::Object(members) = value else {
            return Decoded::Mismatch(value);
        };
        let mut fitting = Self::new();
        let mut mismatches = Map::new();
        for (name, member) in members {
            match T::read(member) {
                Decoded::Exact(value) => {
                    fitting.insert(name, value);
                }
                Decoded::Coerced(value, came) => {
                    mismatches.insert(name.clone(), came);
                    fitting.insert(name, value);
                }
                Decoded::Mismatch(came) => {
                    mismatches.insert(name, came);
                }
            }
        }
        if mismatches.is_empty() {
            return Decoded::Exact(fitting);
        }
        let mut original = mismatches;
        for (name, value) in &fitting {
            if !original.contains_key(name) {
                original.insert(name.clone(), value.to_json_within());
            }
        }
        Decoded::Coerced(fitting, Value::Object(original))
    }

    fn collect_mismatches_of<'a>(original: &'a Value, mismatches: &mut TypeMismatches<'a>) {
        let Value::Object(members) = original else {
            return mismatches.add(original);
        };
        for (name, member) in members {
            mismatches.within(name, |mismatches| {
                T::collect_mismatches_of(member, mismatches);
            });
        }
    }
}
