//! The service, played by a server on this machine.

use std::time::Duration;

use connector_clicksend::{Client, ClientOptions, Credentials, NewCredentials, Value};
use connector_runtime::Retry;
use connector_runtime::testing::{MockResponse, MockServer, RecordedRequest};

pub(crate) const USERNAME: &str = "dana@example.test";
pub(crate) const API_KEY: &str = "7F3A-key";

/// `dana@example.test:7F3A-key` in Base64.
pub(crate) const BASIC: &str = "Basic ZGFuYUBleGFtcGxlLnRlc3Q6N0YzQS1rZXk=";

/// A server that plays the service, and a client that talks to it.
pub(crate) struct Service {
    server: MockServer,
    client: Client,
}

impl Service {
    /// Responds to every call with a success.
    pub(crate) fn responding(body: &str) -> Self {
        Self::replying(MockResponse::json(200, body))
    }

    pub(crate) fn replying(reply: MockResponse) -> Self {
        let server = MockServer::start().unwrap();
        server.default_response(reply);
        let options = ClientOptions::new()
            .base_url(format!("{}/v3", server.url()))
            .retry(Retry::new().first_wait(Duration::from_millis(1)));
        let client = Client::with_options(credentials(), options).unwrap();
        Self { server, client }
    }

    /// Responds to each call with the next of these.
    pub(crate) fn replying_in_turn(replies: impl IntoIterator<Item = MockResponse>) -> Self {
        let service = Self::responding("{}");
        for reply in replies {
            service.server.respond(reply);
        }
        service
    }

    /// Responds to each call with the next of these successes.
    pub(crate) fn responding_in_turn(bodies: &[&str]) -> Self {
        Self::replying_in_turn(bodies.iter().map(|body| MockResponse::json(200, *body)))
    }

    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.server.requests()
    }

    /// The one request that came.
    #[track_caller]
    pub(crate) fn request(&self) -> RecordedRequest {
        let mut requests = self.server.requests();
        assert_eq!(requests.len(), 1, "one request for one call");
        requests.remove(0)
    }

    /// Exactly this came, with the headers of every call.
    #[track_caller]
    pub(crate) fn assert_got(&self, method: &str, path: &str, query: Option<&str>) {
        let request = self.request();
        assert_line(&request, method, path, query);
        assert_headers(&request, &["accept", "authorization", "host", "user-agent"]);
        assert_eq!(request.body(), b"");
    }

    /// Exactly this came, with the headers of every call that has a body.
    #[track_caller]
    pub(crate) fn assert_got_json(
        &self,
        method: &str,
        path: &str,
        query: Option<&str>,
        body: &Value,
    ) {
        let request = self.request();
        assert_line(&request, method, path, query);
        assert_headers(
            &request,
            &[
                "accept",
                "authorization",
                "content-length",
                "content-type",
                "host",
                "user-agent",
            ],
        );
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(&request.body_json().unwrap(), body);
    }
}

#[track_caller]
fn assert_line(request: &RecordedRequest, method: &str, path: &str, query: Option<&str>) {
    assert_eq!(request.method(), method);
    assert_eq!(request.path(), path);
    assert_eq!(request.query(), query);
}

/// These headers and no others; the values that all calls share.
#[track_caller]
fn assert_headers(request: &RecordedRequest, expected: &[&str]) {
    let mut names: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    names.sort();
    assert_eq!(names, expected);
    assert_eq!(request.header("authorization"), Some(BASIC));
    assert_eq!(request.header("accept"), Some("application/json"));
    let agent = request.header("user-agent").unwrap();
    let version = agent
        .strip_prefix("connector-clicksend/")
        .expect("the crate's own name");
    assert!(
        version.starts_with(|first: char| first.is_ascii_digit()),
        "{agent}"
    );
}

pub(crate) fn credentials() -> Credentials {
    NewCredentials {
        username: USERNAME,
        api_key: API_KEY,
    }
    .build()
}
