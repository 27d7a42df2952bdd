//! The service, played by a server on this machine.

use connector_aranda_asms::{Client, ClientOptions, Credentials, NewCredentials};
use connector_runtime::testing::MockResponse;

use connector_tests::wire;

pub(crate) const HOST_URL: &str = "https://asms.example.test/ASMSAPI";
pub(crate) const TOKEN: &str = "token-5D";

pub(crate) type Service = wire::Service<Client>;

/// Responds to every call with a success.
pub(crate) fn responding(body: &str) -> Service {
    replying(MockResponse::json(200, body))
}

pub(crate) fn replying(reply: MockResponse) -> Service {
    Service::start(
        reply,
        &[("urlasms", HOST_URL), ("tokenasms", TOKEN)],
        |url| {
            let options = ClientOptions::new().base_url(format!("{url}/adapter/api"));
            Client::with_options(credentials(), options).unwrap()
        },
    )
}

pub(crate) fn credentials() -> Credentials {
    NewCredentials {
        host_url: HOST_URL,
        api_key: TOKEN,
    }
    .build()
}
