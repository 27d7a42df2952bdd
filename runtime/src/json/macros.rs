//! Macros that complete generated types.

/// Makes a struct of [`Member`](crate::generated::Member)s an
/// [`Object`](crate::generated::Object): one row per member, with its index, its field
/// and its wire name. The struct also has a field `extra_members`.
///
/// A name that JSON escapes is followed by its written form, see
/// [`Key`](crate::generated::Key). `Debug` never shows the value of a `sensitive`
/// member, and always that of a `harmless` one.
///
/// An `eq` before the name says that equality is total, and also implements `Eq` and
/// `Hash`. An `of` behind it names the static that describes the connector, whose
/// listed codes `Debug` shows.
///
/// Implements `Clone`, `PartialEq`, `Serialize`, `Deserialize` and a `Debug` that shows
/// no text.
///
/// ```
/// use connector_runtime::{ExtraMembers, ObjectExt, generated::Member};
///
/// pub struct Pet {
///     name: Member<String>,
///     age: Member<i64>,
///     extra_members: ExtraMembers,
/// }
///
/// connector_runtime::generated::object! {
///     Pet {
///         0 name = "name", sensitive;
///         1 age = "age in \"years\"" as ",\"age in \\\"years\\\"\":";
///     }
/// }
///
/// let json = r#"{"name":"Tom","age in \"years\"":7,"kind":"cat"}"#;
/// let pet: Pet = serde_json::from_str(json)?;
/// assert_eq!((pet.name.text(), pet.age.copied()), (Some("Tom"), Some(7)));
/// assert_eq!(pet.extra_members().get("kind").unwrap().as_str(), r#""cat""#);
/// assert_eq!(serde_json::to_string(&pet)?, json);
/// assert_eq!(format!("{pet:?}"), r#"Pet { name: …, age in "years": 7, .. }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! object {
    (eq $name:ident $(of $connector:path)? { $($rows:tt)* }) => {
        $crate::generated::object! { $name $(of $connector)? { $($rows)* } }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::generated::expansion::hash(self, state);
            }
        }
    };
    (
        $name:ident $(of $connector:path)? {
            $(
                $index:literal $field:ident = $wire:literal
                    $(as $written:literal)? $(, $shown:ident)?;
            )*
        }
    ) => {
        #[doc(hidden)]
        impl $crate::generated::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const MEMBERS: &'static [$crate::generated::Key] = &[$(
                $crate::generated::Key {
                    name: $wire,
                    written: $crate::generated::object!(@written $wire $($written)?),
                    is_sensitive: $crate::generated::object!(@sensitive $($shown)?),
                    is_harmless: $crate::generated::object!(@harmless $($shown)?),
                }
            ),*];

            fn empty() -> Self {
                Self {
                    $($field: $crate::generated::Member::absent(),)*
                    extra_members: $crate::generated::ExtraMembers::none(),
                }
            }

            fn slot(&self, index: usize) -> ::core::option::Option<&dyn $crate::generated::ErasedMember> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }

            fn slot_mut(
                &mut self,
                index: usize,
            ) -> ::core::option::Option<&mut dyn $crate::generated::ErasedMember> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }

            $(fn lists(text: &str) -> bool {
                $connector.lists(text)
            })?

            fn extra(&self) -> &$crate::generated::ExtraMembers {
                &self.extra_members
            }

            fn extra_mut(&mut self) -> &mut $crate::generated::ExtraMembers {
                &mut self.extra_members
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::generated::expansion::clone(self)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::generated::expansion::eq(self, other)
            }
        }

        $crate::generated_debug!($name);
        $crate::generated_serde!($name);
    };
    (@written $wire:literal) => {
        ::core::concat!(",\"", $wire, "\":")
    };
    (@written $wire:literal $written:literal) => {
        $written
    };
    (@sensitive) => {
        false
    };
    (@sensitive harmless) => {
        false
    };
    (@harmless) => {
        false
    };
    (@harmless sensitive) => {
        false
    };
    (@harmless harmless) => {
        true
    };
    (@sensitive sensitive) => {
        true
    };
}

