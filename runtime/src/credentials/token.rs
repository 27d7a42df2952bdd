//! Sources of access tokens.

use std::sync::Arc;

use secrecy::SecretString;

use super::TokenError;
use crate::boxed::BoxFuture;

/// A source of access tokens.
///
/// It is called for every request: implementations should cache a token until it is
/// about to expire.
///
/// ```
/// use connector_runtime::{BoxFuture, SecretString, TokenError, TokenSource};
///
/// struct FromEnvironment;
///
/// impl TokenSource for FromEnvironment {
///     fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
///         Box::pin(async {
///             let token = std::env::var("ACCESS_TOKEN").map_err(TokenError::new)?;
///             Ok(SecretString::from(token))
///         })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is valid now.
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>>;
}

/// A token that never changes.
impl TokenSource for SecretString {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(self.clone()) })
    }
}

/// A token that never changes.
impl TokenSource for String {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(SecretString::from(self.clone())) })
    }
}

/// A token that never changes.
impl TokenSource for &'static str {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(SecretString::from(*self)) })
    }
}

impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        (**self).token()
    }
}
