//! All items of `get_contact_lists`, although they come in pages: a server on this machine
//! has two, and each is asked for when it is needed.
//!
//! `items()` and `pages()` are streams, for the combinators of `futures-util` and the
//! like; their own `try_next` needs no other crate.

use connector_clicksend::connector_runtime::testing::{MockResponse, MockServer};
use connector_clicksend::{Client, ClientOptions, NewCredentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("paging.1.json")));
    server.respond(MockResponse::json(200, include_str!("paging.2.json")));
    let client = Client::with_options(
        NewCredentials {
            username: "your username",
            api_key: "your api key",
        },
        ClientOptions::new().base_url(server.url()),
    )?;
    let mut items = client.get_contact_lists().items();
    while let Some(item) = items.try_next().await? {
        println!("list_id: {:?}", item.list_id());
    }
    println!("{} pages", server.requests().len());
    Ok(())
}
