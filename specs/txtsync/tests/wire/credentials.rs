//! What a caller proves itself with.

use connector_runtime::testing::MockResponse;
use connector_txtsync::{Client, ClientOptions};

use crate::service::{BASIC, CLIENT_KEY, CLIENT_SECRET, Service, credentials, responding};

#[tokio::test]
async fn an_api_key_is_sent_where_one_is_given() {
    let with_key = &[("authorization", BASIC), ("x-api-key", "plan-9C")];
    let reply = MockResponse::json(200, sample!("SearchContact.response.json"));
    let service = Service::start(reply, with_key, |url| {
        let options = ClientOptions::new().base_url(url);
        Client::with_options(credentials().with_api_key("plan-9C"), options).unwrap()
    });
    service.client().search_contact("Ada").send().await.unwrap();
    service.assert_got("GET", "/contacts?search=Ada");
}

#[tokio::test]
async fn no_api_key_is_sent_where_none_is_given() {
    let service = responding(sample!("SearchContact.response.json"));
    service.client().search_contact("Ada").send().await.unwrap();
    assert_eq!(service.request().header("x-api-key"), None);
}

#[test]
fn credentials_are_never_shown() {
    let credentials = credentials().with_api_key("plan-9C");
    let shown = format!("{credentials:?} {credentials:#?}");
    let client = Client::new(credentials).unwrap();
    let shown = format!("{shown} {client:?} {client:#?}");
    for secret in [CLIENT_KEY, CLIENT_SECRET, "plan-9C", BASIC] {
        assert!(!shown.contains(secret), "{secret} stands in {shown}");
    }
}
