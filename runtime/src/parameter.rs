//! Values in paths, queries, headers and forms.

use std::borrow::Cow;

use serde_json::Value;

/// A value that can be written as the text of a parameter.
pub trait ToParameter {
    /// The text, before any encoding; `None` if there is none, as for an infinite
    /// number.
    fn to_parameter(&self) -> Option<Cow<'_, str>>;
}

impl ToParameter for str {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        Some(self.into())
    }
}

impl ToParameter for String {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        Some(self.as_str().into())
    }
}

impl ToParameter for i64 {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        Some(self.to_string().into())
    }
}

impl ToParameter for f64 {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        self.is_finite().then(|| self.to_string().into())
    }
}

impl ToParameter for bool {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        Some(if *self { "true" } else { "false" }.into())
    }
}

/// A string is its text; any other value is its JSON.
impl ToParameter for Value {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        match self {
            Value::String(text) => Some(text.as_str().into()),
            other => Some(other.to_string().into()),
        }
    }
}

impl<T: ToParameter + ?Sized> ToParameter for &T {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        (**self).to_parameter()
    }
}

impl<T: ToParameter + ?Sized> ToParameter for Box<T> {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        (**self).to_parameter()
    }
}
