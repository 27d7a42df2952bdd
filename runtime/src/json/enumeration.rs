//! Enums that accept values newer than the definition.

use super::{DecodeResult, Field, Reader, scalars::read_text};

/// An enum of strings.
///
/// Generated types implement it, and [`text_enum!`](crate::generated::text_enum) does the
/// rest.
pub trait TextEnum: Clone + Send + Sync + Sized + 'static {
    /// The string on the wire.
    fn as_str(&self) -> &str;

    /// The value for a string, listed or not.
    fn from_text(text: &str) -> Self;
}

/// An enum of whole numbers.
///
/// Generated types implement it, and [`integer_enum!`](crate::generated::integer_enum)
/// does the rest.
pub trait IntegerEnum: Clone + Send + Sync + Sized + 'static {
    /// The number on the wire.
    fn as_integer(&self) -> i64;

    /// The value for a number, listed or not.
    fn from_integer(value: i64) -> Self;
}

/// For [`text_enum!`](crate::generated::text_enum): reads a value.
pub fn read_text_enum<T: TextEnum>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    if reader.peek() == b'"' {
        return read_text(reader, |text| T::from_text(&text));
    }
    Ok(String::read(reader)?.map(|text| T::from_text(&text)))
}

/// For [`integer_enum!`](crate::generated::integer_enum): reads a value.
pub fn read_integer_enum<T: IntegerEnum>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    Ok(i64::read(reader)?.map(T::from_integer))
}
