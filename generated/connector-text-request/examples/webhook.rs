//! A webhook without an account: subscribe, receive, verify, remove.
//!
//! `receive` is the application's own handler; the extractor lets nothing through that the
//! service has not signed. A server on this machine plays the service, and a script its
//! delivery.

use axum::{Router, routing::post};
use connector_text_request::connector_runtime::{
    testing::{MockResponse, MockServer, deliver},
    SecretString, webhook::{Verifier, axum::Verified},
};
use connector_text_request::{Client, ClientOptions, Credentials};
use connector_text_request::triggers::{TextingWebhook, TextingWebhookArgs};
use connector_text_request::types::Event;

async fn receive(Verified(delivery): Verified<TextingWebhook>) {
    println!("message_unique_identifier: {:?}", delivery.message_unique_identifier());
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key = SecretString::from("the key that the service signs with");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let callback_url = format!("http://{address}/deliveries");
    let receiver = Router::new()
        .route("/deliveries", post(receive))
        .with_state(Verifier::new(key.clone()));
    tokio::spawn(async move { axum::serve(listener, receiver).await });
    let server = MockServer::start()?;
    server.respond(MockResponse::json(201, include_str!("webhook.subscribed.json")));
    server.respond(MockResponse::empty(204));
    let client = Client::with_options(
        Credentials::new("your api key"),
        ClientOptions::new().base_url(server.url()),
    )?;
    let hook = client
        .texting_webhook(TextingWebhookArgs {
            dashboard_id: "121",
            event: Event::MsgReceived,
        })
        .subscribe(&callback_url)
        .await?;
    println!("subscribed");
    let delivery = include_bytes!("webhook.json");
    let headers = TextingWebhook::sign(&key, delivery);
    let status = tokio::task::spawn_blocking(move || {
            deliver(&callback_url, &headers, delivery)
        })
        .await??;
    println!("answered: {status}");
    hook.remove(&client).await?;
    println!("removed");
    Ok(())
}
