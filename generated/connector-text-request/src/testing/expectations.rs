//! What a test expects.

use crate::types::{
    Contact, CustomField, Dashboard, GetContactsResponse, GetConversationsResponse,
    GetDashboardsResponse, GetGroupsResponse, GetMessagesByContactPhoneResponse,
    GetPaymentsResponse, GetTagsResponse, Group, Hook, Message, Payment,
};

impl super::Service {
    /// Expects calls of [`Client::update_group`](crate::Client::update_group), and answers them.
    pub fn on_update_group<A: connector_runtime::testing::Answer<Group>>(
        &self,
        answer: impl Fn(super::UpdateGroupInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateGroupInputs> {
        self.service.expect("UpdateGroup", answer)
    }

    /// Expects calls of [`Client::delete_group`](crate::Client::delete_group), and answers them.
    pub fn on_delete_group<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::DeleteGroupInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteGroupInputs> {
        self.service.expect("DeleteGroup", answer)
    }

    /// Expects calls of [`Client::get_group_by_id`](crate::Client::get_group_by_id), and answers them.
    pub fn on_get_group_by_id<A: connector_runtime::testing::Answer<Option<Group>>>(
        &self,
        answer: impl Fn(super::GetGroupByIdInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetGroupByIdInputs> {
        self.service.expect("GetGroupById", answer)
    }

    /// Expects calls of [`Client::create_dashboard`](crate::Client::create_dashboard), and answers them.
    pub fn on_create_dashboard<A: connector_runtime::testing::Answer<Dashboard>>(
        &self,
        answer: impl Fn(super::CreateDashboardInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateDashboardInputs> {
        self.service.expect("CreateDashboard", answer)
    }

    /// Expects calls of [`Client::get_dashboards`](crate::Client::get_dashboards), and answers them.
    pub fn on_get_dashboards<
        A: connector_runtime::testing::Answer<GetDashboardsResponse>,
    >(
        &self,
        answer: impl Fn(super::GetDashboardsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetDashboardsInputs> {
        self.service.expect("GetDashboards", answer)
    }

    /// Expects calls of [`Client::create_contact`](crate::Client::create_contact), and answers them.
    pub fn on_create_contact<A: connector_runtime::testing::Answer<Contact>>(
        &self,
        answer: impl Fn(super::CreateContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateContactInputs> {
        self.service.expect("CreateContact", answer)
    }

    /// Expects calls of [`Client::delete_contact`](crate::Client::delete_contact), and answers them.
    pub fn on_delete_contact<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::DeleteContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteContactInputs> {
        self.service.expect("DeleteContact", answer)
    }

    /// Expects calls of [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number), and answers them.
    pub fn on_get_contact_by_phone_number<
        A: connector_runtime::testing::Answer<Option<Contact>>,
    >(
        &self,
        answer: impl Fn(
            super::GetContactByPhoneNumberInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetContactByPhoneNumberInputs> {
        self.service.expect("GetContactByPhoneNumber", answer)
    }

    /// Expects calls of [`Client::create_payment`](crate::Client::create_payment), and answers them.
    pub fn on_create_payment<A: connector_runtime::testing::Answer<Payment>>(
        &self,
        answer: impl Fn(super::CreatePaymentInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreatePaymentInputs> {
        self.service.expect("CreatePayment", answer)
    }

    /// Expects calls of [`Client::get_payments`](crate::Client::get_payments), and answers them.
    pub fn on_get_payments<A: connector_runtime::testing::Answer<GetPaymentsResponse>>(
        &self,
        answer: impl Fn(super::GetPaymentsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetPaymentsInputs> {
        self.service.expect("GetPayments", answer)
    }

    /// Expects calls of [`Client::create_group`](crate::Client::create_group), and answers them.
    pub fn on_create_group<A: connector_runtime::testing::Answer<Group>>(
        &self,
        answer: impl Fn(super::CreateGroupInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateGroupInputs> {
        self.service.expect("CreateGroup", answer)
    }

    /// Expects calls of [`Client::get_groups`](crate::Client::get_groups), and answers them.
    pub fn on_get_groups<A: connector_runtime::testing::Answer<GetGroupsResponse>>(
        &self,
        answer: impl Fn(super::GetGroupsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetGroupsInputs> {
        self.service.expect("GetGroups", answer)
    }

    /// Expects calls of [`Client::delete_dashboard`](crate::Client::delete_dashboard), and answers them.
    pub fn on_delete_dashboard<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::DeleteDashboardInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteDashboardInputs> {
        self.service.expect("DeleteDashboard", answer)
    }

    /// Expects calls of [`Client::update_dashboards_name`](crate::Client::update_dashboards_name), and answers them.
    pub fn on_update_dashboards_name<A: connector_runtime::testing::Answer<Dashboard>>(
        &self,
        answer: impl Fn(super::UpdateDashboardsNameInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateDashboardsNameInputs> {
        self.service.expect("UpdateDashboardsName", answer)
    }

    /// Expects calls of [`Client::get_dashboard`](crate::Client::get_dashboard), and answers them.
    pub fn on_get_dashboard<A: connector_runtime::testing::Answer<Dashboard>>(
        &self,
        answer: impl Fn(super::GetDashboardInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetDashboardInputs> {
        self.service.expect("GetDashboard", answer)
    }

    /// Expects calls of [`Client::send_payment_reminder`](crate::Client::send_payment_reminder), and answers them.
    pub fn on_send_payment_reminder<A: connector_runtime::testing::Answer<Payment>>(
        &self,
        answer: impl Fn(super::SendPaymentReminderInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendPaymentReminderInputs> {
        self.service.expect("SendPaymentReminder", answer)
    }

    /// Expects calls of [`Client::unarchive_conversation`](crate::Client::unarchive_conversation), and answers them.
    pub fn on_unarchive_conversation<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::UnarchiveConversationInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UnarchiveConversationInputs> {
        self.service.expect("UnarchiveConversation", answer)
    }

    /// Expects calls of [`Client::cancel_payment`](crate::Client::cancel_payment), and answers them.
    pub fn on_cancel_payment<A: connector_runtime::testing::Answer<Payment>>(
        &self,
        answer: impl Fn(super::CancelPaymentInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CancelPaymentInputs> {
        self.service.expect("CancelPayment", answer)
    }

    /// Expects calls of [`Client::send_message_by_phone_number`](crate::Client::send_message_by_phone_number), and answers them.
    pub fn on_send_message_by_phone_number<
        A: connector_runtime::testing::Answer<Message>,
    >(
        &self,
        answer: impl Fn(
            super::SendMessageByPhoneNumberInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendMessageByPhoneNumberInputs> {
        self.service.expect("SendMessageByPhoneNumber", answer)
    }

    /// Expects calls of [`Client::get_messages_by_contact_phone`](crate::Client::get_messages_by_contact_phone), and answers them.
    pub fn on_get_messages_by_contact_phone<
        A: connector_runtime::testing::Answer<Option<GetMessagesByContactPhoneResponse>>,
    >(
        &self,
        answer: impl Fn(
            super::GetMessagesByContactPhoneInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetMessagesByContactPhoneInputs> {
        self.service.expect("GetMessagesByContactPhone", answer)
    }

    /// Expects calls of [`Client::archive_conversation`](crate::Client::archive_conversation), and answers them.
    pub fn on_archive_conversation<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::ArchiveConversationInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::ArchiveConversationInputs> {
        self.service.expect("ArchiveConversation", answer)
    }

    /// Expects calls of [`Client::mark_payment_paid`](crate::Client::mark_payment_paid), and answers them.
    pub fn on_mark_payment_paid<A: connector_runtime::testing::Answer<Payment>>(
        &self,
        answer: impl Fn(super::MarkPaymentPaidInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::MarkPaymentPaidInputs> {
        self.service.expect("MarkPaymentPaid", answer)
    }

    /// Expects calls of [`Client::bulk_update_contacts`](crate::Client::bulk_update_contacts), and answers them.
    pub fn on_bulk_update_contacts<A: connector_runtime::testing::Answer<Vec<Contact>>>(
        &self,
        answer: impl Fn(super::BulkUpdateContactsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::BulkUpdateContactsInputs> {
        self.service.expect("BulkUpdateContacts", answer)
    }

    /// Expects calls of [`Client::get_contacts`](crate::Client::get_contacts), and answers them.
    pub fn on_get_contacts<A: connector_runtime::testing::Answer<GetContactsResponse>>(
        &self,
        answer: impl Fn(super::GetContactsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetContactsInputs> {
        self.service.expect("GetContacts", answer)
    }

    /// Expects calls of [`Client::get_payment`](crate::Client::get_payment), and answers them.
    pub fn on_get_payment<A: connector_runtime::testing::Answer<Option<Payment>>>(
        &self,
        answer: impl Fn(super::GetPaymentInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetPaymentInputs> {
        self.service.expect("GetPayment", answer)
    }

    /// Expects calls of [`Client::get_tags`](crate::Client::get_tags), and answers them.
    pub fn on_get_tags<A: connector_runtime::testing::Answer<GetTagsResponse>>(
        &self,
        answer: impl Fn(super::GetTagsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetTagsInputs> {
        self.service.expect("GetTags", answer)
    }

    /// Expects calls of [`Client::get_custom_fields`](crate::Client::get_custom_fields), and answers them.
    pub fn on_get_custom_fields<A: connector_runtime::testing::Answer<Vec<CustomField>>>(
        &self,
        answer: impl Fn(super::GetCustomFieldsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCustomFieldsInputs> {
        self.service.expect("GetCustomFields", answer)
    }

    /// Expects calls of [`Client::get_conversations`](crate::Client::get_conversations), and answers them.
    pub fn on_get_conversations<
        A: connector_runtime::testing::Answer<Option<GetConversationsResponse>>,
    >(
        &self,
        answer: impl Fn(super::GetConversationsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetConversationsInputs> {
        self.service.expect("GetConversations", answer)
    }

    /// Expects calls of [`Client::texting_webhook`](crate::Client::texting_webhook), and answers them.
    pub fn on_texting_webhook<A: connector_runtime::testing::Answer<Hook>>(
        &self,
        answer: impl Fn(super::TextingWebhookInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::TextingWebhookInputs> {
        self.service.expect("TextingWebhook", answer)
    }
}
