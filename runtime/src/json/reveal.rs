//! Showing one value in full.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Json, redact};

/// Shows one value in full: for a developer's own screen, and for tests.
///
/// `Debug` of generated types hides texts, because many people read logs.
/// [`reveal`](Self::reveal) shows one value in full, including people's names, numbers
/// and messages. Search for `reveal` to find each place where a program shows such
/// data.
pub trait Reveal: Json {
    /// The value with nothing hidden: `Debug` shows all members, and serde writes the
    /// value itself. Revealed values are equal if the values are, so that `assert_eq!`
    /// shows what differs.
    fn reveal(&self) -> Revealed<'_, Self> {
        Revealed(self)
    }
}

impl<T: Json + ?Sized> Reveal for T {}

/// A value with nothing hidden; see [`Reveal::reveal`].
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
