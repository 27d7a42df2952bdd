//! The inputs of calls, as the service gets them.

use connector_runtime::DateTime;
use crate::types::{
    ContactUpdate, CreateContactRequest, CreateDashboardRequest, CreatePaymentRequest,
    GroupDetails, PaymentSort, SendMessageByPhoneNumberRequest, SortDirection,
    TextingWebhookRequest, UpdateDashboardsNameRequest,
};

/// The inputs of [`Client::update_group`](crate::Client::update_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupInputs {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::update_group_choices`](crate::Client::update_group_choices).
    pub dashboard_id: i64,
    /// Id of the group to change.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::update_group_choices`](crate::Client::update_group_choices).
    pub group_id: i64,
    /// The body.
    pub body: GroupDetails,
}

connector_runtime::generated::opaque_debug!(UpdateGroupInputs);

impl connector_mock::Inputs for UpdateGroupInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            group_id: call.path("group_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::delete_group`](crate::Client::delete_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupInputs {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_group_choices`](crate::Client::delete_group_choices).
    pub dashboard_id: i64,
    /// Id of the group to delete.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::delete_group_choices`](crate::Client::delete_group_choices).
    pub group_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteGroupInputs);

impl connector_mock::Inputs for DeleteGroupInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            group_id: call.path("group_id")?,
        })
    }
}

/// The inputs of [`Client::get_group_by_id`](crate::Client::get_group_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupByIdInputs {
    /// Id of the dashboard that the group belongs to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_group_by_id_choices`](crate::Client::get_group_by_id_choices).
    pub dashboard_id: i64,
    /// Id of the group to get.
    ///
    /// For example `40472`.
    /// Its choices are listed by [`Client::get_group_by_id_choices`](crate::Client::get_group_by_id_choices).
    pub group_id: i64,
}

connector_runtime::generated::opaque_debug!(GetGroupByIdInputs);

impl connector_mock::Inputs for GetGroupByIdInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            group_id: call.path("group_id")?,
        })
    }
}

/// The inputs of [`Client::create_dashboard`](crate::Client::create_dashboard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDashboardInputs {
    /// The body.
    pub body: CreateDashboardRequest,
}

connector_runtime::generated::opaque_debug!(CreateDashboardInputs);

impl connector_mock::Inputs for CreateDashboardInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::get_dashboards`](crate::Client::get_dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDashboardsInputs {
    /// Number of the page to get, counted from 0; the first if left out. Past the last page
    /// the list is empty; a negative number is refused.
    ///
    /// Forms start from `0`; nothing is sent unless you set it.
    pub page: Option<i64>,
    /// How many items a page has at most; 100 if left out. The service takes 1,000 at most:
    /// for a larger size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// Forms start from `50`; nothing is sent unless you set it.
    pub page_size: Option<i64>,
}

connector_runtime::generated::opaque_debug!(GetDashboardsInputs);

impl connector_mock::Inputs for GetDashboardsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            page: call.optional_query("page")?,
            page_size: call.optional_query("page_size")?,
        })
    }
}

/// The inputs of [`Client::create_contact`](crate::Client::create_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateContactInputs {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_contact_choices`](crate::Client::create_contact_choices).
    pub dashboard_id: i64,
    /// Number of the contact to create or change, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
    /// The body.
    pub body: CreateContactRequest,
}

connector_runtime::generated::opaque_debug!(CreateContactInputs);

impl connector_mock::Inputs for CreateContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::delete_contact`](crate::Client::delete_contact).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteContactInputs {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_contact_choices`](crate::Client::delete_contact_choices).
    pub dashboard_id: i64,
    /// Number of the contact to delete, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(DeleteContactInputs);

impl connector_mock::Inputs for DeleteContactInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
        })
    }
}

/// The inputs of [`Client::get_contact_by_phone_number`](crate::Client::get_contact_by_phone_number).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactByPhoneNumberInputs {
    /// Id of the dashboard that the contact belongs to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_contact_by_phone_number_choices`](crate::Client::get_contact_by_phone_number_choices).
    pub dashboard_id: i64,
    /// Number of the contact to get, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(GetContactByPhoneNumberInputs);

