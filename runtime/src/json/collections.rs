//! Lists, and maps whose names are data.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

use super::{
    Field, Json, Misfits, Read,
    redact::{HiddenText, Redacted},
};

impl<T: Json> Json for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(Json::to_json_within).collect())
    }

    fn is_expressible(&self) -> bool {
        self.iter().all(Json::is_expressible)
    }

    fn collect_misfits<'a>(&'a self, misfits: &mut Misfits<'a>) {
        for (index, item) in self.iter().enumerate() {
            misfits.within(&index.to_string(), |misfits| item.collect_misfits(misfits));
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
    fn read(value: Value) -> Read<Self> {
        let Value::Array(items) = value else {
            return Read::Misfit(value);
        };
        let mut fitting = Self::with_capacity(items.len());
        let mut original: Option<Vec<Value>> = None;
        for item in items {
            let (value, came) = match T::read(item) {
                Read::Fits(value) => (Some(value), None),
                Read::Means(value, came) => (Some(value), Some(came)),
                Read::Misfit(came) => (None, Some(came)),
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
            None => Read::Fits(fitting),
            Some(original) => Read::Means(fitting, Value::Array(original)),
        }
    }

    fn collect_misfits_of<'a>(original: &'a Value, misfits: &mut Misfits<'a>) {
        let Value::Array(items) = original else {
            return misfits.add(original);
        };
        for (index, item) in items.iter().enumerate() {
            misfits.within(&index.to_string(), |misfits| {
                T::collect_misfits_of(item, misfits);
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

    fn collect_misfits<'a>(&'a self, misfits: &mut Misfits<'a>) {
        for (name, value) in self {
            misfits.within(name, |misfits| value.collect_misfits(misfits));
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
    fn read(value: Value) -> Read<Self> {
        let Value::Object(members) = value else {
            return Read::Misfit(value);
        };
        let mut fitting = Self::new();
        let mut misfits = Map::new();
        for (name, member) in members {
            match T::read(member) {
                Read::Fits(value) => {
                    fitting.insert(name, value);
                }
                Read::Means(value, came) => {
                    misfits.insert(name.clone(), came);
                    fitting.insert(name, value);
                }
                Read::Misfit(came) => {
                    misfits.insert(name, came);
                }
            }
        }
        if misfits.is_empty() {
            return Read::Fits(fitting);
        }
        let mut original = misfits;
        for (name, value) in &fitting {
            if !original.contains_key(name) {
                original.insert(name.clone(), value.to_json_within());
            }
        }
        Read::Means(fitting, Value::Object(original))
    }

    fn collect_misfits_of<'a>(original: &'a Value, misfits: &mut Misfits<'a>) {
        let Value::Object(members) = original else {
            return misfits.add(original);
        };
        for (name, member) in members {
            misfits.within(name, |misfits| T::collect_misfits_of(member, misfits));
        }
    }
}
