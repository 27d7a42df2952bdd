//! Where calls go when nobody says otherwise.

use std::sync::{Arc, Mutex};

use connector_clicksend::connector_runtime::{
    Body, BoxFuture, Transport, TransportError,
    http::{Request, Response},
};
use connector_clicksend::{Client, ClientOptions};

use crate::service::credentials;

/// Notes the addresses of requests and answers them itself.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.0.lock().unwrap().push(request.uri().to_string());
        let response = sample!("get_contact_lists.response.empty.json");
        Box::pin(async move { Ok(Response::new(Body::from(response))) })
    }
}

#[tokio::test]
async fn calls_go_to_the_services_own_address_over_https() {
    let recorder = Recorder::default();
    let options = ClientOptions::new().transport(recorder.clone());
    let client = Client::with_options(credentials(), options).unwrap();
    client
        .get_contact_lists()
        .with_page(2)
        .send()
        .await
        .unwrap();
    assert_eq!(
        *recorder.0.lock().unwrap(),
        ["https://rest.clicksend.com/v3/lists?page=2"]
    );
}