impl connector_mock::Inputs for GetContactByPhoneNumberInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
        })
    }
}

/// The inputs of [`Client::create_payment`](crate::Client::create_payment).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentInputs {
    /// Id of the dashboard that asks. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_payment_choices`](crate::Client::create_payment_choices).
    pub dashboard_id: i64,
    /// The body.
    pub body: CreatePaymentRequest,
}

connector_runtime::generated::opaque_debug!(CreatePaymentInputs);

impl connector_mock::Inputs for CreatePaymentInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::get_payments`](crate::Client::get_payments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentsInputs {
    /// Only payments with this reference; several may share it.
    pub reference_number: Option<String>,
    /// Only payments that the contact with this number was asked for.
    pub phone_number: Option<String>,
    /// What to sort by; the date if left out.
    pub sort_type: Option<PaymentSort>,
    /// Which way to sort; descending if left out.
    pub sort_direction: Option<SortDirection>,
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
    /// Id of the dashboard that asked for the payments. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_payments_choices`](crate::Client::get_payments_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetPaymentsInputs);

impl connector_mock::Inputs for GetPaymentsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            reference_number: call.optional_query("reference_number")?,
            phone_number: call.optional_query("phone_number")?,
            sort_type: call.optional_query("sort_type")?,
            sort_direction: call.optional_query("sort_direction")?,
            page: call.query("page")?,
            page_size: call.query("page_size")?,
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::create_group`](crate::Client::create_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupInputs {
    /// Id of the dashboard that the group is to belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::create_group_choices`](crate::Client::create_group_choices).
    pub dashboard_id: i64,
    /// The body.
    pub body: GroupDetails,
}

connector_runtime::generated::opaque_debug!(CreateGroupInputs);

impl connector_mock::Inputs for CreateGroupInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::get_groups`](crate::Client::get_groups).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupsInputs {
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
    /// Id of the dashboard that the groups belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_groups_choices`](crate::Client::get_groups_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetGroupsInputs);

impl connector_mock::Inputs for GetGroupsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            page: call.query("page")?,
            page_size: call.query("page_size")?,
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::delete_dashboard`](crate::Client::delete_dashboard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDashboardInputs {
    /// Id of the dashboard that is to be deleted. An account has one dashboard for each of
    /// its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::delete_dashboard_choices`](crate::Client::delete_dashboard_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(DeleteDashboardInputs);

impl connector_mock::Inputs for DeleteDashboardInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::update_dashboards_name`](crate::Client::update_dashboards_name).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDashboardsNameInputs {
    /// Id of the dashboard that is to be renamed. An account has one dashboard for each of
    /// its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::update_dashboards_name_choices`](crate::Client::update_dashboards_name_choices).
    pub dashboard_id: i64,
    /// The body.
    pub body: UpdateDashboardsNameRequest,
}

connector_runtime::generated::opaque_debug!(UpdateDashboardsNameInputs);

impl connector_mock::Inputs for UpdateDashboardsNameInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::get_dashboard`](crate::Client::get_dashboard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDashboardInputs {
    /// Id of the dashboard that is wanted. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_dashboard_choices`](crate::Client::get_dashboard_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetDashboardInputs);

impl connector_mock::Inputs for GetDashboardInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::send_payment_reminder`](crate::Client::send_payment_reminder).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPaymentReminderInputs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::send_payment_reminder_choices`](crate::Client::send_payment_reminder_choices).
    pub dashboard_id: i64,
    /// Id of the payment to remind of.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::send_payment_reminder_choices`](crate::Client::send_payment_reminder_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(SendPaymentReminderInputs);

impl connector_mock::Inputs for SendPaymentReminderInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            payment_id: call.path("payment_id")?,
        })
    }
}

