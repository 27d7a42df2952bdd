//! What generated types are finished with.

/// Finishes types that implement [`Object`](crate::generated::Object): `Serialize`,
/// `Deserialize`, a `Debug` that shows no text, and [`Field`](crate::generated::Field),
/// [`Json`](crate::generated::Json) and [`Reply`](crate::generated::Reply).
#[macro_export]
macro_rules! object {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::generated::expansion::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::generated::expansion::serde::Serializer,
            {
                $crate::generated::expansion::serialize(self, serializer)
            }
        }

        impl<'de> $crate::generated::expansion::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::generated::expansion::serde::Deserializer<'de>,
            {
                $crate::generated::expansion::deserialize(deserializer)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::expansion::debug(self, f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Json for $name {
            fn to_json(&self) -> $crate::generated::Value {
                $crate::generated::expansion::to_json(self)
            }

            fn to_json_within(&self) -> $crate::generated::Value {
                $crate::generated::expansion::to_json_within(self)
            }

            fn is_expressible(&self) -> bool {
                $crate::generated::expansion::is_expressible(self)
            }

            fn collect_mismatches<'a>(&'a self, mismatches: &mut $crate::generated::TypeMismatches<'a>) {
                $crate::generated::expansion::mismatches(self, mismatches);
            }

            fn fmt_redacted(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::expansion::debug(self, f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Field for $name {
            fn read(value: $crate::generated::Value) -> $crate::generated::Decoded<Self> {
                $crate::generated::expansion::read(value)
            }

            fn collect_mismatches_of<'a>(
                original: &'a $crate::generated::Value,
                mismatches: &mut $crate::generated::TypeMismatches<'a>,
            ) {
                $crate::generated::expansion::mismatches_of::<Self>(original, mismatches);
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Reply for $name {
            fn from_reply(
                reply: $crate::generated::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::generated::Unreadable> {
                $crate::generated::expansion::object_from_reply(reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Json::fmt_redacted(self, f)
            }
        }
    )+};
}

/// Finishes types that implement [`TextEnum`](crate::generated::TextEnum): conversions
/// from text, `Display`, `Debug`, serde, and what fields, parameters and replies
/// need. What is not listed must be in a variant `Unlisted`: `Debug` shows it
/// only where it looks like a value of an enumeration.
#[macro_export]
macro_rules! text_enum {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                <Self as $crate::generated::TextEnum>::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                <Self as $crate::generated::TextEnum>::from_text(&text)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(<Self as $crate::generated::TextEnum>::from_text(text))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::generated::TextEnum::as_str(self))
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Json::fmt_redacted(self, f)
            }
        }

        impl $crate::generated::expansion::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::generated::expansion::serde::Serializer,
            {
                serializer.serialize_str($crate::generated::TextEnum::as_str(self))
            }
        }

        impl<'de> $crate::generated::expansion::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::generated::expansion::serde::Deserializer<'de>,
            {
                $crate::generated::expansion::text_deserialize(deserializer)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Json for $name {
            fn to_json(&self) -> $crate::generated::Value {
                $crate::Value::from($crate::generated::TextEnum::as_str(self))
            }

            fn fmt_redacted(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let is_listed = !::core::matches!(self, Self::Unlisted(_));
                $crate::generated::expansion::show_choice($crate::generated::TextEnum::as_str(self), is_listed, f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Field for $name {
            fn read(value: $crate::generated::Value) -> $crate::generated::Decoded<Self> {
                $crate::generated::expansion::text_read(value)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::ToParameter for $name {
            fn to_parameter(
                &self,
            ) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                ::core::option::Option::Some($crate::generated::TextEnum::as_str(self).into())
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Reply for $name {
            fn from_reply(
                reply: $crate::generated::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::generated::Unreadable> {
                $crate::generated::expansion::text_enum_from_reply(reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Json::fmt_redacted(self, f)
            }
        }
    )+};
}

/// Finishes types that implement [`IntegerEnum`](crate::generated::IntegerEnum):
/// conversions from numbers, `Display`, serde, and what fields, parameters and
/// replies need.
#[macro_export]
macro_rules! integer_enum {
    ($($name:ty),+ $(,)?) => {$(
        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                <Self as $crate::generated::IntegerEnum>::from_integer(value)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse().map(<Self as $crate::generated::IntegerEnum>::from_integer)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::generated::IntegerEnum::as_integer(self), f)
            }
        }

        impl $crate::generated::expansion::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::generated::expansion::serde::Serializer,
            {
                serializer.serialize_i64($crate::generated::IntegerEnum::as_integer(self))
            }
        }

        impl<'de> $crate::generated::expansion::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::generated::expansion::serde::Deserializer<'de>,
            {
                $crate::generated::expansion::integer_deserialize(deserializer)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Json for $name {
            fn to_json(&self) -> $crate::generated::Value {
                $crate::Value::from($crate::generated::IntegerEnum::as_integer(self))
            }

            fn fmt_redacted(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::generated::IntegerEnum::as_integer(self), f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Field for $name {
            fn read(value: $crate::generated::Value) -> $crate::generated::Decoded<Self> {
                $crate::generated::expansion::integer_read(value)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::ToParameter for $name {
            fn to_parameter(
                &self,
            ) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                ::core::option::Option::Some(
                    ::std::string::ToString::to_string(&$crate::generated::IntegerEnum::as_integer(self))
                        .into(),
                )
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Reply for $name {
            fn from_reply(
                reply: $crate::generated::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::generated::Unreadable> {
                $crate::generated::expansion::value_from_reply(reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Json::fmt_redacted(self, f)
            }
        }
    )+};
}

/// Finishes types that implement [`Union`](crate::generated::Union), as
/// [`object!`](crate::generated::object) does for objects.
#[macro_export]
macro_rules! union {
    ($($name:ty),+ $(,)?) => {$(
        impl $crate::generated::expansion::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::generated::expansion::serde::Serializer,
            {
                $crate::generated::expansion::serde::Serialize::serialize(
                    &$crate::generated::Union::case(self).to_json(),
                    serializer,
                )
            }
        }

        impl<'de> $crate::generated::expansion::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::generated::expansion::serde::Deserializer<'de>,
            {
                $crate::generated::expansion::union_deserialize(deserializer)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Union::case(self).fmt_redacted(f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Json for $name {
            fn to_json(&self) -> $crate::generated::Value {
                $crate::generated::Union::case(self).to_json()
            }

            fn to_json_within(&self) -> $crate::generated::Value {
                $crate::generated::Union::case(self).to_json_within()
            }

            fn is_expressible(&self) -> bool {
                $crate::generated::Union::case(self).is_expressible()
            }

            fn collect_mismatches<'a>(&'a self, mismatches: &mut $crate::generated::TypeMismatches<'a>) {
                $crate::generated::Union::case(self).collect_mismatches(mismatches);
            }

            fn fmt_redacted(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Union::case(self).fmt_redacted(f)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Field for $name {
            fn read(value: $crate::generated::Value) -> $crate::generated::Decoded<Self> {
                $crate::generated::expansion::union_read(value)
            }
        }

        #[doc(hidden)]

        impl $crate::generated::Reply for $name {
            fn from_reply(
                reply: $crate::generated::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::generated::Unreadable> {
                $crate::generated::expansion::value_from_reply(reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::Json::fmt_redacted(self, f)
            }
        }
    )+};
}

/// A type that is text of some form, kept as it came.
macro_rules! text_newtype {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// `Debug` does not show the text.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(concat!(stringify!($name), "(\"…\")"))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                ::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }

        impl crate::json::Json for $name {
            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }

            fn fmt_redacted(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str("\"…\"")
            }
        }

        impl crate::json::Field for $name {
            fn read(value: serde_json::Value) -> crate::json::Decoded<Self> {
                match value {
                    serde_json::Value::String(text) => crate::json::Decoded::Exact(Self(text)),
                    other => crate::json::Decoded::Mismatch(other),
                }
            }
        }

        impl crate::parameter::ToParameter for $name {
            fn to_parameter(&self) -> Option<::std::borrow::Cow<'_, str>> {
                Some(self.as_str().into())
            }
        }
    };
}

/// Conversions from text, where any text is meant as it stands.
macro_rules! from_text {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
    };
}

pub(crate) use {from_text, text_newtype};
