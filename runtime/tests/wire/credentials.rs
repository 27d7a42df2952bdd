use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use connector_runtime::{
    BoxFuture, Client, ClientOptions, Credentials, Error, Outcome, SecretString, TokenError,
    TokenSource, Value, testing::Server,
};

use crate::service::{CONNECTOR, POST, only_request, server};

async fn send(server: &Server, credentials: Credentials) -> Result<(), Error> {
    let options = ClientOptions::new().base_url(server.url());
    let client = Client::new(&CONNECTOR, credentials, options).unwrap();
    client
        .call(&POST)
        .query("a", &1)
        .send::<Value>()
        .await
        .map(|_| ())
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

#[tokio::test]
async fn every_kind_of_credential_is_sent_in_its_place() {
    let server = server();
    let credentials = Credentials::none()
        .basic(secret("user"), secret("pass:wörd"))
        .header("x-key", "Token ", secret("k"))
        .query("api key", secret("a&b"));
    send(&server, credentials).await.unwrap();
    let request = only_request(&server);
    assert_eq!(
        request.header("authorization"),
        Some("Basic dXNlcjpwYXNzOnfDtnJk")
    );
    assert_eq!(request.header("x-key"), Some("Token k"));
    assert_eq!(request.query(), Some("a=1&api%20key=a%26b"));
}

#[tokio::test]
async fn credentials_that_no_header_can_hold_are_refused_unseen() {
    for credentials in [
        Credentials::none().header("x-key", "", secret("sesame\r\nx-evil: 1")),
        Credentials::none().header("x-key", "", secret(" sesame")),
        Credentials::none().header("x-key", "", secret("")),
        Credentials::none().basic(secret("sesame:"), secret("sesame")),
        Credentials::none().basic(secret("sesame"), secret("sesame\n")),
        Credentials::none().bearer(secret("sesame\n")),
    ] {
        let server = server();
        assert!(!format!("{credentials:?}").contains("sesame"));
        let error = send(&server, credentials).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(!format!("{error} {error:?}").contains("sesame"));
        assert_eq!(server.requests(), []);
    }
}

struct Counter(AtomicUsize);

impl TokenSource for Counter {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if number < 2 {
                Ok(secret(&format!("t{number}")))
            } else {
                Err(TokenError::new("over"))
            }
        })
    }
}

#[tokio::test]
async fn a_token_source_is_asked_for_every_request() {
    let server = server();
    let credentials = Credentials::none().bearer(Arc::new(Counter(AtomicUsize::new(0))));
    send(&server, credentials.clone()).await.unwrap();
    send(&server, credentials.clone()).await.unwrap();
    let error = send(&server, credentials).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_auth());
    let tokens: Vec<String> = server
        .requests()
        .iter()
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1"]);
}
