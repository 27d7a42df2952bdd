//! Azure's credentials as sources of tokens.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::sync::{Arc, Mutex};

use azure_core::{
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::{Error, ErrorKind},
    time::OffsetDateTime,
};
use connector_runtime::{ExposeSecret as _, TokenSource as _, managed::AzureTokens};

/// Remembers the scopes, and has a token or not.
#[derive(Debug, Default)]
struct Credential {
    scopes: Mutex<Vec<String>>,
    fails: bool,
}

#[async_trait::async_trait]
impl TokenCredential for Credential {
    async fn get_token(
        &self,
        scopes: &[&str],
        _: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned());
        self.scopes.lock().unwrap().extend(scopes);
        if self.fails {
            return Err(Error::with_message(
                ErrorKind::Credential,
                "a secret reason",
            ));
        }
        Ok(AccessToken::new("token", OffsetDateTime::now_utc()))
    }
}

#[tokio::test]
async fn a_token_is_asked_for_with_the_scope_of_managed_connections() {
    let credential = Arc::new(Credential::default());
    let tokens = AzureTokens::new(credential.clone());
    assert_eq!(tokens.token().await.unwrap().expose_secret(), "token");
    let other = AzureTokens::new(credential.clone()).scope("https://example.com/.default");
    other.token().await.unwrap();
    assert_eq!(
        *credential.scopes.lock().unwrap(),
        [
            "https://apihub.azure.com/.default",
            "https://example.com/.default"
        ]
    );
}

#[tokio::test]
async fn why_there_is_no_token_stays_with_the_source_of_the_error() {
    let tokens = AzureTokens::new(Arc::new(Credential {
        fails: true,
        ..Credential::default()
    }));
    let error = tokens.token().await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("secret"));
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("a secret reason"));
}
