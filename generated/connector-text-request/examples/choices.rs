//! The choices for an input of `update_group`, as the service lists them; a server on
//! this machine answers with a sample.

use connector_text_request::connector_runtime::testing::{MockResponse, MockServer};
use connector_text_request::{Client, ClientOptions, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("choices.json")));
    let client = Client::with_options(
        Credentials::new("your api key"),
        ClientOptions::new().base_url(server.url()),
    )?;
    let choices = client.update_group_choices().dashboard_id().await?;
    for choice in &choices {
        println!("{}: {}", choice.value(), choice.title().unwrap_or("(no title)"));
    }
    let first = choices.first().ok_or("there is nothing to choose")?;
    println!("chosen: {}", first.value());
    Ok(())
}
