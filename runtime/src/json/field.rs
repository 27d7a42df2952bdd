//! Values in JSON.

use serde_json::Value;

use super::{JsonError, RawJson, Reader, TypeMismatches, View, write};

/// The result of decoding a JSON value as a `T`.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded<T> {
    /// The value is a `T`, and writing that produces the same JSON.
    Exact(T),
    /// The value is a `T`, but a `T` does not keep all of it, such as the last digit of
    /// `1.10`.
    Inexact(T),
    /// The value is not a `T`, but unambiguously means one, such as a number sent as a
    /// string.
    Coerced(T),
    /// The value is not a `T`.
    Mismatch,
}

/// A decoded value, or why the text is not valid JSON.
pub type DecodeResult<T> = Result<Decoded<T>, JsonError>;

impl<T> Decoded<T> {
    /// The same result for a type made of `T`.
    pub fn map<U>(self, wrap: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Self::Exact(value) => Decoded::Exact(wrap(value)),
            Self::Inexact(value) => Decoded::Inexact(wrap(value)),
            Self::Coerced(value) => Decoded::Coerced(wrap(value)),
            Self::Mismatch => Decoded::Mismatch,
        }
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Exact(value) | Self::Inexact(value) | Self::Coerced(value) => Some(value),
            Self::Mismatch => None,
        }
    }
}

/// A value that can be written as JSON.
pub trait Json {
    /// A view of the value.
    fn view(&self) -> View<'_>;

    /// The value as a [`Value`]. A number that is not finite becomes `null`; see
    /// [`RawJson::to_value`] for other losses.
    fn to_value(&self) -> Value {
        self.view().as_a_whole().to_value()
    }

    /// The value as JSON text, as received.
    fn to_json(&self) -> RawJson {
        self.view().as_a_whole().into()
    }

    /// Writes the value as a member or an item; returns whether JSON can express it.
    ///
    /// The same as writing its [view](Self::view); strings and numbers write themselves,
    /// which is faster.
    #[doc(hidden)]
    fn write(&self, out: &mut Vec<u8>) -> bool {
        write::write(&self.view(), out)
    }

    /// Writes the value as JSON text, as received. Returns whether JSON can express it:
    /// a number that is not finite becomes `null`.
    fn write_json(&self, out: &mut Vec<u8>) -> bool {
        write::write(&self.view().as_a_whole(), out)
    }
}

/// A value that can be a member, an item or a whole body.
pub trait Field: Json + Clone + PartialEq + Send + Sync + Sized + 'static {
    /// Reads one value of any type to its end.
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self>;

    /// Reads a text that is one JSON value; fails if it is not valid JSON.
    fn from_json(json: &str) -> DecodeResult<Self> {
        let mut reader = Reader::new(json);
        let read = Self::read(&mut reader)?;
        reader.end().map(|()| read)
    }

    /// Decodes a value.
    fn from_value(value: Value) -> Decoded<Self> {
        // A written value can be parsed.
        Self::from_json(RawJson::from(value).as_str()).unwrap_or(Decoded::Mismatch)
    }

    /// Reads one value to its end, and adds its type mismatches.
    fn read_mismatches<'t>(
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError> {
        let start = reader.position();
        if matches!(Self::read(reader)?, Decoded::Coerced(_) | Decoded::Mismatch) {
            found.add(reader.since(start));
        }
        Ok(())
    }
}
