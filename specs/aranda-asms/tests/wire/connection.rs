//! Where calls go, and what a caller proves itself with.

use connector_aranda_asms::{Client, Outcome};

use crate::service::{HOST_URL, TOKEN, answering, credentials};

#[test]
fn there_is_no_address_by_default() {
    // The address of the live adapter is not published: `Client::new` demands
    // one, and takes nothing for it.
    for none in ["", " ", "asms", "/adapter/api"] {
        let error = Client::new(none, credentials()).unwrap_err();
        assert!(error.is_invalid_input(), "{none:?}: {error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
}

#[tokio::test]
async fn address_and_token_travel_in_headers_of_their_own() {
    let service = answering(sample!("GetProject.response.json"));
    let call = service.client().discovery().get_project();
    call.send().await.unwrap();
    let request = service.request();
    assert_eq!(request.header("UrlAsms"), Some(HOST_URL));
    assert_eq!(request.header("TokenAsms"), Some(TOKEN));
    assert_eq!(request.header("authorization"), None);
}

#[test]
fn credentials_are_never_shown() {
    let client = Client::new("https://adapter.example.test/api", credentials()).unwrap();
    let shown = format!(
        "{:?} {:#?} {client:?} {client:#?}",
        credentials(),
        credentials()
    );
    for secret in [HOST_URL, TOKEN] {
        assert!(!shown.contains(secret), "{secret} stands in {shown}");
    }
}
