//! Operations that a script serves on Microsoft's side.

use connector_runtime::{
    BoxError, Bytes, OperationTransform, Outcome, Value,
    generated::Call,
    http::{Request, Response},
    testing::{MockResponse, MockServer},
};
use serde_json::json;

use crate::service::{POST, client_with, quick, server};

#[path = "../../examples/operation_transform.rs"]
mod example;

const REASON: &str = "On Microsoft's side a script of the connector rewrites it.";

/// Sends a request elsewhere, and refuses replies.
struct To(&'static str);

impl OperationTransform for To {
    fn request(&self, mut request: Request<Bytes>) -> Result<Request<Bytes>, BoxError> {
        assert!(!request.headers().contains_key("x-api-key"));
        if !self.0.is_empty() {
            *request.uri_mut() = self.0.parse()?;
        }
        Ok(request)
    }

    fn reply(&self, _: Response<Bytes>) -> Result<Response<Bytes>, BoxError> {
        Err("no reply fits".into())
    }
}

fn call(server: &MockServer, transform: Option<To>) -> Call {
    let options = match transform {
        Some(transform) => quick().transform("send_item", transform),
        None => quick(),
    };
    let call = client_with(server, options).call(&POST);
    call.scripted(REASON).json(&json!({}))
}

#[tokio::test]
async fn the_example_does_what_a_script_would() {
    assert_eq!(example::run().await.unwrap(), "finch-7");
}

#[tokio::test]
async fn without_a_transform_nothing_is_sent_and_the_error_names_the_way_out() {
    let server = server();
    let error = call(&server, None).send::<Value>().await.unwrap_err();
    assert!(error.is_unsupported());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error.to_string().contains("ClientOptions::transform"),
        "{error}"
    );
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn a_transform_sees_no_credentials_and_leads_them_to_trusted_hosts_alone() {
    let server = server();
    let elsewhere = call(&server, Some(To("https://evil.example.net/items")));
    let error = elsewhere.send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn a_reply_that_a_transform_refuses_has_had_its_effect() {
    let server = server();
    server.respond(MockResponse::json(200, "{}"));
    let error = call(&server, Some(To("")))
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.outcome(), Outcome::Completed);
    let [request] = &server.requests()[..] else {
        panic!("one request")
    };
    assert_eq!(request.header("x-api-key"), Some("secret-key"));
}
