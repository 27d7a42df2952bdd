//! The inputs of calls, as the service gets them.

use crate::types::{
    CreateListContactRequest, CreateListRequest, SendFaxRequest, SendLetterRequest,
    SendMmsRequest, SendPostcardRequest, SendVoiceRequest, SmsInboundAutomationRequest,
    SmsSendRequest, UploadMediaRequest, UploadPurpose,
};

/// The inputs of [`Client::upload_media`](crate::Client::upload_media).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadMediaInputs {
    /// What the file is going to be used for.
    pub convert: UploadPurpose,
    /// The body.
    pub body: UploadMediaRequest,
}

connector_runtime::generated::opaque_debug!(UploadMediaInputs);

impl connector_mock::Inputs for UploadMediaInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            convert: call.query("convert")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::create_list_contact`](crate::Client::create_list_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateListContactInputs {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
    /// The body.
    pub body: CreateListContactRequest,
}

connector_runtime::generated::opaque_debug!(CreateListContactInputs);

impl connector_mock::Inputs for CreateListContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            list_id: call.path("list_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::view_list_contacts`](crate::Client::view_list_contacts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ViewListContactsInputs {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
}

connector_runtime::generated::opaque_debug!(ViewListContactsInputs);

impl connector_mock::Inputs for ViewListContactsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            list_id: call.path("list_id")?,
        })
    }
}

/// The inputs of [`Client::create_list`](crate::Client::create_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateListInputs {
    /// The body.
    pub body: CreateListRequest,
}

connector_runtime::generated::opaque_debug!(CreateListInputs);

impl connector_mock::Inputs for CreateListInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::get_contact_lists`](crate::Client::get_contact_lists).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactListsInputs {
    /// Number of the page to get, counted from 1; the first if left out.
    pub page: Option<i64>,
    /// How many lists a page has at most, from 15 to 100; 15 if left out.
    pub limit: Option<i64>,
}

connector_runtime::generated::opaque_debug!(GetContactListsInputs);

impl connector_mock::Inputs for GetContactListsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            page: call.optional_query("page")?,
            limit: call.optional_query("limit")?,
        })
    }
}

/// The inputs of [`Client::delete_list_contact`](crate::Client::delete_list_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteListContactInputs {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
    /// Id of the contact, as `view_list_contacts` tells it.
    pub contact_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteListContactInputs);

impl connector_mock::Inputs for DeleteListContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            list_id: call.path("list_id")?,
            contact_id: call.path("contact_id")?,
        })
    }
}

/// The inputs of [`Client::delete_list`](crate::Client::delete_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteListInputs {
    /// Id of the contact list, as `get_contact_lists` and `search_contact_list` tell it.
    pub list_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteListInputs);

impl connector_mock::Inputs for DeleteListInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            list_id: call.path("list_id")?,
        })
    }
}

/// The inputs of [`Client::search_contact_list`](crate::Client::search_contact_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchContactListInputs {
    /// What to look for: a name or a part of one.
    pub q: String,
}

connector_runtime::generated::opaque_debug!(SearchContactListInputs);

impl connector_mock::Inputs for SearchContactListInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { q: call.query("q")? })
    }
}

/// The inputs of [`Client::send_fax`](crate::Client::send_fax).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFaxInputs {
    /// The body.
    pub body: SendFaxRequest,
}

connector_runtime::generated::opaque_debug!(SendFaxInputs);

impl connector_mock::Inputs for SendFaxInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::send_letter`](crate::Client::send_letter).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendLetterInputs {
    /// The body.
    pub body: SendLetterRequest,
}

connector_runtime::generated::opaque_debug!(SendLetterInputs);

impl connector_mock::Inputs for SendLetterInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::send_mms`](crate::Client::send_mms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMmsInputs {
    /// The body.
    pub body: SendMmsRequest,
}

connector_runtime::generated::opaque_debug!(SendMmsInputs);

impl connector_mock::Inputs for SendMmsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::send_postcard`](crate::Client::send_postcard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPostcardInputs {
    /// The body.
    pub body: SendPostcardRequest,
}

connector_runtime::generated::opaque_debug!(SendPostcardInputs);

impl connector_mock::Inputs for SendPostcardInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::sms_send`](crate::Client::sms_send).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsSendInputs {
    /// The body.
    pub body: SmsSendRequest,
}

connector_runtime::generated::opaque_debug!(SmsSendInputs);

impl connector_mock::Inputs for SmsSendInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::send_voice`](crate::Client::send_voice).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendVoiceInputs {
    /// The body.
    pub body: SendVoiceRequest,
}

connector_runtime::generated::opaque_debug!(SendVoiceInputs);

impl connector_mock::Inputs for SendVoiceInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::sms_inbound_automation`](crate::Client::sms_inbound_automation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsInboundAutomationInputs {
    /// The body.
    pub body: SmsInboundAutomationRequest,
}

connector_runtime::generated::opaque_debug!(SmsInboundAutomationInputs);

impl connector_mock::Inputs for SmsInboundAutomationInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}
