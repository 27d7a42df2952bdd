//! Without the `reqwest` feature.

#![cfg(not(feature = "reqwest"))]

use connector_runtime::{
    ClientOptions, Outcome,
    generated::{Client, Connector, Credentials, ErrorShape},
};

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: Some("https://example.com"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
    status_remedies: &[],
};

#[test]
fn a_client_without_a_transport_says_what_to_do() {
    let error = Client::new(&CONNECTOR, Credentials::none(), ClientOptions::new()).unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_invalid_input());
    let text = error.to_string();
    assert!(text.contains("ClientOptions::transport") && text.contains("`reqwest`"));
}
