//! `create_case` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_aranda_asms::connector_runtime::testing::{Reply, Server};
use connector_aranda_asms::{Client, ClientOptions, Credentials, CredentialsRequired};
use connector_aranda_asms::operations::CreateCaseRequired;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start()?;
    server.reply(Reply::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        server.url(),
        Credentials::new(CredentialsRequired {
            host_url: "your asms host".into(),
            api_key: "your integration token".into(),
        }),
        ClientOptions::new().base_url(server.url()),
    )?;
    let reply = client
        .create_case(CreateCaseRequired {
            subject: "Printer on the second floor is out of order".into(),
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .send()
        .await?;
    println!("{reply:?}");
    Ok(())
}
