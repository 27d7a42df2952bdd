//! The service, played by a server on this machine.

use connector_runtime::testing::MockResponse;
use connector_txtsync::{Client, ClientOptions, Credentials, NewCredentials};

use connector_tests::wire;

pub(crate) const CLIENT_KEY: &str = "key-7F";
pub(crate) const CLIENT_SECRET: &str = "secret-3A";

/// `key-7F:secret-3A` in Base64.
pub(crate) const BASIC: &str = "Basic a2V5LTdGOnNlY3JldC0zQQ==";

pub(crate) type Service = wire::Service<Client>;

/// Responds to every call with a success.
pub(crate) fn responding(body: &str) -> Service {
    replying(MockResponse::json(200, body))
}

pub(crate) fn replying(reply: MockResponse) -> Service {
    Service::start(reply, &[("authorization", BASIC)], |url| {
        let options = ClientOptions::new().base_url(url);
        Client::with_options(credentials(), options).unwrap()
    })
}

pub(crate) fn credentials() -> Credentials {
    NewCredentials {
        client_key: CLIENT_KEY,
        client_secret: CLIENT_SECRET,
    }
    .build()
}
