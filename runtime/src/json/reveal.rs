//! Showing one value in full.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Json, redact};

/// Shows one value in full: for a developer's own screen, and for tests.
///
/// Everything that is generated hides texts from `Debug`, because logs are read by
/// many. [`reveal`](Self::reveal) shows one value with all that stands in it, names,
/// numbers and messages of people included. It is what one looks for to find each
/// place where a program shows such data.
pub trait Reveal: Json {
    /// The value with nothing hidden: `Debug` shows all members, and serde writes the
    /// value as it is, which for `serde_json` is its JSON. Two revealed values are
    /// equal where the values are, so that `assert_eq!` shows what differs.
    fn reveal(&self) -> Revealed<'_, Self> {
        Revealed(self)
    }
}

impl<T: Json + ?Sized> Reveal for T {}

/// A value with nothing hidden, made by [`Reveal::reveal`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Revealed<'a, T: ?Sized>(&'a T);

impl<T: Json + ?Sized> fmt::Debug for Revealed<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        redact::in_full(self.0.view(), f)
    }
}

impl<T: Json + ?Sized> Serialize for Revealed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.view().serialize(serializer)
    }
}
