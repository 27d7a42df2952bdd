use connector_runtime::{
    ClientOptions, Outcome, Value,
    generated::{Client, Connector, Credentials},
    testing::MockResponse,
};

use crate::service::{CONNECTOR, client, error_of, get, only_request, post, server, server_with};

#[tokio::test]
async fn a_redirect_is_not_followed_and_credentials_stay_at_home() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = server();
        let location = format!("{}/stolen", elsewhere.url());
        let home = server_with(MockResponse::with_headers(
            status,
            &[("location", &location)],
            "",
        ));
        let error = post(&home).json(&1_i64).send::<Value>().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_ne!(error.outcome(), Outcome::NotSent);
        assert_eq!(elsewhere.requests(), []);
        assert_eq!(only_request(&home).header("x-api-key"), Some("secret-key"));
    }
}

#[tokio::test]
async fn a_redirect_without_a_location_is_an_error_too() {
    assert_eq!(
        error_of(MockResponse::empty(304)).await.outcome(),
        Outcome::Refused
    );
}

#[tokio::test]
async fn the_path_of_the_base_url_comes_first() {
    let server = server();
    get(&server).send::<Value>().await.unwrap();
    let request = only_request(&server);
    assert_eq!((request.method(), request.path()), ("GET", "/v1/items/7"));
    assert_eq!(request.query(), Some("api-version=2.0"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(
        request.header("user-agent"),
        Some("connector-example/1.2.3")
    );
    let authority = server.url().replace("http://", "");
    assert_eq!(request.header("host"), Some(authority.as_str()));
}

#[tokio::test]
async fn the_application_is_named_before_the_client() {
    let server = server();
    let options = ClientOptions::new().user_agent("my-app/1.0");
    crate::service::client_with(&server, options)
        .call(&crate::service::POST)
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!(
        request.header("user-agent"),
        Some("my-app/1.0 connector-example/1.2.3")
    );
}

#[test]
fn a_base_url_must_be_given_where_the_connector_has_none() {
    let error = Client::new(&CONNECTOR, Credentials::none(), ClientOptions::new()).unwrap_err();
    assert!(error.is_invalid_input());
    assert!(error.to_string().contains("base_url"));
}

#[test]
fn a_plain_http_base_url_is_refused_unless_allowed() {
    static PLAIN: Connector = Connector {
        base_url: Some("http://example.com"),
        ..CONNECTOR
    };
    let make = |options| Client::new(&PLAIN, Credentials::none(), options);
    assert!(make(ClientOptions::new()).unwrap_err().is_invalid_input());
    assert!(make(ClientOptions::new().allow_plain_http(true)).is_ok());
    assert!(make(ClientOptions::new().base_url("https://example.com")).is_ok());
}

#[tokio::test]
async fn a_host_that_would_be_read_as_another_is_not_asked() {
    let options = ClientOptions::new().base_url("https://0x7f.1");
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    let error = client
        .call(&crate::service::POST)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[test]
fn a_client_shows_neither_credentials_nor_addresses() {
    let server = server();
    let shown = format!("{:?}", client(&server));
    assert!(
        !shown.contains("secret") && !shown.contains("127.0.0.1"),
        "{shown}"
    );
}
