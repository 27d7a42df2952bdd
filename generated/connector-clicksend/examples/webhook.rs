//! A webhook without an account: subscribe, receive, remove.
//!
//! `receive` is the application's own handler. The service signs nothing: in a real program
//! put a long random part into the callback address, and compare it. A server on this machine
//! plays the service, and a script its delivery.

use axum::{Router, routing::post};
use connector_clicksend::connector_runtime::{
    testing::{MockResponse, MockServer, deliver},
    HeaderMap, webhook::axum::Unverified,
};
use connector_clicksend::{Client, ClientOptions, NewCredentials};
use connector_clicksend::triggers::SmsInboundAutomation;

async fn receive(Unverified(delivery): Unverified<SmsInboundAutomation>) {
    println!("original_message_id: {:?}", delivery.original_message_id());
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let callback_url = format!("http://{address}/deliveries");
    let receiver = Router::new().route("/deliveries", post(receive));
    tokio::spawn(async move { axum::serve(listener, receiver).await });
    let server = MockServer::start()?;
    server.respond(MockResponse::json(201, include_str!("webhook.subscribed.json")));
    server.respond(MockResponse::empty(204));
    let client = Client::with_options(
        NewCredentials {
            username: "your username",
            api_key: "your api key",
        },
        ClientOptions::new().base_url(server.url()),
    )?;
    let hook = client.sms_inbound_automation().subscribe(&callback_url).await?;
    println!("subscribed");
    let delivery = include_bytes!("webhook.json");
    let headers = HeaderMap::new();
    let status = tokio::task::spawn_blocking(move || {
            deliver(&callback_url, &headers, delivery)
        })
        .await??;
    println!("answered: {status}");
    hook.remove(&client).await?;
    println!("removed");
    Ok(())
}
