use std::{
    error::Error as _,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use connector_runtime::{
    Body, BoxFuture, ClientOptions, Error, Outcome, RequestSigner, SecretString, SigningError,
    TokenError, TokenSource, Value,
    generated::{Alternatives, Client, Credentials, Security},
    http,
    testing::MockServer,
};

use crate::service::{CONNECTOR, POST, only_request, server};

async fn send(server: &MockServer, credentials: Credentials) -> Result<(), Error> {
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

/// Three named credentials, and one that belongs to every call; of those
/// named only the ones that are asked for.
fn named(schemes: &[&str]) -> Credentials {
    let credentials = Credentials::none().header("x-always", "", secret("always"));
    schemes
        .iter()
        .fold(credentials, |known, scheme| match *scheme {
            "basic" => known.basic(secret("u"), secret("p")).of_scheme("basic"),
            "key" => known.header("x-key", "", secret("p")).of_scheme("key"),
            _ => known.query("key", secret("p")).of_scheme("query"),
        })
}

/// Which of the named credentials a request carries.
async fn sent(credentials: Credentials) -> Vec<&'static str> {
    let server = server();
    send(&server, credentials).await.unwrap();
    let request = only_request(&server);
    assert_eq!(request.header("x-always"), Some("always"));
    let query = request.query().unwrap_or_default().contains("key=p");
    let carried = [
        (
            "basic",
            request.header("authorization") == Some("Basic dTpw"),
        ),
        ("key", request.header("x-key") == Some("p")),
        ("query", query),
    ];
    let carried = carried.into_iter().filter(|(_, is_there)| *is_there);
    carried.map(|(name, _)| name).collect()
}

static OF_ONE: Security = Security {
    default: None,
    operations: &[("get_item", &[]), ("send_item", &[&["key", "query"]])],
};
static OF_NONE: Security = Security {
    default: Some(&[&["key"]]),
    operations: &[("send_item", &[])],
};
static OF_OTHERS: Security = Security {
    default: Some(&[&["key"]]),
    operations: &[("get_item", &[])],
};
const ALL: [&str; 3] = ["basic", "key", "query"];

#[tokio::test]
async fn an_operation_sends_the_credentials_that_it_names_and_no_others() {
    assert_eq!(sent(named(&ALL)).await, ALL);
    assert_eq!(sent(named(&ALL).security(&OF_ONE)).await, ["key", "query"]);
    assert_eq!(sent(named(&ALL).security(&OF_NONE)).await, [""; 0]);
    assert_eq!(sent(named(&ALL).security(&OF_OTHERS)).await, ["key"]);
}

#[tokio::test]
async fn of_alternatives_the_first_is_sent_that_is_there() {
    const EITHER: Alternatives = &[&["basic", "query"], &["key"]];
    static EITHER_SET: Security = Security {
        default: Some(EITHER),
        operations: &[],
    };
    for (given, expected) in [
        (&ALL[..], &["basic", "query"][..]),
        (&["key", "query"], &["key"]),
        (&["basic"], &["basic"]),
        (&["key"], &["key"]),
        (&[], &[]),
    ] {
        let credentials = named(given).security(&EITHER_SET);
        assert_eq!(sent(credentials).await, expected, "{given:?}");
    }
}

#[tokio::test]
async fn where_no_credential_is_enough_too_one_that_is_there_is_sent() {
    static KEY_OR_NONE: Security = Security {
        default: Some(&[&["key"], &[]]),
        operations: &[],
    };
    assert_eq!(sent(named(&ALL).security(&KEY_OR_NONE)).await, ["key"]);
    let without = named(&["basic"]).security(&KEY_OR_NONE);
    assert_eq!(sent(without).await, [""; 0]);
}

#[tokio::test]
async fn a_token_that_a_call_does_not_send_is_not_asked_for() {
    static NOTHING: Security = Security {
        default: Some(&[]),
        operations: &[],
    };
    let server = server();
    let asked = Arc::new(Counter(AtomicUsize::new(0)));
    let credentials = Credentials::none().bearer(Arc::clone(&asked));
    let credentials = credentials.of_scheme("oauth").security(&NOTHING);
    send(&server, credentials).await.unwrap();
    assert_eq!(asked.0.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn an_empty_credential_is_not_sent() {
    let server = server();
    for credentials in [
        Credentials::none().basic(secret(""), secret("")),
        Credentials::none().header("x-api-key", "", secret("")),
        Credentials::none().query("key", secret("")),
    ] {
        let error = send(&server, credentials).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert!(error.to_string().contains("empty"), "{error}");
    }
    assert!(server.requests().is_empty());
    let half = Credentials::none().basic(secret("key"), secret(""));
    send(&server, half)
        .await
        .expect("some services have no password");
    assert_eq!(server.requests().len(), 1);
}

/// Signs method, address, credentials and body.
struct Signer;

impl RequestSigner for Signer {
    fn sign<'a>(
        &'a self,
        request: &'a mut http::Request<Body>,
    ) -> BoxFuture<'a, Result<(), SigningError>> {
        Box::pin(async move {
            let body = request.body().buffered().unwrap();
            let signature = format!(
                "{} {} {:?} {}",
                request.method(),
                request.uri().path_and_query().unwrap(),
                request.headers().get("x-key").unwrap(),
                String::from_utf8(body.to_vec()).unwrap(),
            );
            let signature = signature.parse().map_err(SigningError::new)?;
            request.headers_mut().insert("x-signature", signature);
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_signer_sees_the_finished_request() {
    let server = server();
    let options = ClientOptions::new().base_url(server.url()).signer(Signer);
    let credentials = Credentials::none()
        .header("x-key", "", secret("k"))
        .query("q", secret("s"));
    let client = Client::new(&CONNECTOR, credentials, options).unwrap();
    let call = client.call(&POST).json(&7_i64);
    call.send::<Value>().await.unwrap();
    assert_eq!(
        only_request(&server).header("x-signature"),
        Some("POST /items?q=s Sensitive 7")
    );
}

/// Turns the request to another path.
struct Turncoat;

impl RequestSigner for Turncoat {
    fn sign<'a>(
        &'a self,
        request: &'a mut http::Request<Body>,
    ) -> BoxFuture<'a, Result<(), SigningError>> {
        *request.uri_mut() = http::Uri::from_static("http://127.0.0.1:1/elsewhere");
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_signer_that_changes_where_a_request_goes_sends_nothing() {
    let server = server();
    let error = send(&server, Credentials::none().signed_by(Turncoat)).await;
    let error = error.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_signing() && !error.is_invalid_input());
    assert_eq!(
        error.to_string(),
        "example `send_item`: not sent: the request could not be signed: \
         the signer has changed method, host or path"
    );
    assert!(server.requests().is_empty());
}

/// Has no key after a while.
struct NoKey {
    after: Duration,
    asked: AtomicUsize,
}

impl NoKey {
    fn after(after: Duration) -> Arc<Self> {
        let asked = AtomicUsize::new(0);
        Arc::new(Self { after, asked })
    }
}

impl RequestSigner for NoKey {
    fn sign<'a>(
        &'a self,
        _: &'a mut http::Request<Body>,
    ) -> BoxFuture<'a, Result<(), SigningError>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            tokio::time::sleep(self.after).await;
            Err(SigningError::new("the key sesame has expired"))
        })
    }
}

