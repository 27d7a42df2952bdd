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
    UpdateGroupInputs, DeleteGroupInputs, GetGroupByIdInputs, CreateDashboardInputs,
    GetDashboardsInputs, CreateContactInputs, DeleteContactInputs,
    GetContactByPhoneNumberInputs, CreatePaymentInputs, GetPaymentsInputs,
    CreateGroupInputs, GetGroupsInputs, DeleteDashboardInputs,
    UpdateDashboardsNameInputs, GetDashboardInputs, SendPaymentReminderInputs,
    UnarchiveConversationInputs, CancelPaymentInputs, SendMessageByPhoneNumberInputs,
    GetMessagesByContactPhoneInputs, ArchiveConversationInputs, MarkPaymentPaidInputs,
    BulkUpdateContactsInputs, GetContactsInputs, GetPaymentInputs, GetTagsInputs,
    GetCustomFieldsInputs, GetConversationsInputs, TextingWebhookInputs,
};

use connector_runtime::{ClientOptions, Error};
use crate::{Client, Credentials};

/// The definition as it stands.
const DEFINITION: &[(&str, &str)] = &[
    ("openapi.json", include_str!("definition/openapi.json")),
    ("apiProperties.json", include_str!("definition/apiProperties.json")),
    (
        "samples/ArchiveConversation.response.json",
        include_str!("definition/samples/ArchiveConversation.response.json"),
    ),
    (
        "samples/BulkUpdateContacts.response.empty.json",
        include_str!("definition/samples/BulkUpdateContacts.response.empty.json"),
    ),
    (
        "samples/BulkUpdateContacts.response.json",
        include_str!("definition/samples/BulkUpdateContacts.response.json"),
    ),
    (
        "samples/CancelPayment.response.json",
        include_str!("definition/samples/CancelPayment.response.json"),
    ),
    (
        "samples/CreateContact.error.400.json",
        include_str!("definition/samples/CreateContact.error.400.json"),
    ),
    (
        "samples/CreateContact.response.json",
        include_str!("definition/samples/CreateContact.response.json"),
    ),
    (
        "samples/CreateDashboard.error.400.json",
        include_str!("definition/samples/CreateDashboard.error.400.json"),
    ),
    (
        "samples/CreateDashboard.response.json",
        include_str!("definition/samples/CreateDashboard.response.json"),
    ),
    (
        "samples/CreateGroup.response.json",
        include_str!("definition/samples/CreateGroup.response.json"),
    ),
    (
        "samples/CreatePayment.error.400.json",
        include_str!("definition/samples/CreatePayment.error.400.json"),
    ),
    (
        "samples/CreatePayment.response.json",
        include_str!("definition/samples/CreatePayment.response.json"),
    ),
    (
        "samples/DeleteContact.error.400.json",
        include_str!("definition/samples/DeleteContact.error.400.json"),
    ),
    (
        "samples/DeleteContact.error.404.json",
        include_str!("definition/samples/DeleteContact.error.404.json"),
    ),
    (
        "samples/DeleteContact.response.json",
        include_str!("definition/samples/DeleteContact.response.json"),
    ),
    (
        "samples/DeleteDashboard.response.json",
        include_str!("definition/samples/DeleteDashboard.response.json"),
    ),
    (
        "samples/DeleteGroup.response.json",
        include_str!("definition/samples/DeleteGroup.response.json"),
    ),
    (
        "samples/GetContactByPhoneNumber.response.json",
        include_str!("definition/samples/GetContactByPhoneNumber.response.json"),
    ),
    (
        "samples/GetContactByPhoneNumber.response.with-messages.json",
        include_str!(
            "definition/samples/GetContactByPhoneNumber.response.with-messages.json"
        ),
    ),
    (
        "samples/GetContacts.response.beyond-the-last-page.json",
        include_str!("definition/samples/GetContacts.response.beyond-the-last-page.json"),
    ),
    (
        "samples/GetContacts.response.clamped.json",
        include_str!("definition/samples/GetContacts.response.clamped.json"),
    ),
    (
        "samples/GetContacts.response.json",
        include_str!("definition/samples/GetContacts.response.json"),
    ),
    (
        "samples/GetContacts.response.nulls.json",
        include_str!("definition/samples/GetContacts.response.nulls.json"),
    ),
    (
        "samples/GetConversations.response.json",
        include_str!("definition/samples/GetConversations.response.json"),
    ),
    (
        "samples/GetCustomFields.response.empty.json",
        include_str!("definition/samples/GetCustomFields.response.empty.json"),
    ),
    (
        "samples/GetCustomFields.response.json",
        include_str!("definition/samples/GetCustomFields.response.json"),
    ),
    (
        "samples/GetCustomFields.response.numbers.json",
        include_str!("definition/samples/GetCustomFields.response.numbers.json"),
    ),
    (
        "samples/GetDashboard.response.json",
        include_str!("definition/samples/GetDashboard.response.json"),
    ),
    (
        "samples/GetDashboards.response.json",
        include_str!("definition/samples/GetDashboards.response.json"),
    ),
    (
        "samples/GetGroupById.response.json",
        include_str!("definition/samples/GetGroupById.response.json"),
    ),
    (
        "samples/GetGroups.response.json",
        include_str!("definition/samples/GetGroups.response.json"),
    ),
    (
        "samples/GetMessagesByContactPhone.response.json",
        include_str!("definition/samples/GetMessagesByContactPhone.response.json"),
    ),
    (
        "samples/GetMessagesByContactPhone.response.second-page.json",
        include_str!(
            "definition/samples/GetMessagesByContactPhone.response.second-page.json"
        ),
    ),
    (
        "samples/GetMessagesByContactPhone.response.statuses.json",
        include_str!(
            "definition/samples/GetMessagesByContactPhone.response.statuses.json"
        ),
    ),
    (
        "samples/GetPayment.response.json",
        include_str!("definition/samples/GetPayment.response.json"),
    ),
    (
        "samples/GetPayments.response.amount-as-text.json",
        include_str!("definition/samples/GetPayments.response.amount-as-text.json"),
    ),
    (
        "samples/GetPayments.response.json",
        include_str!("definition/samples/GetPayments.response.json"),
    ),
    (
        "samples/GetTags.response.json",
        include_str!("definition/samples/GetTags.response.json"),
    ),
    (
        "samples/GetTags.response.numbers.json",
        include_str!("definition/samples/GetTags.response.numbers.json"),
    ),
    (
        "samples/MarkPaymentPaid.error.400.json",
        include_str!("definition/samples/MarkPaymentPaid.error.400.json"),
    ),
    (
        "samples/MarkPaymentPaid.response.json",
        include_str!("definition/samples/MarkPaymentPaid.response.json"),
    ),
    (
        "samples/SendMessageByPhoneNumber.error.401.json",
        include_str!("definition/samples/SendMessageByPhoneNumber.error.401.json"),
    ),
    (
        "samples/SendMessageByPhoneNumber.response.json",
        include_str!("definition/samples/SendMessageByPhoneNumber.response.json"),
    ),
    (
        "samples/SendMessageByPhoneNumber.response.nulls.json",
        include_str!("definition/samples/SendMessageByPhoneNumber.response.nulls.json"),
    ),
    (
        "samples/SendPaymentReminder.error.400.json",
        include_str!("definition/samples/SendPaymentReminder.error.400.json"),
    ),
    (
        "samples/SendPaymentReminder.response.json",
        include_str!("definition/samples/SendPaymentReminder.response.json"),
    ),
    (
        "samples/TextingWebhook.error.409.json",
        include_str!("definition/samples/TextingWebhook.error.409.json"),
    ),
    (
        "samples/TextingWebhook.response.json",
        include_str!("definition/samples/TextingWebhook.response.json"),
    ),
    (
        "samples/TextingWebhook.response.short.json",
        include_str!("definition/samples/TextingWebhook.response.short.json"),
    ),
    (
        "samples/TextingWebhook.webhook.claimed-by-text.json",
        include_str!("definition/samples/TextingWebhook.webhook.claimed-by-text.json"),
    ),
    (
        "samples/TextingWebhook.webhook.json",
        include_str!("definition/samples/TextingWebhook.webhook.json"),
    ),
    (
        "samples/TextingWebhook.webhook.page-only.json",
        include_str!("definition/samples/TextingWebhook.webhook.page-only.json"),
    ),
    (
        "samples/TextingWebhook.webhook.picture.json",
        include_str!("definition/samples/TextingWebhook.webhook.picture.json"),
    ),
    (
        "samples/TextingWebhook.webhook.sent.json",
        include_str!("definition/samples/TextingWebhook.webhook.sent.json"),
    ),
    (
        "samples/UnarchiveConversation.response.json",
        include_str!("definition/samples/UnarchiveConversation.response.json"),
    ),
    (
        "samples/UpdateDashboardsName.response.json",
        include_str!("definition/samples/UpdateDashboardsName.response.json"),
    ),
    (
        "samples/UpdateGroup.response.json",
        include_str!("definition/samples/UpdateGroup.response.json"),
    ),
];

/// What the service signs deliveries with: the credential that its client proves
/// itself with.
pub const SIGNING_KEY: &str = "test-api-key";

/// Text Request on the machine of a test.
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
