//! The typed inputs of calls.

use crate::mock::{Call, UnreadInput};

/// The typed inputs of an operation.
pub trait Inputs: Sized + 'static {
    /// Reads them from a call.
    fn read(call: Call<'_>) -> Result<Self, UnreadInput>;
}

/// An operation without inputs.
impl Inputs for () {
    fn read(_: Call<'_>) -> Result<Self, UnreadInput> {
        Ok(())
    }
}

/// Implements [`Inputs`](crate::Inputs) and `Debug` for a struct: one row per field,
/// with the method of [`Call`](crate::Call) that reads it and its wire name. A field
/// that is `optional` is an `Option`. `Debug` shows everything: tests use made-up data.
///
/// ```
/// #[derive(Clone, PartialEq)]
/// struct SendInputs {
///     from: Option<String>,
///     text: String,
/// }
///
/// connector_mock::inputs! {
///     SendInputs {
///         from = query "from", optional;
///         text = body;
///     }
/// }
///
/// let inputs = SendInputs { from: None, text: "Hello".to_owned() };
/// assert_eq!(format!("{inputs:?}"), r#"SendInputs { from: None, text: "Hello" }"#);
/// ```
#[macro_export]
macro_rules! inputs {
    (
        $name:ident {
            $($field:ident = $place:ident $($wire:literal)? $(, $optional:ident)?;)*
        }
    ) => {
        impl $crate::Inputs for $name {
            #[allow(unused_variables, reason = "there may be no field")]
            fn read(
                call: $crate::Call<'_>,
            ) -> ::core::result::Result<Self, $crate::UnreadInput> {
                ::core::result::Result::Ok(Self {
                    $($field: $crate::inputs!(
                        @read call $place $($wire)? $(, $optional)?
                    )?,)*
                })
            }
        }

        /// Shows everything: tests use made-up data.
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($name))
                    $(.field(
                        ::core::stringify!($field),
                        &$crate::inputs!(@shown (&self.$field) $place $(, $optional)?),
                    ))*
                    .finish()
            }
        }
    };
    (@read $call:ident path $wire:literal, optional) => {
        $call.optional_path($wire)
    };
    (@read $call:ident query $wire:literal, optional) => {
        $call.optional_query($wire)
    };
    (@read $call:ident header $wire:literal, optional) => {
        $call.optional_header($wire)
    };
    (@read $call:ident field $wire:literal, optional) => {
        $call.optional_field($wire)
    };
    (@read $call:ident body, optional) => {
        $call.optional_body()
    };
    (@read $call:ident $place:ident $($wire:literal)?) => {
        $call.$place($($wire)?)
    };
    (@shown $value:tt bytes) => {
        $value
    };
    (@shown $value:tt $place:ident, optional) => {
        $value.as_ref().map($crate::expansion::Reveal::reveal)
    };
    (@shown $value:tt $place:ident) => {
        $crate::expansion::Reveal::reveal($value)
    };
}