/// The error of a call that this signer does not sign.
async fn unsigned(signer: &Arc<NoKey>) -> Error {
    let server = server();
    let options = ClientOptions::new().base_url(server.url());
    let options = options.timeout(Duration::from_millis(100));
    let options = options.signer(Arc::clone(signer));
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    assert!(server.requests().is_empty());
    assert_eq!(signer.asked.load(Ordering::Relaxed), 1, "not retried");
    error
}

#[tokio::test]
async fn a_request_that_cannot_be_signed_is_not_sent_and_says_so() {
    let error = unsigned(&NoKey::after(Duration::ZERO)).await;
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_signing());
    assert!(!error.is_auth(), "no credentials were refused");
    assert_eq!(
        error.to_string(),
        "example `send_item`: not sent: the request could not be signed"
    );
    assert!(!format!("{error:?}").contains("sesame"));
    let source = error.source().unwrap();
    assert!(source.is::<SigningError>());
    assert_eq!(source.to_string(), "the request could not be signed");
    let cause = source.source().unwrap();
    assert_eq!(cause.to_string(), "the key sesame has expired");
}

#[tokio::test]
async fn a_signer_that_takes_too_long_is_not_waited_for() {
    let error = unsigned(&NoKey::after(Duration::from_secs(9))).await;
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_signing() && !error.is_auth());
    assert_eq!(
        error.to_string(),
        "example `send_item`: not sent: the request could not be signed: \
         the signer took too long"
    );
}
