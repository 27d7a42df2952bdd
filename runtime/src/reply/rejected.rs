//! Items of a reply that were not accepted, as errors.

use std::{error::Error, fmt, ops::Deref};

use crate::{
    json::{Json, View},
    word::is_code,
};

/// An item that was not accepted.
///
/// It owns the item, so that `?` can return it. The accessors of the item can be called
/// on it; if one has the name of a method here, use [`item`](Self::item).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Rejected<T, S = String>(Box<(T, Option<S>)>);

impl<T, S> Rejected<T, S> {
    /// Creates it from an item and its status.
    #[must_use]
    pub fn new(item: T, status: Option<S>) -> Self {
        Self(Box::new((item, status)))
    }

    /// The item.
    #[must_use]
    pub fn item(&self) -> &T {
        &self.0.0
    }

    /// The item, by value.
    #[must_use]
    pub fn into_item(self) -> T {
        self.0.0
    }

    /// The status of the item; `None` if it has none.
    #[must_use]
    pub fn status(&self) -> Option<&S> {
        self.0.1.as_ref()
    }
}

impl<T, S: Json> Rejected<T, S> {
    /// The status of the item as the provider wrote it; empty if it has none. It can be
    /// a sentence with personal data.
    #[must_use]
    pub fn status_text(&self) -> &str {
        text(self.status())
    }

    /// The status, if it is a single word: some services put sentences there, with
    /// names and numbers.
    fn shown(&self) -> Option<&str> {
        match self.status()?.view() {
            View::Choice(text, true) => Some(text),
            View::Text(text) | View::Choice(text, false) if is_code(text) => Some(text),
            _ => None,
        }
    }
}

/// What a status says.
pub(super) fn text<S: Json>(status: Option<&S>) -> &str {
    match status.map(Json::view) {
        Some(View::Text(text) | View::Choice(text, _)) => text,
        _ => "",
    }
}

impl<T, S> Deref for Rejected<T, S> {
    type Target = T;

    fn deref(&self) -> &T {
        self.item()
    }
}

/// The status alone, where it is a word.
impl<T, S: Json> fmt::Display for Rejected<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status_text(), self.shown()) {
            ("", _) => f.write_str("not accepted: no status"),
            (_, Some(status)) => write!(f, "not accepted: {status}"),
            (_, None) => f.write_str("not accepted"),
        }
    }
}

/// The status alone, where it is a word.
impl<T, S: Json> fmt::Debug for Rejected<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shown() {
            Some(status) => write!(f, "Rejected({status:?})"),
            None => f.write_str("Rejected(…)"),
        }
    }
}

impl<T, S: Json> Error for Rejected<T, S> {}