/// The inputs of [`Client::unarchive_conversation`](crate::Client::unarchive_conversation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnarchiveConversationInputs {
    /// Id of the dashboard that the conversation belongs to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::unarchive_conversation_choices`](crate::Client::unarchive_conversation_choices).
    pub dashboard_id: i64,
    /// Number of the contact whose conversation it is, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(UnarchiveConversationInputs);

impl connector_mock::Inputs for UnarchiveConversationInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
        })
    }
}

/// The inputs of [`Client::cancel_payment`](crate::Client::cancel_payment).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentInputs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::cancel_payment_choices`](crate::Client::cancel_payment_choices).
    pub dashboard_id: i64,
    /// Id of the payment to cancel.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::cancel_payment_choices`](crate::Client::cancel_payment_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(CancelPaymentInputs);

impl connector_mock::Inputs for CancelPaymentInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            payment_id: call.path("payment_id")?,
        })
    }
}

/// The inputs of [`Client::send_message_by_phone_number`](crate::Client::send_message_by_phone_number).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageByPhoneNumberInputs {
    /// Id of the dashboard that sends. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::send_message_by_phone_number_choices`](crate::Client::send_message_by_phone_number_choices).
    pub dashboard_id: i64,
    /// Number of the contact to send to, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
    /// The body.
    pub body: SendMessageByPhoneNumberRequest,
}

connector_runtime::generated::opaque_debug!(SendMessageByPhoneNumberInputs);

impl connector_mock::Inputs for SendMessageByPhoneNumberInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::get_messages_by_contact_phone`](crate::Client::get_messages_by_contact_phone).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessagesByContactPhoneInputs {
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
    /// Id of the dashboard that the conversation belongs to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_messages_by_contact_phone_choices`](crate::Client::get_messages_by_contact_phone_choices).
    pub dashboard_id: i64,
    /// Number of the contact whose messages to get, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(GetMessagesByContactPhoneInputs);

impl connector_mock::Inputs for GetMessagesByContactPhoneInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            page: call.query("page")?,
            page_size: call.query("page_size")?,
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
        })
    }
}

/// The inputs of [`Client::archive_conversation`](crate::Client::archive_conversation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArchiveConversationInputs {
    /// Id of the dashboard that the conversation belongs to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::archive_conversation_choices`](crate::Client::archive_conversation_choices).
    pub dashboard_id: i64,
    /// Number of the contact whose conversation it is, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: String,
}

connector_runtime::generated::opaque_debug!(ArchiveConversationInputs);

impl connector_mock::Inputs for ArchiveConversationInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            phone_number: call.path("phone_number")?,
        })
    }
}

/// The inputs of [`Client::mark_payment_paid`](crate::Client::mark_payment_paid).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkPaymentPaidInputs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::mark_payment_paid_choices`](crate::Client::mark_payment_paid_choices).
    pub dashboard_id: i64,
    /// Id of the payment to close.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::mark_payment_paid_choices`](crate::Client::mark_payment_paid_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(MarkPaymentPaidInputs);

impl connector_mock::Inputs for MarkPaymentPaidInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            payment_id: call.path("payment_id")?,
        })
    }
}

/// The inputs of [`Client::bulk_update_contacts`](crate::Client::bulk_update_contacts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateContactsInputs {
    /// Id of the dashboard that the contacts belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::bulk_update_contacts_choices`](crate::Client::bulk_update_contacts_choices).
    pub dashboard_id: i64,
    /// The body.
    pub body: Vec<ContactUpdate>,
}

connector_runtime::generated::opaque_debug!(BulkUpdateContactsInputs);

