//! Inbound messages, in a server of axum.

use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, routing::post};
use connector_clicksend::prelude::*;
use connector_clicksend::testing::{DeliveryPlan, Service};
use connector_clicksend::webhook::axum::Unverified;
use tokio::net::TcpListener;

type Inbox = Arc<Mutex<Vec<String>>>;

async fn receive(State(inbox): State<Inbox>, Unverified(text): Unverified<SmsInboundAutomation>) {
    if let (Some(from), Some(body)) = (text.from(), text.body()) {
        inbox.lock().unwrap().push(format!("{from}: {body}"));
    }
}

/// The address has a part that nobody guesses, because deliveries are not signed.
fn app(inbox: Inbox) -> Router {
    Router::new()
        .route("/texts/f2b6c1d8", post(receive))
        .with_state(inbox)
}

#[tokio::test]
async fn what_is_delivered_is_read() {
    let inbox = Inbox::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/texts/f2b6c1d8", listener.local_addr().unwrap());
    let server = axum::serve(listener, app(Arc::clone(&inbox)));
    tokio::spawn(async move { server.await });

    let service = Service::start().unwrap();
    let client = service.client().unwrap();
    let hook = client
        .sms_inbound_automation()
        .subscribe(address)
        .await
        .unwrap();
    let text = InboundSms::new()
        .with_from("+61411111111")
        .with_body("Yes, please.");
    let statuses = service.deliver_sms_inbound_automation(&text, DeliveryPlan::once());
    assert_eq!(statuses.await.unwrap(), [200]);
    assert_eq!(*inbox.lock().unwrap(), ["+61411111111: Yes, please."]);
    hook.remove(&client).await.unwrap();
}
