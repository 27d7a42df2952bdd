//! What a value inside JSON can be.

use std::fmt;

use serde_json::Value;

use super::TypeMismatches;

/// What came of reading a JSON value as a `T`.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// The value is a `T`, and writing that gives equal JSON.
    Exact(T),
    /// The value certainly means this `T`, but is written differently, such as
    /// a number as text: the `T`, and the value as it came.
    Coerced(T, Value),
    /// The value is not a `T`: as it came.
    Mismatch(Value),
}

impl<T> Decoded<T> {
    /// The same outcome for a type made of `T`.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Self::Exact(value) => Decoded::Exact(wrap(value)),
            Self::Coerced(value, original) => Decoded::Coerced(wrap(value), original),
            Self::Mismatch(original) => Decoded::Mismatch(original),
        }
    }

    /// The value, where there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Exact(value) | Self::Coerced(value, _) => Some(value),
            Self::Mismatch(_) => None,
        }
    }
}

/// What can be written as JSON.
pub trait Json {
    /// The value as JSON. A number that JSON cannot express (infinite, or not
    /// a number) becomes `null`.
    fn to_json(&self) -> Value;

    /// The value as JSON within another value. Differs for an object that came
    /// alone in a list: only as a whole is it written back as one.
    fn to_json_within(&self) -> Value {
        self.to_json()
    }

    /// Whether JSON can express it: a number that is infinite, or none, it
    /// cannot.
    fn is_expressible(&self) -> bool {
        true
    }

    /// Adds what did not fit within this value, at any depth.
    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>) {
        let _ = mismatches;
    }

    /// Shows the value for debugging: structure, numbers, booleans and
    /// enumeration values, but never text.
    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// What a member, an item or a whole body can be.
pub trait Field: Json + Clone + Send + Sync + Sized + 'static {
    /// Reads a value; never fails, see [`Decoded`].
    fn read(value: Value) -> Decoded<Self>;

    /// Adds what does not fit within a value that was kept as it came.
    fn collect_mismatches_of<'a>(original: &'a Value, mismatches: &mut TypeMismatches<'a>) {
        if !matches!(Self::read(original.clone()), Decoded::Exact(_)) {
            mismatches.add(original);
        }
    }
}

impl<T: Json + ?Sized> Json for Box<T> {
    fn to_json(&self) -> Value {
        (**self).to_json()
    }

    fn to_json_within(&self) -> Value {
        (**self).to_json_within()
    }

    fn is_expressible(&self) -> bool {
        (**self).is_expressible()
    }

    fn collect_mismatches<'a>(&'a self, mismatches: &mut TypeMismatches<'a>) {
        (**self).collect_mismatches(mismatches);
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt_redacted(f)
    }
}

impl<T: Field> Field for Box<T> {
    fn read(value: Value) -> Decoded<Self> {
        T::read(value).map(Box::new)
    }

    fn collect_mismatches_of<'a>(original: &'a Value, mismatches: &mut TypeMismatches<'a>) {
        T::collect_mismatches_of(original, mismatches);
    }
}
