//! What a test expects.

use crate::types::{
    CreateListContactResponse, CreateListResponse, DeleteListContactResponse,
    DeleteListResponse, GetContactListsResponse, SearchContactListResponse,
    SendFaxResponse, SendLetterResponse, SendMmsResponse, SendPostcardResponse,
    SendVoiceResponse, SmsInboundAutomationResponse, SmsSendResponse,
    UploadMediaResponse, ViewListContactsResponse,
};

impl super::Service {
    /// Expects calls of [`Client::upload_media`](crate::Client::upload_media), and answers them.
    pub fn on_upload_media<A: connector_runtime::testing::Answer<UploadMediaResponse>>(
        &self,
        answer: impl Fn(super::UploadMediaInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UploadMediaInputs> {
        self.service.expect("upload_media", answer)
    }

    /// Expects calls of [`Client::create_list_contact`](crate::Client::create_list_contact), and answers them.
    pub fn on_create_list_contact<
        A: connector_runtime::testing::Answer<CreateListContactResponse>,
    >(
        &self,
        answer: impl Fn(super::CreateListContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateListContactInputs> {
        self.service.expect("create_list_contact", answer)
    }

    /// Expects calls of [`Client::view_list_contacts`](crate::Client::view_list_contacts), and answers them.
    pub fn on_view_list_contacts<
        A: connector_runtime::testing::Answer<ViewListContactsResponse>,
    >(
        &self,
        answer: impl Fn(super::ViewListContactsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::ViewListContactsInputs> {
        self.service.expect("view_list_contacts", answer)
    }

    /// Expects calls of [`Client::create_list`](crate::Client::create_list), and answers them.
    pub fn on_create_list<A: connector_runtime::testing::Answer<CreateListResponse>>(
        &self,
        answer: impl Fn(super::CreateListInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateListInputs> {
        self.service.expect("create_list", answer)
    }

    /// Expects calls of [`Client::get_contact_lists`](crate::Client::get_contact_lists), and answers them.
    pub fn on_get_contact_lists<
        A: connector_runtime::testing::Answer<GetContactListsResponse>,
    >(
        &self,
        answer: impl Fn(super::GetContactListsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetContactListsInputs> {
        self.service.expect("get_contact_lists", answer)
    }

    /// Expects calls of [`Client::delete_list_contact`](crate::Client::delete_list_contact), and answers them.
    pub fn on_delete_list_contact<
        A: connector_runtime::testing::Answer<DeleteListContactResponse>,
    >(
        &self,
        answer: impl Fn(super::DeleteListContactInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteListContactInputs> {
        self.service.expect("delete_list_contact", answer)
    }

    /// Expects calls of [`Client::delete_list`](crate::Client::delete_list), and answers them.
    pub fn on_delete_list<A: connector_runtime::testing::Answer<DeleteListResponse>>(
        &self,
        answer: impl Fn(super::DeleteListInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DeleteListInputs> {
        self.service.expect("delete_list", answer)
    }

    /// Expects calls of [`Client::search_contact_list`](crate::Client::search_contact_list), and answers them.
    pub fn on_search_contact_list<
        A: connector_runtime::testing::Answer<SearchContactListResponse>,
    >(
        &self,
        answer: impl Fn(super::SearchContactListInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SearchContactListInputs> {
        self.service.expect("search_contact_list", answer)
    }

    /// Expects calls of [`Client::send_fax`](crate::Client::send_fax), and answers them.
    pub fn on_send_fax<A: connector_runtime::testing::Answer<SendFaxResponse>>(
        &self,
        answer: impl Fn(super::SendFaxInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendFaxInputs> {
        self.service.expect("send_fax", answer)
    }

    /// Expects calls of [`Client::send_letter`](crate::Client::send_letter), and answers them.
    pub fn on_send_letter<A: connector_runtime::testing::Answer<SendLetterResponse>>(
        &self,
        answer: impl Fn(super::SendLetterInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendLetterInputs> {
        self.service.expect("send_letter", answer)
    }

    /// Expects calls of [`Client::send_mms`](crate::Client::send_mms), and answers them.
    pub fn on_send_mms<A: connector_runtime::testing::Answer<SendMmsResponse>>(
        &self,
        answer: impl Fn(super::SendMmsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendMmsInputs> {
        self.service.expect("send_mms", answer)
    }

    /// Expects calls of [`Client::send_postcard`](crate::Client::send_postcard), and answers them.
    pub fn on_send_postcard<A: connector_runtime::testing::Answer<SendPostcardResponse>>(
        &self,
        answer: impl Fn(super::SendPostcardInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendPostcardInputs> {
        self.service.expect("send_postcard", answer)
    }

    /// Expects calls of [`Client::sms_send`](crate::Client::sms_send), and answers them.
    pub fn on_sms_send<A: connector_runtime::testing::Answer<SmsSendResponse>>(
        &self,
        answer: impl Fn(super::SmsSendInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SmsSendInputs> {
        self.service.expect("sms_send", answer)
    }

    /// Expects calls of [`Client::send_voice`](crate::Client::send_voice), and answers them.
    pub fn on_send_voice<A: connector_runtime::testing::Answer<SendVoiceResponse>>(
        &self,
        answer: impl Fn(super::SendVoiceInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SendVoiceInputs> {
        self.service.expect("send_voice", answer)
    }

    /// Expects calls of [`Client::sms_inbound_automation`](crate::Client::sms_inbound_automation), and answers them.
    pub fn on_sms_inbound_automation<
        A: connector_runtime::testing::Answer<SmsInboundAutomationResponse>,
    >(
        &self,
        answer: impl Fn(super::SmsInboundAutomationInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SmsInboundAutomationInputs> {
        self.service.expect("sms_inbound_automation", answer)
    }
}
