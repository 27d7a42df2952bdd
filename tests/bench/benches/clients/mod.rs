//! The generated client, and a bare `reqwest` with the same settings and a
//! derived struct.

use std::{sync::Arc, time::Duration};

use connector_bench::{
    server,
    text_request::{DASHBOARD, Dashboard},
};
use connector_runtime::RateLimit;
use connector_text_request::{Client, ClientOptions, Credentials};
use tokio::runtime::Runtime;

/// The same as a client's own.
const TIMEOUT: Duration = Duration::from_secs(100);

pub(crate) struct Clients {
    ours: Client,
    bare: reqwest::Client,
    url: String,
}

impl Clients {
    /// Both, and a server that they call.
    pub(crate) fn start() -> Self {
        let address = format!("http://{}", server::start(DASHBOARD).expect("a server"));
        let options = ClientOptions::new()
            .base_url(&address)
            .rate_limit(RateLimit::none());
        Self {
            ours: Client::with_options(Credentials::new("key"), options).expect("a client"),
            bare: bare(),
            url: format!("{address}/dashboards/121"),
        }
    }

    pub(crate) async fn ours(&self) {
        self.ours.get_dashboard(121).send().await.expect("a reply");
    }

    pub(crate) async fn bare(&self) {
        let request = self.bare.get(&self.url).header("x-api-key", "key");
        let response = request.header("accept", "application/json").send().await;
        let body = response.expect("a response").bytes().await.expect("a body");
        serde_json::from_slice::<Dashboard>(&body).expect("a reply");
    }
}

/// Everything on one thread, so that nothing is measured but the calls.
pub(crate) fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime")
}

/// With the settings of a client's own transport.
fn bare() -> reqwest::Client {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent("bare")
        .referer(false)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10))
        .pool_idle_timeout(Duration::from_secs(20))
        .timeout(TIMEOUT)
        .build()
        .expect("a client")
}
