//! The choices for an input of `create_case`, as the service lists them; a server on
//! this machine answers with a sample.

use connector_aranda_asms::connector_runtime::testing::{MockResponse, MockServer};
use connector_aranda_asms::{Client, NewCredentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("choices.json")));
    let client = Client::new(
        server.url(),
        NewCredentials {
            host_url: "your asms host",
            api_key: "your integration token",
        },
    )?;
    let choices = client.create_case_choices().project_id().await?;
    for choice in &choices {
        println!("{}: {}", choice.value(), choice.title().unwrap_or("(no title)"));
    }
    let first = choices.first().ok_or("there is nothing to choose")?;
    println!("chosen: {}", first.value());
    Ok(())
}
