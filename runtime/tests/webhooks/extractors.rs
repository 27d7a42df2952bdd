use std::net::SocketAddr;

use axum::{Router, extract::FromRef, routing::post};
use connector_runtime::{
    HeaderMap, SecretString, StatusCode,
    testing::deliver,
    webhook::{
        MAX_BODY, SignedWebhook as _, Verifier,
        axum::{Unverified, Verified},
    },
};

use crate::service::Signed;

#[derive(Clone, FromRef)]
struct App {
    verifier: Verifier,
}

fn key() -> SecretString {
    SecretString::from("key")
}

/// A receiver that answers 200 to what it takes.
async fn receiver() -> String {
    let router = Router::new()
        .route(
            "/signed",
            post(|Verified(delivery): Verified<Signed>| async move { delivery.to_string() }),
        )
        .route(
            "/unsigned",
            post(|Unverified(delivery): Unverified<Signed>| async move { delivery.to_string() }),
        )
        .with_state(App {
            verifier: Verifier::new(key()),
        });
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn status_of(path: &str, headers: HeaderMap, body: Vec<u8>) -> StatusCode {
    let url = format!("{}{path}", receiver().await);
    tokio::task::spawn_blocking(move || deliver(&url, &headers, &body))
        .await
        .unwrap()
        .unwrap()
}

#[tokio::test]
async fn a_signed_delivery_reaches_the_handler() {
    let body = b"{}".to_vec();
    let headers = Signed::SIGNATURE.sign(&key(), &body);
    assert_eq!(status_of("/signed", headers, body).await, 200);
}

#[tokio::test]
async fn a_forged_delivery_does_not() {
    let headers = Signed::SIGNATURE.sign(&key(), b"{}");
    assert_eq!(status_of("/signed", headers, b"[]".to_vec()).await, 401);
    assert_eq!(
        status_of("/signed", HeaderMap::new(), b"{}".to_vec()).await,
        401
    );
}

#[tokio::test]
async fn where_nothing_is_signed_anyone_reaches_it() {
    let headers = HeaderMap::new();
    assert_eq!(status_of("/unsigned", headers, b"{}".to_vec()).await, 200);
}

#[tokio::test]
async fn a_huge_or_empty_delivery_reaches_no_handler() {
    for path in ["/signed", "/unsigned"] {
        let huge = vec![b' '; MAX_BODY + 1];
        assert_eq!(status_of(path, HeaderMap::new(), huge).await, 413);
        assert_eq!(status_of(path, HeaderMap::new(), Vec::new()).await, 400);
    }
}
