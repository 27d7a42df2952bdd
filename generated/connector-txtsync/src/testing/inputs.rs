//! The inputs of calls, as the service gets them.

use crate::types::{
    AddContactRequest, SendBulkSmsRequest, SendSmsRequest, UpdateContactRequest,
    WebhookRequest,
};

/// The inputs of [`Client::update_contact`](crate::Client::update_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactInputs {
    /// Id of the contact, its `ContactID`.
    ///
    /// For example `184467`.
    pub id: String,
    /// The body.
    pub body: UpdateContactRequest,
}

connector_runtime::generated::opaque_debug!(UpdateContactInputs);

impl connector_mock::Inputs for UpdateContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            id: call.path("id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactInputs {
    /// Id of the contact, its `ContactID`.
    ///
    /// For example `184467`.
    pub id: String,
}

connector_runtime::generated::opaque_debug!(DeleteContactInputs);

impl connector_mock::Inputs for DeleteContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { id: call.path("id")? })
    }
}

/// The inputs of [`Client::update_contact_by_external_reference`](crate::Client::update_contact_by_external_reference).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactByExternalReferenceInputs {
    /// What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    pub id: String,
    /// The body.
    pub body: UpdateContactRequest,
}

connector_runtime::generated::opaque_debug!(UpdateContactByExternalReferenceInputs);

impl connector_mock::Inputs for UpdateContactByExternalReferenceInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            id: call.path("id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::delete_contact_by_external_reference`](crate::Client::delete_contact_by_external_reference).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactByExternalReferenceInputs {
    /// What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    pub id: String,
}

connector_runtime::generated::opaque_debug!(DeleteContactByExternalReferenceInputs);

impl connector_mock::Inputs for DeleteContactByExternalReferenceInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { id: call.path("id")? })
    }
}

/// The inputs of [`Client::get_contact_by_external_reference`](crate::Client::get_contact_by_external_reference).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactByExternalReferenceInputs {
    /// What another system calls the contact.
    ///
    /// For example `CRM-1042`.
    pub id: String,
}

connector_runtime::generated::opaque_debug!(GetContactByExternalReferenceInputs);

impl connector_mock::Inputs for GetContactByExternalReferenceInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { id: call.path("id")? })
    }
}

/// The inputs of [`Client::add_contact`](crate::Client::add_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddContactInputs {
    /// The body.
    pub body: AddContactRequest,
}

connector_runtime::generated::opaque_debug!(AddContactInputs);

impl connector_mock::Inputs for AddContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::search_contact`](crate::Client::search_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchContactInputs {
    /// Name, number or external reference to look for.
    ///
    /// For example `Ada Lovelace`.
    pub search: String,
}

connector_runtime::generated::opaque_debug!(SearchContactInputs);

impl connector_mock::Inputs for SearchContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            search: call.query("search")?,
        })
    }
}

/// The inputs of [`Client::send_bulk_sms`](crate::Client::send_bulk_sms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendBulkSmsInputs {
    /// The body.
    pub body: SendBulkSmsRequest,
}

connector_runtime::generated::opaque_debug!(SendBulkSmsInputs);

impl connector_mock::Inputs for SendBulkSmsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::send_sms`](crate::Client::send_sms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSmsInputs {
    /// The body.
    pub body: SendSmsRequest,
}

connector_runtime::generated::opaque_debug!(SendSmsInputs);

impl connector_mock::Inputs for SendSmsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Discovery::delete_trigger`](crate::Discovery::delete_trigger).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTriggerInputs {
    /// Id of the subscription, from the reply to it.
    ///
    /// For example `90210`.
    pub hook_id: String,
}

connector_runtime::generated::opaque_debug!(DeleteTriggerInputs);

impl connector_mock::Inputs for DeleteTriggerInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            hook_id: call.path("hook_Id")?,
        })
    }
}

/// The inputs of [`Client::inbound_sms`](crate::Client::inbound_sms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InboundSmsCallInputs {
    /// The body.
    pub body: WebhookRequest,
}

connector_runtime::generated::opaque_debug!(InboundSmsCallInputs);

impl connector_mock::Inputs for InboundSmsCallInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::outbound_sms`](crate::Client::outbound_sms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutboundSmsCallInputs {
    /// The body.
    pub body: WebhookRequest,
}

connector_runtime::generated::opaque_debug!(OutboundSmsCallInputs);

impl connector_mock::Inputs for OutboundSmsCallInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}
