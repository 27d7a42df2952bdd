//! The server, a client that talks to it, and what reached it.

use connector_runtime::Value;
use connector_runtime::testing::{MockResponse, MockServer, RecordedRequest};

/// Names in lower case, and values.
type Headers = [(&'static str, &'static str)];

/// A server that plays a provider, and a client of that provider.
pub struct Service<C> {
    server: MockServer,
    client: C,
    credentials: &'static Headers,
}

impl<C> Service<C> {
    /// Gives every call this reply. Every call must carry `credentials`.
    pub fn start(
        reply: MockResponse,
        credentials: &'static Headers,
        client: impl FnOnce(&str) -> C,
    ) -> Self {
        let server = MockServer::start().unwrap();
        server.default_response(reply);
        let client = client(&server.url());
        Self {
            server,
            client,
            credentials,
        }
    }

    /// The client that talks to the server.
    pub fn client(&self) -> &C {
        &self.client
    }

    /// The server.
    pub fn server(&self) -> &MockServer {
        &self.server
    }

    /// The one request that came.
    #[track_caller]
    pub fn request(&self) -> RecordedRequest {
        let mut requests = self.server.requests();
        assert_eq!(requests.len(), 1, "one request for one call");
        requests.remove(0)
    }

    /// Exactly this came, with the headers of every call and no body.
    #[track_caller]
    pub fn assert_got(&self, method: &str, target: &str) {
        self.assert_got_with(method, target, &[], None);
    }

    /// Exactly this came, with the headers of every call that has a body.
    #[track_caller]
    pub fn assert_got_json(&self, method: &str, target: &str, body: &Value) {
        self.assert_got_with(method, target, &[], Some(body));
    }

    /// Exactly this came, with further headers, or other values of common ones.
    #[track_caller]
    pub fn assert_got_with(
        &self,
        method: &str,
        target: &str,
        headers: &Headers,
        body: Option<&Value>,
    ) {
        let request = self.request();
        assert_eq!(request.method(), method);
        assert_eq!(target_of(&request), target);
        match body {
            Some(body) => assert_eq!(&request.body_json().unwrap(), body),
            None => assert_eq!(request.body(), b""),
        }
        self.assert_headers(&request, headers, body.is_some());
    }

    /// These headers and no others.
    #[track_caller]
    fn assert_headers(&self, request: &RecordedRequest, further: &Headers, has_body: bool) {
        let mut expected = vec![("accept", "application/json")];
        if has_body {
            expected.push(("content-type", "application/json"));
        }
        expected.retain(|(name, _)| further.iter().all(|(other, _)| other != name));
        expected.extend(self.credentials);
        expected.extend(further);
        for (name, value) in &expected {
            assert_eq!(request.header(name), Some(*value), "{name}");
        }

        let mut names: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
        names.extend(["host", "user-agent"]);
        // A server may refuse a request that could have a body and tells no length.
        if has_body || matches!(request.method(), "POST" | "PUT" | "PATCH") {
            names.push("content-length");
        }
        names.sort_unstable();
        let mut sent: Vec<String> = request
            .headers()
            .iter()
            .map(|(name, _)| name.to_ascii_lowercase())
            .collect();
        sent.sort_unstable();
        assert_eq!(sent, names);
    }
}

/// Path and query, as sent.
fn target_of(request: &RecordedRequest) -> String {
    match request.query() {
        Some(query) => format!("{}?{query}", request.path()),
        None => request.path().to_owned(),
    }
}
