//! Tokens of Azure credentials.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;
use secrecy::SecretString;

use super::SCOPE;
use crate::{
    boxed::BoxFuture,
    credentials::{TokenError, TokenSource},
};

/// Access tokens of an `azure_identity` credential, which caches them until they are
/// about to expire.
#[derive(Clone, Debug)]
pub struct AzureTokens {
    credential: Arc<dyn TokenCredential>,
    scope: String,
}

impl AzureTokens {
    /// Tokens for managed connections of the public cloud.
    #[must_use]
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self {
            credential,
            scope: SCOPE.to_owned(),
        }
    }

    /// Tokens for another scope, such as connections of another cloud.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}

impl TokenSource for AzureTokens {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async {
            let token = self.credential.get_token(&[&self.scope], None).await;
            let token = token.map_err(TokenError::new)?;
            Ok(SecretString::from(token.token.secret()))
        })
    }
}
