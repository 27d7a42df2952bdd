//! A member of an object, with what came for it.

use std::fmt;

use serde_json::Value;

use super::{Decoded, Field, Json, TypeMismatches, redact::Hidden};

/// A member of an object: its value, and what came for it where that is
/// written differently or is not a value of the declared type.
///
/// Writing gives back what came until the member is [set](Self::set).
#[derive(Clone, PartialEq)]
pub struct Member<T> {
    value: Option<T>,
    original: Option<Box<Value>>,
}

impl<T> Member<T> {
    /// A member that did not come and was not set: it is not written.
    #[must_use]
    pub const fn absent() -> Self {
        Self {
            value: None,
            original: None,
        }
    }

    /// The value, where one came that fits or certainly means one.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Sets the value; what came before is forgotten.
    pub fn set(&mut self, value: T) {
        self.value = Some(value);
        self.original = None;
    }

    /// Removes the value, and what came: the member is not written.
    pub fn clear(&mut self) {
        *self = Self::absent();
    }
}

impl Member<String> {
    /// The text, where one came.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

impl<T> Member<Box<T>> {
    /// The value, without its box.
    #[must_use]
    pub fn unboxed(&self) -> Option<&T> {
        self.value.as_deref()
    }
}

impl<T: Copy> Member<T> {
    /// A copy of the value.
    #[must_use]
    pub const fn copied(&self) -> Option<T> {
        self.value
    }
}

impl<T> Member<Vec<T>> {
    /// The items that fit; empty where no list came.
    #[must_use]
    pub fn items(&self) -> &[T] {
        self.value.as_deref().unwrap_or_default()
    }
}

impl<T: Field> Member<T> {
    /// Reads what came.
    #[must_use]
    pub fn from_json(value: Value) -> Self {
        if value.is_null() {
            return Self {
                value: None,
                original: Some(Box::new(value)),
            };
        }
        match T::read(value) {
            Decoded::Exact(value) => Self {
                value: Some(value),
                original: None,
            },
            Decoded::Coerced(value, original) => Self {
                value: Some(value),
                original: Some(Box::new(original)),
            },
            Decoded::Mismatch(original) => Self {
                value: None,
                original: Some(Box::new(original)),
            },
        }
    }
}

impl<T> Default for Member<T> {
    fn default() -> Self {
        Self::absent()
    }
}

impl<T> From<T> for Member<T> {
    fn from(value: T) -> Self {
        Self {
            value: Some(value),
            original: None,
        }
    }
}

/// A [`Member`] of any type.
pub trait ErasedMember {
    /// Takes what came, in place of all before.
    fn read(&mut self, value: Value);

    /// What is written: what came, else the value, else nothing.
    fn to_json(&self) -> Option<Value>;

    /// Whether nothing is written.
    fn is_absent(&self) -> bool;

    /// Whether JSON can express what is written.
    fn is_expressible(&self) -> bool;

    /// Adds what did not fit, at any depth.
    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>);

    /// Adds what would not fit here, at any depth, in a value that was kept as
    /// it came.
    fn collect_mismatches_of<'a>(&self, original: &'a Value, mismatches: &mut TypeMismatches<'a>);

    /// Shows the value for debugging, but never text nor what did not fit.
    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Field> ErasedMember for Member<T> {
    fn read(&mut self, value: Value) {
        *self = Self::from_json(value);
    }

    fn to_json(&self) -> Option<Value> {
        match &self.original {
            Some(original) => Some((**original).clone()),
            None => self.value.as_ref().map(Json::to_json_within),
        }
    }

    fn is_absent(&self) -> bool {
        self.value.is_none() && self.original.is_none()
    }

    fn is_expressible(&self) -> bool {
        let value = self.value.as_ref().filter(|_| self.original.is_none());
        value.is_none_or(Json::is_expressible)
    }

    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>) {
        match (&self.original, &self.value) {
            (Some(original), _) => self.collect_mismatches_of(original, mismatches),
            (None, Some(value)) => value.collect_mismatches(mismatches),
            (None, None) => {}
        }
    }

    fn collect_mismatches_of<'a>(&self, original: &'a Value, mismatches: &mut TypeMismatches<'a>) {
        if original.is_null() {
            mismatches.add(original);
        } else {
            T::collect_mismatches_of(original, mismatches);
        }
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => value.fmt_redacted(f),
            None => fmt::Debug::fmt(&Hidden, f),
        }
    }
}

impl<T: Field> fmt::Debug for Member<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}
