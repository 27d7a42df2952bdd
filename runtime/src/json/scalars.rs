//! Strings, numbers, booleans and any JSON.

use std::borrow::Cow;

use serde_json::Value;

use super::{DecodeResult, Decoded, Field, Json, Reader, View, reader::Text, value, write};

impl Json for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> bool {
        write::string(self, out);
        true
    }
}

impl Field for String {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        match reader.peek() {
            b'"' | b'{' | b'[' | b'n' => read_text(reader, String::from),
            _ => Ok(Decoded::Coerced(reader.raw()?.to_owned())),
        }
    }
}

/// Reads a type made of any string; other values are a mismatch.
#[inline]
pub(crate) fn read_text<'t, T>(
    reader: &mut Reader<'t>,
    make: impl FnOnce(Cow<'t, str>) -> T,
) -> DecodeResult<T> {
    if reader.peek() != b'"' {
        reader.skip()?;
        return Ok(Decoded::Mismatch);
    }
    let Text { text, is_damaged } = reader.text()?;
    let value = make(text);
    Ok(if is_damaged {
        Decoded::Inexact(value)
    } else {
        Decoded::Exact(value)
    })
}

/// The same for a type that also accepts a number, as its digits.
pub(crate) fn read_text_or_number<'t, T>(
    reader: &mut Reader<'t>,
    make: impl FnOnce(Cow<'t, str>) -> T,
) -> DecodeResult<T> {
    match reader.peek() {
        b'-' | b'0'..=b'9' => Ok(Decoded::Coerced(make(reader.raw()?.into()))),
        _ => read_text(reader, make),
    }
}

impl Json for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> bool {
        write::integer(*self, out);
        true
    }
}

impl Field for i64 {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if reader.peek() == b'"' {
            let text = reader.text()?.text;
            let whole = number_of_text(&text).and_then(whole_number);
            return Ok(whole.map_or(Decoded::Mismatch, Decoded::Coerced));
        }
        let Some(text) = number(reader)? else {
            return Ok(Decoded::Mismatch);
        };
        Ok(match text.parse() {
            Ok(0) if text.starts_with('-') => Decoded::Inexact(0),
            Ok(whole) => Decoded::Exact(whole),
            Err(_) => whole_number(text).map_or(Decoded::Mismatch, Decoded::Coerced),
        })
    }
}

impl Json for f64 {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) -> bool {
        write::number(*self, out)
    }
}

impl Field for f64 {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if reader.peek() == b'"' {
            let text = reader.text()?.text;
            let float = number_of_text(&text).and_then(finite);
            return Ok(float.map_or(Decoded::Mismatch, Decoded::Coerced));
        }
        let Some(text) = number(reader)? else {
            return Ok(Decoded::Mismatch);
        };
        let Some(float) = finite(text) else {
            return Ok(Decoded::Mismatch);
        };
        let mut written = Vec::with_capacity(24);
        write::number(float, &mut written);
        Ok(if written == text.as_bytes() {
            Decoded::Exact(float)
        } else if is_whole(text) && format!("{float:.0}") != text {
            Decoded::Coerced(float)
        } else {
            Decoded::Inexact(float)
        })
    }
}

impl Json for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Field for bool {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        let meant = match reader.peek() {
            b't' => return reader.word("true").map(|()| Decoded::Exact(true)),
            b'f' => return reader.word("false").map(|()| Decoded::Exact(false)),
            b'"' => flag_of_text(&reader.text()?.text),
            _ => match number(reader)?.and_then(finite) {
                Some(0.0) => Some(false),
                Some(1.0) => Some(true),
                _ => None,
            },
        };
        Ok(meant.map_or(Decoded::Mismatch, Decoded::Coerced))
    }
}

/// Forms and some services write booleans as words or digits.
pub(crate) fn flag_of_text(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

impl Json for Value {
    fn view(&self) -> View<'_> {
        View::Any(self)
    }
}

impl Field for Value {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        let (value, is_same) = value::read(reader)?;
        Ok(if is_same {
            Decoded::Exact(value)
        } else {
            Decoded::Inexact(value)
        })
    }
}

/// A number; any other value is skipped and gives `None`.
fn number<'t>(reader: &mut Reader<'t>) -> Result<Option<&'t str>, super::JsonError> {
    if matches!(reader.peek(), b'-' | b'0'..=b'9') {
        return reader.number().map(Some);
    }
    reader.skip().map(|()| None)
}

/// The text, if it is a number by the grammar of JSON: `+61…` and `007` are not.
pub(crate) fn number_of_text(text: &str) -> Option<&str> {
    let mut reader = Reader::new(text);
    let number = reader.number().ok()?;
    reader.end().is_ok().then_some(number)
}

fn finite(number: &str) -> Option<f64> {
    number.parse().ok().filter(|float: &f64| float.is_finite())
}

fn is_whole(number: &str) -> bool {
    !number.contains(['.', 'e', 'E'])
}

/// The number as a whole number; `1.0` is one. Floats beyond 2⁵³ may have been rounded
/// and are not.
pub(crate) fn whole_number(number: &str) -> Option<i64> {
    number.parse().ok().or_else(|| match finite(number)? {
        0.0 => Some(0),
        float => write::whole(float),
    })
}
