//! Why credentials cannot be sent.

use std::{error::Error as StdError, fmt};

use crate::boxed::BoxError;

/// Why credentials cannot be sent.
pub(crate) enum AuthError {
    Input(String),
    Token(TokenError),
    Signing(SigningError),
    /// The signer changed what the credentials are meant for.
    TargetChanged,
}

/// Errors that applications return. `Debug` does not show the source, which may contain
/// secrets.
macro_rules! error_with_cause {
    ($(#[$doc:meta])* $name:ident, $text:literal) => {
        $(#[$doc])*
        pub struct $name(BoxError);

        impl $name {
            /// An error with its cause.
            pub fn new(cause: impl Into<BoxError>) -> Self {
                Self(cause.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($text)
            }
        }

        /// Does not show the [`source`](StdError::source), which may contain secrets.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl StdError for $name {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                Some(&*self.0)
            }
        }
    };
}

error_with_cause! {
    /// Why a [`TokenSource`](crate::TokenSource) has no token.
    TokenError, "no access token"
}
error_with_cause! {
    /// Why a [`RequestSigner`](crate::RequestSigner) cannot sign a request.
    SigningError, "the request could not be signed"
}
