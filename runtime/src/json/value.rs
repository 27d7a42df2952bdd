//! Any JSON.

use serde_json::{Map, Number, Value};

use super::{JsonError, Reader};

/// Reads a value, and whether writing it produces the same JSON, digit for digit.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<(Value, bool), JsonError> {
    match reader.peek() {
        b'"' => {
            let text = reader.text()?;
            Ok((Value::from(text.text), !text.is_damaged))
        }
        b'{' => {
            let mut members = Map::new();
            let mut is_same = true;
            reader.object(|reader| {
                let name = reader.any_name()?;
                let (value, same) = read(reader)?;
                // Names are sorted, so that another order would be lost.
                let is_next = (members.keys().next_back()).is_none_or(|last| **last < *name.text);
                members.insert(name.text.into_owned(), value);
                is_same &= same && !name.is_damaged && is_next;
                Ok(())
            })?;
            Ok((Value::Object(members), is_same))
        }
        b'[' => {
            let mut items = Vec::new();
            let mut is_same = true;
            reader.list(|reader| {
                let (item, same) = read(reader)?;
                items.push(item);
                is_same &= same;
                Ok(())
            })?;
            Ok((Value::Array(items), is_same))
        }
        b't' => reader.word("true").map(|()| (Value::Bool(true), true)),
        b'f' => reader.word("false").map(|()| (Value::Bool(false), true)),
        b'n' => reader.word("null").map(|()| (Value::Null, true)),
        _ => {
            let text = reader.number()?;
            Ok(match number(text) {
                Some(number) => {
                    let is_same = number.to_string() == text;
                    (Value::Number(number), is_same)
                }
                None => (Value::from(text), false),
            })
        }
    }
}

/// The number, or the nearest one; `None` if it is out of range.
pub(super) fn number(text: &str) -> Option<Number> {
    if let Ok(whole) = text.parse::<i64>() {
        if !(whole == 0 && text.starts_with('-')) {
            return Some(whole.into());
        }
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    Number::from_f64(text.parse().ok()?)
}
