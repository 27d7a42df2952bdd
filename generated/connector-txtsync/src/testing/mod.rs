//! The service on your own machine, for tests: typed expectations, replies,
//! faults and deliveries.
//!
//! Each request is held against the connector's definition before it is
//! answered, and refused where it breaks it.

mod deliveries;
mod expectations;
mod inputs;

pub use connector_mock::{
    self, Delivery, DeliveryPlan, Expectation, Fault, FaultRule, Latency, Rule,
    ServiceError, Settings, Side,
};
pub use connector_runtime::testing::{Answer, MockResponse, RecordedRequest};
pub use inputs::{
    UpdateContactInputs, DeleteContactInputs, UpdateContactByExternalReferenceInputs,
    DeleteContactByExternalReferenceInputs, GetContactByExternalReferenceInputs,
    AddContactInputs, SearchContactInputs, SendBulkSmsInputs, SendSmsInputs,
    DeleteTriggerInputs, InboundSmsCallInputs, OutboundSmsCallInputs,
};

use connector_runtime::{ClientOptions, Error};
use crate::{Client, Credentials, CredentialsRequired};

/// The definition as it stands.
const DEFINITION: &[(&str, &str)] = &[
    ("openapi.json", include_str!("definition/openapi.json")),
    ("apiProperties.json", include_str!("definition/apiProperties.json")),
    (
        "samples/AddContact.response.json",
        include_str!("definition/samples/AddContact.response.json"),
    ),
    (
        "samples/DeleteContact.response.json",
        include_str!("definition/samples/DeleteContact.response.json"),
    ),
    (
        "samples/DeleteContactByExternalReference.response.json",
        include_str!("definition/samples/DeleteContactByExternalReference.response.json"),
    ),
    (
        "samples/DeleteTrigger.response.json",
        include_str!("definition/samples/DeleteTrigger.response.json"),
    ),
    (
        "samples/GetContactByExternalReference.response.json",
        include_str!("definition/samples/GetContactByExternalReference.response.json"),
    ),
    (
        "samples/GetContactByExternalReference.response.list.json",
        include_str!(
            "definition/samples/GetContactByExternalReference.response.list.json"
        ),
    ),
    (
        "samples/GetContactByExternalReference.response.nulls.json",
        include_str!(
            "definition/samples/GetContactByExternalReference.response.nulls.json"
        ),
    ),
    (
        "samples/InboundSMS.webhook.json",
        include_str!("definition/samples/InboundSMS.webhook.json"),
    ),
    (
        "samples/InboundSMS.webhook.last-outbound.json",
        include_str!("definition/samples/InboundSMS.webhook.last-outbound.json"),
    ),
    (
        "samples/InboundSMS.webhook.stranger.json",
        include_str!("definition/samples/InboundSMS.webhook.stranger.json"),
    ),
    (
        "samples/OutboundSMS.webhook.json",
        include_str!("definition/samples/OutboundSMS.webhook.json"),
    ),
    (
        "samples/SearchContact.response.empty.json",
        include_str!("definition/samples/SearchContact.response.empty.json"),
    ),
    (
        "samples/SearchContact.response.json",
        include_str!("definition/samples/SearchContact.response.json"),
    ),
    (
        "samples/SearchContact.response.more-members.json",
        include_str!("definition/samples/SearchContact.response.more-members.json"),
    ),
    (
        "samples/SendBulkSMS.response.campaign.json",
        include_str!("definition/samples/SendBulkSMS.response.campaign.json"),
    ),
    (
        "samples/SendBulkSMS.response.json",
        include_str!("definition/samples/SendBulkSMS.response.json"),
    ),
    (
        "samples/SendBulkSMS.response.text.json",
        include_str!("definition/samples/SendBulkSMS.response.text.json"),
    ),
    (
        "samples/SendSMS.response.json",
        include_str!("definition/samples/SendSMS.response.json"),
    ),
    (
        "samples/SendSMS.response.odd-types.json",
        include_str!("definition/samples/SendSMS.response.odd-types.json"),
    ),
    (
        "samples/SendSMS.response.short.json",
        include_str!("definition/samples/SendSMS.response.short.json"),
    ),
    (
        "samples/UpdateContact.response.json",
        include_str!("definition/samples/UpdateContact.response.json"),
    ),
    (
        "samples/UpdateContact.response.text.json",
        include_str!("definition/samples/UpdateContact.response.text.json"),
    ),
    (
        "samples/UpdateContactByExternalReference.response.json",
        include_str!("definition/samples/UpdateContactByExternalReference.response.json"),
    ),
];

/// TxtSync on the machine of a test.
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
                    Credentials::new(CredentialsRequired {
                        client_key: "test-client-key".into(),
                        client_secret: "test-client-secret".into(),
                    }),
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
