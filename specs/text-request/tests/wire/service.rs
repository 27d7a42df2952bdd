//! The service, played by a server on this machine.

use connector_runtime::testing::MockResponse;
use connector_text_request::{Client, ClientOptions, Credentials};

use connector_tests::wire;

pub(crate) const API_KEY: &str = "7F3A-key";
pub(crate) const DASHBOARD: i64 = 121;
pub(crate) const PHONE: &str = "14235550123";

pub(crate) type Service = wire::Service<Client>;

/// Responds to every call with a success.
pub(crate) fn responding(body: &str) -> Service {
    replying(MockResponse::json(200, body))
}

pub(crate) fn replying(reply: MockResponse) -> Service {
    Service::start(reply, &[("x-api-key", API_KEY)], |url| {
        let options = ClientOptions::new().base_url(format!("{url}/api/v3"));
        Client::with_options(Credentials::new(API_KEY), options).unwrap()
    })
}
