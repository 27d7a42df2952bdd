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
    UploadMediaInputs, CreateListContactInputs, ViewListContactsInputs, CreateListInputs,
    GetContactListsInputs, DeleteListContactInputs, DeleteListInputs,
    SearchContactListInputs, SendFaxInputs, SendLetterInputs, SendMmsInputs,
    SendPostcardInputs, SmsSendInputs, SendVoiceInputs, SmsInboundAutomationInputs,
};

use connector_runtime::{ClientOptions, Error};
use crate::{Client, Credentials, CredentialsRequired};

/// The definition as it stands.
const DEFINITION: &[(&str, &str)] = &[
    ("openapi.json", include_str!("definition/openapi.json")),
    ("apiProperties.json", include_str!("definition/apiProperties.json")),
    (
        "samples/create_list.response.json",
        include_str!("definition/samples/create_list.response.json"),
    ),
    (
        "samples/create_list_contact.response.json",
        include_str!("definition/samples/create_list_contact.response.json"),
    ),
    (
        "samples/create_list_contact.response.nulls.json",
        include_str!("definition/samples/create_list_contact.response.nulls.json"),
    ),
    (
        "samples/delete_list.response.json",
        include_str!("definition/samples/delete_list.response.json"),
    ),
    (
        "samples/delete_list.response.null.json",
        include_str!("definition/samples/delete_list.response.null.json"),
    ),
    (
        "samples/delete_list_contact.response.json",
        include_str!("definition/samples/delete_list_contact.response.json"),
    ),
    (
        "samples/get_contact_lists.response.empty.json",
        include_str!("definition/samples/get_contact_lists.response.empty.json"),
    ),
    (
        "samples/get_contact_lists.response.json",
        include_str!("definition/samples/get_contact_lists.response.json"),
    ),
    (
        "samples/get_contact_lists.response.second-page.json",
        include_str!("definition/samples/get_contact_lists.response.second-page.json"),
    ),
    (
        "samples/search_contact_list.response.json",
        include_str!("definition/samples/search_contact_list.response.json"),
    ),
    (
        "samples/send_fax.response.counts-as-text.json",
        include_str!("definition/samples/send_fax.response.counts-as-text.json"),
    ),
    (
        "samples/send_fax.response.json",
        include_str!("definition/samples/send_fax.response.json"),
    ),
    (
        "samples/send_letter.response.json",
        include_str!("definition/samples/send_letter.response.json"),
    ),
    (
        "samples/send_letter.response.rejected.json",
        include_str!("definition/samples/send_letter.response.rejected.json"),
    ),
    (
        "samples/send_mms.response.json",
        include_str!("definition/samples/send_mms.response.json"),
    ),
    (
        "samples/send_mms.response.rejected.json",
        include_str!("definition/samples/send_mms.response.rejected.json"),
    ),
    (
        "samples/send_postcard.response.json",
        include_str!("definition/samples/send_postcard.response.json"),
    ),
    (
        "samples/send_postcard.response.rejected.json",
        include_str!("definition/samples/send_postcard.response.rejected.json"),
    ),
    (
        "samples/send_voice.response.date-text.json",
        include_str!("definition/samples/send_voice.response.date-text.json"),
    ),
    (
        "samples/send_voice.response.json",
        include_str!("definition/samples/send_voice.response.json"),
    ),
    (
        "samples/sms_inbound_automation.response.json",
        include_str!("definition/samples/sms_inbound_automation.response.json"),
    ),
    (
        "samples/sms_inbound_automation.webhook.json",
        include_str!("definition/samples/sms_inbound_automation.webhook.json"),
    ),
    (
        "samples/sms_inbound_automation.webhook.timestamp-text.json",
        include_str!(
            "definition/samples/sms_inbound_automation.webhook.timestamp-text.json"
        ),
    ),
    (
        "samples/sms_inbound_automation.webhook.unprompted.json",
        include_str!("definition/samples/sms_inbound_automation.webhook.unprompted.json"),
    ),
    (
        "samples/sms_send.error.401.json",
        include_str!("definition/samples/sms_send.error.401.json"),
    ),
    (
        "samples/sms_send.error.403.json",
        include_str!("definition/samples/sms_send.error.403.json"),
    ),
    (
        "samples/sms_send.error.404.json",
        include_str!("definition/samples/sms_send.error.404.json"),
    ),
    (
        "samples/sms_send.error.429.json",
        include_str!("definition/samples/sms_send.error.429.json"),
    ),
    (
        "samples/sms_send.response.json",
        include_str!("definition/samples/sms_send.response.json"),
    ),
    (
        "samples/sms_send.response.new-status.json",
        include_str!("definition/samples/sms_send.response.new-status.json"),
    ),
    (
        "samples/sms_send.response.no-data.json",
        include_str!("definition/samples/sms_send.response.no-data.json"),
    ),
    (
        "samples/sms_send.response.nulls.json",
        include_str!("definition/samples/sms_send.response.nulls.json"),
    ),
    (
        "samples/sms_send.response.partly-rejected.json",
        include_str!("definition/samples/sms_send.response.partly-rejected.json"),
    ),
    (
        "samples/sms_send.response.rejected.json",
        include_str!("definition/samples/sms_send.response.rejected.json"),
    ),
    (
        "samples/upload_media.response.json",
        include_str!("definition/samples/upload_media.response.json"),
    ),
    (
        "samples/view_list_contacts.response.json",
        include_str!("definition/samples/view_list_contacts.response.json"),
    ),
    (
        "samples/view_list_contacts.response.times-as-text.json",
        include_str!("definition/samples/view_list_contacts.response.times-as-text.json"),
    ),
];

/// ClickSend SMS on the machine of a test.
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
                        username: "test-username".into(),
                        api_key: "test-api-key".into(),
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