/// Completes types that implement [`TextEnum`](crate::generated::TextEnum): conversions
/// from strings, `Ord` by the value on the wire, `Display`, `Debug`, serde, and what fields,
/// parameters and replies need. Unlisted values must be in a variant `Unlisted`: `Debug`
/// shows one only if it looks like an enum value.
#[macro_export]
macro_rules! text_enum {
    ($($name:ident),+ $(,)?) => {$(
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

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                let is_unlisted = |value: &Self| ::core::matches!(value, Self::Unlisted(_));
                let own = $crate::generated::TextEnum::as_str(self);
                own.cmp($crate::generated::TextEnum::as_str(other))
                    .then_with(|| is_unlisted(self).cmp(&is_unlisted(other)))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::generated::TextEnum::as_str(self))
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Json for $name {
            fn view(&self) -> $crate::generated::View<'_> {
                let is_listed = !::core::matches!(self, Self::Unlisted(_));
                $crate::generated::View::Choice($crate::generated::TextEnum::as_str(self), is_listed)
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Field for $name {
            fn read(reader: &mut $crate::generated::Reader<'_>) -> $crate::generated::DecodeResult<Self> {
                $crate::generated::expansion::read_text_enum(reader)
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

        $crate::generated_reply!($name: text_enum_from_reply);
        $crate::generated_debug!($name);
        $crate::generated_serde!($name);
    )+};
}

/// Completes types that implement [`IntegerEnum`](crate::generated::IntegerEnum):
/// conversions from numbers, `Ord` by the value on the wire, `Display`, serde, and what
/// fields, parameters and replies need.
#[macro_export]
macro_rules! integer_enum {
    ($($name:ident),+ $(,)?) => {$(
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

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                let is_unlisted = |value: &Self| ::core::matches!(value, Self::Unlisted(_));
                let own = $crate::generated::IntegerEnum::as_integer(self);
                own.cmp(&$crate::generated::IntegerEnum::as_integer(other))
                    .then_with(|| is_unlisted(self).cmp(&is_unlisted(other)))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::generated::IntegerEnum::as_integer(self), f)
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Json for $name {
            fn view(&self) -> $crate::generated::View<'_> {
                $crate::generated::View::Integer($crate::generated::IntegerEnum::as_integer(self))
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Field for $name {
            fn read(reader: &mut $crate::generated::Reader<'_>) -> $crate::generated::DecodeResult<Self> {
                $crate::generated::expansion::read_integer_enum(reader)
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

        $crate::generated_reply!($name: value_from_reply);
        $crate::generated_serde!($name);
    )+};
}

/// Completes types that implement [`Union`](crate::generated::Union), as
/// [`object!`](crate::generated::object) does for objects.
#[macro_export]
macro_rules! union {
    ($($name:ident),+ $(,)?) => {$(
        #[doc(hidden)]
        impl $crate::generated::Json for $name {
            fn view(&self) -> $crate::generated::View<'_> {
                $crate::generated::Union::case(self).view()
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Field for $name {
            fn read(reader: &mut $crate::generated::Reader<'_>) -> $crate::generated::DecodeResult<Self> {
                $crate::generated::expansion::read_union(reader)
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Json for ::std::boxed::Box<$name> {
            fn view(&self) -> $crate::generated::View<'_> {
                $crate::generated::Union::case(&**self).view()
            }
        }

        #[doc(hidden)]
        impl $crate::generated::Field for ::std::boxed::Box<$name> {
            fn read(reader: &mut $crate::generated::Reader<'_>) -> $crate::generated::DecodeResult<Self> {
                ::core::result::Result::Ok(
                    $crate::generated::expansion::read_union::<$name>(reader)?.map(Self::new)
                )
            }
        }

        $crate::generated_reply!($name: value_from_reply);
        $crate::generated_debug!($name);
        $crate::generated_serde!($name);
    )+};
}

/// How replies of a type are decoded.
#[doc(hidden)]
#[macro_export]
macro_rules! generated_reply {
    ($name:ident: $read:ident) => {
        #[doc(hidden)]
        impl $crate::generated::Reply for $name {
            fn from_reply(
                reply: &$crate::generated::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::generated::Unreadable> {
                $crate::generated::expansion::$read(reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::expansion::debug(self, f)
            }
        }
    };
}

/// A `Debug` that shows no text.
#[doc(hidden)]
#[macro_export]
macro_rules! generated_debug {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::generated::expansion::debug(self, f)
            }
        }
    };
}

/// The serde traits, through [`Json`](crate::generated::Json) and
/// [`Field`](crate::generated::Field).
#[doc(hidden)]
#[macro_export]
macro_rules! generated_serde {
    ($name:ident) => {
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
                $crate::generated::expansion::deserialize(::core::stringify!($name), deserializer)
            }
        }
    };
}

/// A newtype of text in some format, kept unchanged.
macro_rules! text_newtype {
    ($(#[$doc:meta])* $name:ident read by $read:path) => {
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
            fn view(&self) -> crate::json::View<'_> {
                crate::json::View::Text(&self.0)
            }
        }

        impl crate::json::Field for $name {
            fn read(
                reader: &mut crate::json::Reader<'_>,
            ) -> crate::json::DecodeResult<Self> {
                $read(reader, |text| Self(text.into_owned()))
            }
        }

        impl crate::parameter::ToParameter for $name {
            fn to_parameter(&self) -> Option<::std::borrow::Cow<'_, str>> {
                Some(self.as_str().into())
            }
        }
    };
}

/// Conversions from any text.
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
