//! What a value inside JSON can be.

use std::fmt;

use serde_json::Value;

use super::Misfits;

/// What came of reading a JSON value as a `T`.
#[derive(Clone, Debug, PartialEq)]
pub enum Read<T> {
    /// The value is a `T`, and writing that gives equal JSON.
    Fits(T),
    /// The value certainly means this `T`, but is written differently, such as
    /// a number as text: the `T`, and the value as it came.
    Means(T, Value),
    /// The value is no `T`: as it came.
    Misfit(Value),
}

impl<T> Read<T> {
    /// The same outcome for a type made of `T`.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Fits(value) => Read::Fits(wrap(value)),
            Self::Means(value, original) => Read::Means(wrap(value), original),
            Self::Misfit(original) => Read::Misfit(original),
        }
    }

    /// The value, where there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Fits(value) | Self::Means(value, _) => Some(value),
            Self::Misfit(_) => None,
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
    fn collect_misfits<'a>(&'a self, misfits: &mut Misfits<'a>) {
        let _ = misfits;
    }

    /// Shows the value for debugging: structure, numbers, booleans and
    /// enumeration values, but never text.
    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// What a member, an item or a whole body can be.
pub trait Field: Json + Clone + Send + Sync + Sized + 'static {
    /// Reads a value; never fails, see [`Read`].
    fn read(value: Value) -> Read<Self>;

    /// Adds what does not fit within a value that was kept as it came.
    fn collect_misfits_of<'a>(original: &'a Value, misfits: &mut Misfits<'a>) {
        if !matches!(Self::read(original.clone()), Read::Fits(_)) {
            misfits.add(original);
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

    fn collect_misfits<'a>(&'a self, misfits: &mut Misfits<'a>) {
        (**self).collect_misfits(misfits);
    }

    fn fmt_redacted(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt_redacted(f)
    }
}

impl<T: Field> Field for Box<T> {
    fn read(value: Value) -> Read<Self> {
        T::read(value).map(Box::new)
    }

    fn collect_misfits_of<'a>(original: &'a Value, misfits: &mut Misfits<'a>) {
        T::collect_misfits_of(original, misfits);
    }
}
