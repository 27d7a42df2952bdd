//! What the types of a definition are as replies.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use super::{Reply, UnreadResponse, Unreadable};
use crate::json::{Base64, Date, DateTime, Decoded, Field, Json, Object, TextEnum};

/// Behind [`object!`](crate::generated::object): the empty object where nothing came, or
/// a text that may come instead.
pub fn object_from_reply<T: Object + Field>(mut reply: UnreadResponse) -> Result<T, Unreadable> {
    if reply.is_empty() || reply.is_allowed_text() {
        return Ok(T::empty());
    }
    fitting(reply.json()?, T::NAME)
}

/// Behind [`text_enum!`](crate::generated::text_enum): JSON or plain text.
pub fn text_enum_from_reply<T: TextEnum>(reply: UnreadResponse) -> Result<T, Unreadable> {
    reply.text().map(|text| T::from_text(&text))
}

/// Behind the macros: a value in JSON.
pub fn value_from_reply<T: Field>(reply: UnreadResponse) -> Result<T, Unreadable> {
    fitting(reply.json()?, "JSON of another kind")
}

fn fitting<T: Field>(json: Value, expected: &'static str) -> Result<T, Unreadable> {
    match T::read(json) {
        Decoded::Exact(value) | Decoded::Coerced(value, _) => Ok(value),
        Decoded::Mismatch(_) => Err(Unreadable::expected(expected)),
    }
}

impl<T: Reply> Reply for Option<T> {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() {
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

impl<T: Reply> Reply for Box<T> {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        T::from_reply(reply).map(Self::new)
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).show(f)
    }
}

impl Reply for () {
    fn from_reply(_: UnreadResponse) -> Result<Self, Unreadable> {
        Ok(())
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("()")
    }
}

impl<T: Field> Reply for Vec<T> {
    fn from_reply(mut reply: UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() || reply.is_allowed_text() {
            Ok(Self::new())
        } else {
            fitting(reply.json()?, "a list")
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

impl<T: Field> Reply for BTreeMap<String, T> {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() {
            Ok(Self::new())
        } else {
            fitting(reply.json()?, "an object")
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

impl Reply for String {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        reply.text()
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

/// Text of some form, kept as it came.
macro_rules! reply_of_text {
    ($($name:ident = $from:expr),+ $(,)?) => {$(
        impl Reply for $name {
            fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
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
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        if reply.is_empty() {
            Ok(Self::Null)
        } else {
            reply.json()
        }
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

impl Reply for i64 {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply.json()?, "a whole number")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

impl Reply for f64 {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply.json()?, "a number")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

impl Reply for bool {
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable> {
        fitting(reply.json()?, "`true` or `false`")
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_redacted(f)
    }
}

/// Shows a reply by its own redacting form.
pub(super) struct RedactedReply<'a, T>(pub(super) &'a T);

impl<T: Reply> fmt::Debug for RedactedReply<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}
