//! What generated types are finished with.

/// Makes a struct of [`Member`](crate::Member)s an [`Object`](crate::Object):
/// one row for each member, with its index, its field and its name on the wire.
/// The struct also has a field `extra_members`.
///
/// A name that JSON writes with escapes is followed by what is written of it,
/// see [`Key`](crate::Key). `Debug` never shows what a `sensitive` member holds.
///
/// Gives the type `Serialize`, `Deserialize`, a `Debug` that shows no text, and
/// [`Field`](crate::Field), [`Json`](crate::Json) and [`Reply`](crate::Reply).
///
/// ```
/// use connector_runtime::{ExtraMembers, Member, ObjectExt};
///
/// #[derive(Clone, PartialEq)]
/// pub struct Pet {
///     name: Member<String>,
///     age: Member<i64>,
///     extra_members: ExtraMembers,
/// }
///
/// connector_runtime::object! {
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
    (
        $name:ident {
            $(
                $index:literal $field:ident = $wire:literal
                    $(as $written:literal)? $(, $sensitive:ident)?;
            )*
        }
    ) => {
        impl $crate::Object for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const MEMBERS: &'static [$crate::Key] = &[$(
                $crate::Key {
                    name: $wire,
                    written: $crate::object!(@written $wire $($written)?),
                    is_sensitive: $crate::object!(@sensitive $($sensitive)?),
                }
            ),*];

            fn empty() -> Self {
                Self {
                    $($field: $crate::Member::absent(),)*
                    extra_members: $crate::ExtraMembers::none(),
                }
            }

            fn slot(&self, index: usize) -> ::core::option::Option<&dyn $crate::ErasedMember> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }

            fn slot_mut(
                &mut self,
                index: usize,
            ) -> ::core::option::Option<&mut dyn $crate::ErasedMember> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return ::core::option::Option::None,
                })
            }

            fn extra(&self) -> &$crate::ExtraMembers {
                &self.extra_members
            }

            fn extra_mut(&mut self) -> &mut $crate::ExtraMembers {
                &mut self.extra_members
            }
        }

        impl $crate::Json for $name {
            fn view(&self) -> $crate::View<'_> {
                $crate::expansion::object_view(self)
            }
        }

        impl $crate::Field for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> $crate::DecodeResult<Self> {
                $crate::expansion::read_object(reader)
            }

            fn read_mismatches<'t>(
                reader: &mut $crate::Reader<'t>,
                found: &mut $crate::TypeMismatches<'t>,
            ) -> ::core::result::Result<(), $crate::JsonError> {
                $crate::expansion::object_mismatches::<Self>(reader, found)
            }
        }

        $crate::reply!($name: object_from_reply);
        $crate::debug!($name);
        $crate::serde!($name);
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
    (@sensitive sensitive) => {
        true
    };
}

/// Finishes types that implement [`TextEnum`](crate::TextEnum): conversions
/// from text, `Display`, `Debug`, serde, and what fields, parameters and replies
/// need. What is not listed must be in a variant `Unlisted`: `Debug` shows it
/// only where it looks like a value of an enumeration.
#[macro_export]
macro_rules! text_enum {
    ($($name:ident),+ $(,)?) => {$(
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                <Self as $crate::TextEnum>::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                <Self as $crate::TextEnum>::from_text(&text)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::TextEnum::as_str(self))
            }
        }

        impl $crate::Json for $name {
            fn view(&self) -> $crate::View<'_> {
                let is_listed = !::core::matches!(self, Self::Unlisted(_));
                $crate::View::Choice($crate::TextEnum::as_str(self), is_listed)
            }
        }

        impl $crate::Field for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> $crate::DecodeResult<Self> {
                $crate::expansion::read_text_enum(reader)
            }
        }

        impl $crate::ToParameter for $name {
            fn to_parameter(
                &self,
            ) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                ::core::option::Option::Some($crate::TextEnum::as_str(self).into())
            }
        }

        $crate::reply!($name: text_enum_from_reply);
        $crate::debug!($name);
        $crate::serde!($name);
    )+};
}

/// Finishes types that implement [`IntegerEnum`](crate::IntegerEnum):
/// conversions from numbers, `Display`, serde, and what fields, parameters and
/// replies need.
#[macro_export]
macro_rules! integer_enum {
    ($($name:ident),+ $(,)?) => {$(
        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                <Self as $crate::IntegerEnum>::from_integer(value)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::IntegerEnum::as_integer(self), f)
            }
        }

        impl $crate::Json for $name {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Integer($crate::IntegerEnum::as_integer(self))
            }
        }

        impl $crate::Field for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> $crate::DecodeResult<Self> {
                $crate::expansion::read_integer_enum(reader)
            }
        }

        impl $crate::ToParameter for $name {
            fn to_parameter(
                &self,
            ) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                ::core::option::Option::Some(
                    ::std::string::ToString::to_string(&$crate::IntegerEnum::as_integer(self))
                        .into(),
                )
            }
        }

        $crate::reply!($name: value_from_reply);
        $crate::serde!($name);
    )+};
}

/// Finishes types that implement [`Union`](crate::Union), as
/// [`object!`](crate::object) does for objects.
#[macro_export]
macro_rules! union {
    ($($name:ident),+ $(,)?) => {$(
        impl $crate::Json for $name {
            fn view(&self) -> $crate::View<'_> {
                $crate::Union::case(self).view()
            }
        }

        impl $crate::Field for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> $crate::DecodeResult<Self> {
                $crate::expansion::read_union(reader)
            }
        }

        $crate::reply!($name: value_from_reply);
        $crate::debug!($name);
        $crate::serde!($name);
    )+};
}

/// What replies of a type are read by.
#[doc(hidden)]
#[macro_export]
macro_rules! reply {
    ($name:ident: $read:ident) => {
        impl $crate::Reply for $name {
            fn from_reply(
                reply: $crate::UnreadResponse,
            ) -> ::core::result::Result<Self, $crate::Unreadable> {
                $crate::expansion::$read(&reply)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::expansion::debug(self, f)
            }
        }
    };
}

/// A `Debug` that shows no text.
#[doc(hidden)]
#[macro_export]
macro_rules! debug {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::expansion::debug(self, f)
            }
        }
    };
}

/// The traits of serde, by way of [`Json`](crate::Json) and
/// [`Field`](crate::Field).
#[doc(hidden)]
#[macro_export]
macro_rules! serde {
    ($name:ident) => {
        impl $crate::expansion::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::expansion::serde::Serializer,
            {
                $crate::expansion::serialize(self, serializer)
            }
        }

        impl<'de> $crate::expansion::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::expansion::serde::Deserializer<'de>,
            {
                $crate::expansion::deserialize(::core::stringify!($name), deserializer)
            }
        }
    };
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

        impl crate::Json for $name {
            fn view(&self) -> crate::View<'_> {
                crate::View::Text(&self.0)
            }
        }

        impl crate::Field for $name {
            fn read(reader: &mut crate::Reader<'_>) -> crate::DecodeResult<Self> {
                crate::json::read_text(reader, |text| Self(text.into_owned()))
            }
        }

        impl crate::ToParameter for $name {
            fn to_parameter(&self) -> Option<::std::borrow::Cow<'_, str>> {
                Some(self.as_str().into())
            }
        }

        impl crate::Reply for $name {
            fn from_reply(reply: crate::UnreadResponse) -> Result<Self, crate::Unreadable> {
                String::from_reply(reply).map(Self)
            }

            fn show(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self, f)
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