impl connector_mock::Inputs for BulkUpdateContactsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::get_contacts`](crate::Client::get_contacts).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetContactsInputs {
    /// Only the contact with this number.
    pub contact_phone_number: Option<String>,
    /// Only contacts whose latest message, either way, is older than this point in time, in
    /// UTC.
    pub last_message_timestamp_before_utc: Option<DateTime>,
    /// Only contacts whose latest message, either way, is newer than this point in time, in
    /// UTC.
    pub last_message_timestamp_after_utc: Option<DateTime>,
    /// Only contacts created before this point in time.
    pub contact_created_before: Option<DateTime>,
    /// Only contacts created after this point in time.
    pub contact_created_after: Option<DateTime>,
    /// Only contacts whose conversation is settled, or only those whose is not.
    pub is_resolved: Option<bool>,
    /// Only contacts that are blocked, or only those that are not.
    pub is_blocked: Option<bool>,
    /// Only contacts that are archived, or only those that are not.
    pub is_archived: Option<bool>,
    /// Only contacts that are suppressed, or only those that are not.
    pub is_suppressed: Option<bool>,
    /// Only contacts that asked not to be sent messages, or only those that did not.
    pub has_opted_out: Option<bool>,
    /// Only contacts whose latest message from you is older than this point in local time.
    pub last_message_sent_before: Option<DateTime>,
    /// Only contacts whose latest message from you is newer than this point in local time.
    pub last_message_sent_after: Option<DateTime>,
    /// Only contacts whose latest message to you is older than this point in local time.
    pub last_message_received_before: Option<DateTime>,
    /// Only contacts whose latest message to you is newer than this point in local time.
    pub last_message_received_after: Option<DateTime>,
    /// Only contacts with these tags: their ids, GUIDs, with commas between them.
    pub tags: Option<String>,
    /// Only contacts in these groups: their ids, whole numbers, with commas between them.
    pub groups: Option<String>,
    /// Id of a custom field to filter by, a GUID. Needs `custom_field_value_1`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub custom_field_id_1: Option<String>,
    /// What contacts must have in the field of `custom_field_id_1`.
    pub custom_field_value_1: Option<String>,
    /// Id of a second custom field to filter by, a GUID. Needs `custom_field_value_2`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub custom_field_id_2: Option<String>,
    /// What contacts must have in the field of `custom_field_id_2`.
    pub custom_field_value_2: Option<String>,
    /// Id of a third custom field to filter by, a GUID. Needs `custom_field_value_3`.
    ///
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub custom_field_id_3: Option<String>,
    /// What contacts must have in the field of `custom_field_id_3`.
    pub custom_field_value_3: Option<String>,
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
    /// Id of the dashboard that the contacts belong to. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_contacts_choices`](crate::Client::get_contacts_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetContactsInputs);

impl connector_mock::Inputs for GetContactsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            contact_phone_number: call.optional_query("contact_phone_number")?,
            last_message_timestamp_before_utc: call
                .optional_query("last_message_timestamp_before_utc")?,
            last_message_timestamp_after_utc: call
                .optional_query("last_message_timestamp_after_utc")?,
            contact_created_before: call.optional_query("contact_created_before")?,
            contact_created_after: call.optional_query("contact_created_after")?,
            is_resolved: call.optional_query("is_resolved")?,
            is_blocked: call.optional_query("is_blocked")?,
            is_archived: call.optional_query("is_archived")?,
            is_suppressed: call.optional_query("is_suppressed")?,
            has_opted_out: call.optional_query("has_opted_out")?,
            last_message_sent_before: call.optional_query("last_message_sent_before")?,
            last_message_sent_after: call.optional_query("last_message_sent_after")?,
            last_message_received_before: call
                .optional_query("last_message_received_before")?,
            last_message_received_after: call
                .optional_query("last_message_received_after")?,
            tags: call.optional_query("tags")?,
            groups: call.optional_query("groups")?,
            custom_field_id_1: call.optional_query("custom_field_id_1")?,
            custom_field_value_1: call.optional_query("custom_field_value_1")?,
            custom_field_id_2: call.optional_query("custom_field_id_2")?,
            custom_field_value_2: call.optional_query("custom_field_value_2")?,
            custom_field_id_3: call.optional_query("custom_field_id_3")?,
            custom_field_value_3: call.optional_query("custom_field_value_3")?,
            page: call.query("page")?,
            page_size: call.query("page_size")?,
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::get_payment`](crate::Client::get_payment).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentInputs {
    /// Id of the dashboard that asked for the payment. An account has one dashboard for
    /// each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_payment_choices`](crate::Client::get_payment_choices).
    pub dashboard_id: i64,
    /// Id of the payment to get.
    ///
    /// For example `2510`.
    /// Its choices are listed by [`Client::get_payment_choices`](crate::Client::get_payment_choices).
    pub payment_id: i64,
}

