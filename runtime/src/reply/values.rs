//! Decoding the types of a definition from replies.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use super::{Reply, UnreadResponse, Unreadable};
use crate::json::{
    Base64, Date, DateTime, Field, Object, RawJson, TextEnum, UnixTime, debug, object_instead,
};

/// An empty object if the body is empty or plain text.
#[doc(hidden)]
impl<T: Object> Reply for T {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() {
            return Ok(T::empty());
        }
        match instead(reply, T::NAME)? {
            Instead::Value(value) => Ok(value),
            Instead::Nothing(_) if reply.allows_text() => Ok(T::empty()),
            Instead::Nothing(json) => Ok(object_instead(json)),
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// For [`text_enum!`](crate::text_enum): JSON or plain text.
pub fn text_enum_from_reply<T: TextEnum>(reply: &UnreadResponse) -> Result<T, Unreadable> {
    reply.text().map(|text| T::from_text(&text))
}

/// For the macros: a JSON value.
pub fn value_from_reply<T: Field>(reply: &UnreadResponse) -> Result<T, Unreadable> {
    fitting(reply, "JSON of another type")
}

fn fitting<T: Field>(reply: &UnreadResponse, expected: &'static str) -> Result<T, Unreadable> {
    let value = reply.decode::<T>()?.value();
    value.ok_or_else(|| Unreadable::expected(expected))
}

/// A list or a map, empty if the body is empty or plain text.
fn collection<T: Field + Default>(
    reply: &UnreadResponse,
    expected: &'static str,
) -> Result<T, Unreadable> {
    if reply.is_empty() {
        return Ok(T::default());
    }
    match instead(reply, expected)? {
        Instead::Value(value) => Ok(value),
        Instead::Nothing(_) => Ok(T::default()),
    }
}

/// A value, or what was received instead.
enum Instead<T> {
    /// A value of the declared type.
    Value(T),
    /// What some services send for nothing: `null` or a string.
    Nothing(RawJson),
}

fn instead<T: Field>(
    reply: &UnreadResponse,
    expected: &'static str,
) -> Result<Instead<T>, Unreadable> {
    if let Ok(decoded) = reply.decode::<T>() {
        if let Some(value) = decoded.value() {
            return Ok(Instead::Value(value));
        }
    }
    let came = reply.decode_words()?;
    let is_nothing = match &came {
        Value::Null | Value::String(_) => true,
        Value::Bool(_) | Value::Number(_) => reply.allows_text(),
        Value::Array(_) | Value::Object(_) => false,
    };
    if is_nothing {
        Ok(Instead::Nothing(came.into()))
    } else {
        Err(Unreadable::expected(expected))
    }
}

impl<T: Reply> Reply for Option<T> {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() || reply.content().trim() == "null" {
            Ok(None)
        } else {
            T::from_reply(reply).map(Some)
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&RedactedReply(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

impl Reply for () {
    fn from_reply(_: &UnreadResponse) -> Result<Self, Unreadable> {
        Ok(())
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("()")
    }
}

impl<T: Field> Reply for Vec<T> {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        collection(reply, "a list")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl<T: Field> Reply for BTreeMap<String, T> {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        collection(reply, "an object")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Reply for String {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        reply.text()
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// Text in some format, kept unchanged.
macro_rules! reply_of_text {
    ($($name:ident = $from:expr),+ $(,)?) => {$(
        impl Reply for $name {
            fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
                reply.text().map($from)
            }

            fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    )+};
}

reply_of_text!(
    Base64 = Base64::from_encoded,
    Date = Date::from,
    DateTime = DateTime::from,
);

impl Reply for Value {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() {
            Ok(Self::Null)
        } else {
            reply.json()
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Reply for i64 {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply, "a whole number")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Reply for UnixTime {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply, "Unix seconds")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Reply for f64 {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply, "a number")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Reply for bool {
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply, "`true` or `false`")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// Shows a reply by its own redacting form.
pub(super) struct RedactedReply<'a, T>(pub(super) &'a T);

impl<T: Reply> fmt::Debug for RedactedReply<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}
