//! `Debug` for inputs that nobody should read in a log.

/// Implements `Debug` so that it shows only the name of the type.
///
/// ```
/// struct Recipient {
///     name: String,
/// }
/// connector_runtime::generated::opaque_debug!(Recipient);
///
/// let recipient = Recipient { name: "A. Reader".to_owned() };
/// assert_eq!(format!("{recipient:?}"), "Recipient { .. }");
/// # assert_eq!(recipient.name, "A. Reader");
/// ```
#[macro_export]
macro_rules! opaque_debug {
    ($($name:ident),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}
