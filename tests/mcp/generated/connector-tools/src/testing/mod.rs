//! The service on your own machine, for tests: typed expectations, replies,
//! faults and deliveries.
//!
//! Each request is held against the connector's definition before it is
//! answered, and refused where it breaks it.

mod definition;
mod expectations;
mod inputs;

pub use connector_mock::{
    self, Delivery, DeliveryPlan, Expectation, Fault, FaultRule, Latency, Rule,
    ServiceError, Settings, Side,
};
pub use connector_runtime::testing::{Answer, MockResponse, RecordedRequest};
pub use inputs::{InvokeMcpInputs, ListenMcpInputs};

use connector_runtime::{ClientOptions, Error};
use crate::{Client, Credentials};
use definition::DEFINITION;

/// Tools on the machine of a test.
///
/// What it can do besides is that of [`connector_mock::Service`]. Dropped, it fails
/// the test where an expectation is not met.
#[derive(Debug)]
pub struct Service {
    service: connector_mock::Service,
}

impl Service {
    /// Starts the service on a free port of the loopback interface.
    pub fn start() -> Result<Self, ServiceError> {
        Self::start_with(Settings::default())
    }

    /// Starts the service on the loopback interface, as these settings say.
    pub fn start_with(settings: Settings) -> Result<Self, ServiceError> {
        let service = connector_mock::Service::on_loopback(DEFINITION, settings)?;
        Ok(Self { service })
    }

    /// The service in place of the transport: no socket is opened.
    pub fn in_place() -> Result<Self, ServiceError> {
        Self::in_place_with(Settings::default())
    }

    /// The service in place of the transport, as these settings say.
    pub fn in_place_with(settings: Settings) -> Result<Self, ServiceError> {
        let service = connector_mock::Service::in_place(DEFINITION, settings)?;
        Ok(Self { service })
    }

    /// Ends the service, and fails the test where an expectation is not met; as
    /// dropping it does, but at a place of the test's own.
    #[track_caller]
    pub fn verify(self) {
        self.service.verify();
    }

    /// A client that talks to it, with made-up credentials.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_with(ClientOptions::new())
    }

    /// A client that talks to it, with these options.
    pub fn client_with(&self, options: ClientOptions) -> Result<Client, Error> {
        let options = match self.service.transport() {
            Some(transport) => options.transport(transport),
            None => options,
        };
        let url = self.service.url();
        match self.service.side() {
            Side::Gateway => Client::managed_with_options(url, "test-token", options),
            Side::Provider => {
                Client::with_options(
                    Credentials::new("test-api-key"),
                    options.base_url(url),
                )
            }
        }
    }
}

impl std::ops::Deref for Service {
    type Target = connector_mock::Service;

    fn deref(&self) -> &Self::Target {
        &self.service
    }
}
