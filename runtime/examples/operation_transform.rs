//! An operation that a script of its connector serves, called directly: the
//! application does what the script would. Runs on loopback, without an account.
//!
//! ```text
//! cargo run -p connector-runtime --features testing --example operation_transform
//! ```

use connector_runtime::{
    BoxError, Bytes, ClientOptions, OperationTransform, Value,
    generated::{Client, Connector, Credentials, Method, Operation, Segment},
    http::{Request, Response},
    testing::{MockResponse, MockServer},
};
use serde_json::json;

/// The service takes a list and responds with words; the definition says
/// otherwise, because a script stands between the two.
struct Birds;

impl OperationTransform for Birds {
    fn request(&self, request: Request<Bytes>) -> Result<Request<Bytes>, BoxError> {
        let (mut head, body) = request.into_parts();
        let bird: Value = serde_json::from_slice(&body)?;
        let body = json!([bird]).to_string();
        head.headers.insert("content-length", body.len().into());
        Ok(Request::from_parts(head, body.into()))
    }

    fn reply(&self, reply: Response<Bytes>) -> Result<Response<Bytes>, BoxError> {
        let (head, body) = reply.into_parts();
        let id = std::str::from_utf8(&body)?.trim();
        let body = json!({ "id": id }).to_string();
        Ok(Response::from_parts(head, body.into()))
    }
}

static CONNECTOR: Connector = Connector {
    name: "birds",
    ..Connector::DEFAULT
};

static ADD_BIRD: Operation = Operation {
    id: "AddBird",
    method: Method::POST,
    path: &[Segment::Literal("/birds")],
    ..Operation::DEFAULT
};

/// Adds a bird, and gives the id that it got.
pub(crate) async fn run() -> Result<String, Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::text(200, "finch-7\n"));
    let options = ClientOptions::new()
        .base_url(server.url())
        .transform("AddBird", Birds);
    let client = Client::new(&CONNECTOR, Credentials::none(), options)?;
    let reply = client
        .call(&ADD_BIRD)
        .scripted("On Microsoft's side a script of the connector rewrites it.")
        .json(&json!({ "name": "finch" }))
        .send::<Value>()
        .await?;
    assert_eq!(server.requests()[0].body_text(), r#"[{"name":"finch"}]"#);
    Ok(reply["id"].as_str().unwrap_or_default().to_owned())
}

#[tokio::main(flavor = "current_thread")]
#[allow(
    dead_code,
    clippy::print_stdout,
    reason = "an example prints, and a test includes this file and calls `run`"
)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", run().await?);
    Ok(())
}
