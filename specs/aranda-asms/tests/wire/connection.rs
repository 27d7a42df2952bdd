//! Where calls go, and what a caller proves itself with.

use connector_aranda_asms::{Client, ClientOptions, Outcome};

use crate::service::{HOST_URL, TOKEN, credentials, responding};

#[test]
fn calls_go_to_the_published_adapter_by_default() {
    let source = include_str!("../../../../generated/connector-aranda-asms/src/client.rs");
    assert!(source.contains("\"https://automate.arandasoft.com/asmsadapter/api\""));
    assert!(Client::new(credentials()).is_ok());
}

#[test]
fn another_address_has_to_be_one() {
    for none in [" ", "asms", "/adapter/api"] {
        let options = ClientOptions::new().base_url(none);
        let error = Client::with_options(credentials(), options).unwrap_err();
        assert!(error.is_invalid_input(), "{none:?}: {error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
}

#[tokio::test]
async fn address_and_token_travel_in_headers_of_their_own() {
    let service = responding(sample!("GetProject.response.json"));
    let call = service.client().discovery().get_project();
    call.send().await.unwrap();
    let request = service.request();
    assert_eq!(request.header("UrlAsms"), Some(HOST_URL));
    assert_eq!(request.header("TokenAsms"), Some(TOKEN));
    assert_eq!(request.header("authorization"), None);
}

#[test]
fn credentials_are_never_shown() {
    let client = Client::new(credentials()).unwrap();
    let shown = format!(
        "{:?} {:#?} {client:?} {client:#?}",
        credentials(),
        credentials()
    );
    for secret in [HOST_URL, TOKEN] {
        assert!(!shown.contains(secret), "{secret} stands in {shown}");
    }
}
