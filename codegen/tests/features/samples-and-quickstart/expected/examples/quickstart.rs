//! `add_job` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_samples_and_quickstart::connector_runtime::testing::{
    MockResponse, MockServer,
};
use connector_samples_and_quickstart::{Client, ClientOptions, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        Credentials::new("your api key"),
        ClientOptions::new().base_url(server.url()),
    )?;
    let reply = client.add_job("night run").with_rank(3).send().await?;
    println!("name: {:?}", reply.name());
    Ok(())
}
