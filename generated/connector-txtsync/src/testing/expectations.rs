//! What a test expects.

use connector_runtime::Value;
use crate::types::{Contact, SavedContact, Sms};

impl super::Service {
    /// Expects calls of [`Client::update_contact`](crate::Client::update_contact), and answers them.
    pub fn on_update_contact<A: connector_runtime::testing::Answer<SavedContact>>(
        &self,
        answer: impl Fn(super::UpdateContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateContactInputs> {
        self.service.expect("UpdateContact", answer)
    }

    /// Expects calls of [`Client::delete_contact`](crate::Client::delete_contact), and answers them.
    pub fn on_delete_contact<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::DeleteContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteContactInputs> {
        self.service.expect("DeleteContact", answer)
    }

    /// Expects calls of [`Client::update_contact_by_external_reference`](crate::Client::update_contact_by_external_reference), and answers them.
    pub fn on_update_contact_by_external_reference<
        A: connector_runtime::testing::Answer<String>,
    >(
        &self,
        answer: impl Fn(
            super::UpdateContactByExternalReferenceInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateContactByExternalReferenceInputs> {
        self.service.expect("UpdateContactByExternalReference", answer)
    }

    /// Expects calls of [`Client::delete_contact_by_external_reference`](crate::Client::delete_contact_by_external_reference), and answers them.
    pub fn on_delete_contact_by_external_reference<
        A: connector_runtime::testing::Answer<String>,
    >(
        &self,
        answer: impl Fn(
            super::DeleteContactByExternalReferenceInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteContactByExternalReferenceInputs> {
        self.service.expect("DeleteContactByExternalReference", answer)
    }

    /// Expects calls of [`Client::get_contact_by_external_reference`](crate::Client::get_contact_by_external_reference), and answers them.
    pub fn on_get_contact_by_external_reference<
        A: connector_runtime::testing::Answer<Contact>,
    >(
        &self,
        answer: impl Fn(
            super::GetContactByExternalReferenceInputs,
        ) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetContactByExternalReferenceInputs> {
        self.service.expect("GetContactByExternalReference", answer)
    }

    /// Expects calls of [`Client::add_contact`](crate::Client::add_contact), and answers them.
    pub fn on_add_contact<A: connector_runtime::testing::Answer<SavedContact>>(
        &self,
        answer: impl Fn(super::AddContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::AddContactInputs> {
        self.service.expect("AddContact", answer)
    }

    /// Expects calls of [`Client::search_contact`](crate::Client::search_contact), and answers them.
    pub fn on_search_contact<A: connector_runtime::testing::Answer<Vec<Contact>>>(
        &self,
        answer: impl Fn(super::SearchContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SearchContactInputs> {
        self.service.expect("SearchContact", answer)
    }

    /// Expects calls of [`Client::send_bulk_sms`](crate::Client::send_bulk_sms), and answers them.
    pub fn on_send_bulk_sms<A: connector_runtime::testing::Answer<Sms>>(
        &self,
        answer: impl Fn(super::SendBulkSmsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendBulkSmsInputs> {
        self.service.expect("SendBulkSMS", answer)
    }

    /// Expects calls of [`Client::send_sms`](crate::Client::send_sms), and answers them.
    pub fn on_send_sms<A: connector_runtime::testing::Answer<Vec<Sms>>>(
        &self,
        answer: impl Fn(super::SendSmsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendSmsInputs> {
        self.service.expect("SendSMS", answer)
    }

    /// Expects calls of [`Discovery::delete_trigger`](crate::Discovery::delete_trigger), and answers them.
    pub fn on_delete_trigger<A: connector_runtime::testing::Answer<String>>(
        &self,
        answer: impl Fn(super::DeleteTriggerInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteTriggerInputs> {
        self.service.expect("DeleteTrigger", answer)
    }

    /// Expects calls of [`Client::inbound_sms`](crate::Client::inbound_sms), and answers them.
    pub fn on_inbound_sms<A: connector_runtime::testing::Answer<Value>>(
        &self,
        answer: impl Fn(super::InboundSmsCallInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::InboundSmsCallInputs> {
        self.service.expect("InboundSMS", answer)
    }

    /// Expects calls of [`Client::outbound_sms`](crate::Client::outbound_sms), and answers them.
    pub fn on_outbound_sms<A: connector_runtime::testing::Answer<Value>>(
        &self,
        answer: impl Fn(super::OutboundSmsCallInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::OutboundSmsCallInputs> {
        self.service.expect("OutboundSMS", answer)
    }
}