connector_runtime::generated::opaque_debug!(GetPaymentInputs);

impl connector_mock::Inputs for GetPaymentInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            payment_id: call.path("payment_id")?,
        })
    }
}

/// The inputs of [`Client::get_tags`](crate::Client::get_tags).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagsInputs {
    /// Id of the dashboard that the tags belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_tags_choices`](crate::Client::get_tags_choices).
    pub dashboard_id: i64,
    /// Number of the page to get, counted from 0. Past the last page the list is empty; a
    /// negative number is refused.
    ///
    /// For example `0`.
    pub page: i64,
    /// How many items a page has at most. The service takes 1,000 at most: for a larger
    /// size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// For example `50`.
    pub page_size: i64,
}

connector_runtime::generated::opaque_debug!(GetTagsInputs);

impl connector_mock::Inputs for GetTagsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            page: call.query("page")?,
            page_size: call.query("page_size")?,
        })
    }
}

/// The inputs of [`Client::get_custom_fields`](crate::Client::get_custom_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFieldsInputs {
    /// Id of the dashboard that the fields belong to. An account has one dashboard for each
    /// of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_custom_fields_choices`](crate::Client::get_custom_fields_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetCustomFieldsInputs);

impl connector_mock::Inputs for GetCustomFieldsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::get_conversations`](crate::Client::get_conversations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationsInputs {
    /// Only conversations with contacts that have these tags: their ids, GUIDs, with commas
    /// between them.
    pub tags: Option<String>,
    /// `true` for conversations that are not settled only, `false` for settled ones too.
    /// The reference page calls them resolved, against the name.
    pub show_unresolved_only: Option<String>,
    /// `true` for archived conversations too, `false` for others only.
    pub include_archived: Option<String>,
    /// Only conversations whose contact has this in their number or full name; a part is
    /// enough.
    pub search: Option<String>,
    /// Number of the page to get, counted from 0; the first if left out. Past the last page
    /// the list is empty; a negative number is refused.
    ///
    /// Forms start from `0`; nothing is sent unless you set it.
    pub page: Option<i64>,
    /// How many items a page has at most; 100 if left out. The service takes 1,000 at most:
    /// for a larger size it gives 1,000, and the reply's `page_size` says so.
    ///
    /// At least 1.
    /// Forms start from `50`; nothing is sent unless you set it.
    pub page_size: Option<i64>,
    /// Id of the dashboard that the conversations belong to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::get_conversations_choices`](crate::Client::get_conversations_choices).
    pub dashboard_id: i64,
}

connector_runtime::generated::opaque_debug!(GetConversationsInputs);

impl connector_mock::Inputs for GetConversationsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            tags: call.optional_query("tags")?,
            show_unresolved_only: call.optional_query("show_unresolved_only")?,
            include_archived: call.optional_query("include_archived")?,
            search: call.optional_query("search")?,
            page: call.optional_query("page")?,
            page_size: call.optional_query("page_size")?,
            dashboard_id: call.path("dashboard_id")?,
        })
    }
}

/// The inputs of [`Client::texting_webhook`](crate::Client::texting_webhook).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextingWebhookInputs {
    /// Id of the dashboard whose messages to wait for, written as text.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::texting_webhook_choices`](crate::Client::texting_webhook_choices).
    pub dashboard_id: String,
    /// The body.
    pub body: TextingWebhookRequest,
}

connector_runtime::generated::opaque_debug!(TextingWebhookInputs);

impl connector_mock::Inputs for TextingWebhookInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            dashboard_id: call.path("dashboard_id")?,
            body: call.body()?,
        })
    }
}
