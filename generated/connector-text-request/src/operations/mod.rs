//! The service's actions: one request for each.

mod archive_conversation;
mod bulk_update_contacts;
mod cancel_payment;
mod create_contact;
mod create_dashboard;
mod create_group;
mod create_payment;
mod delete_contact;
mod delete_dashboard;
mod delete_group;
mod get_contact_by_phone_number;
mod get_contacts;
mod get_conversations;
pub(crate) mod get_custom_fields;
mod get_dashboard;
pub(crate) mod get_dashboards;
mod get_group_by_id;
pub(crate) mod get_groups;
mod get_messages_by_contact_phone;
mod get_payment;
pub(crate) mod get_payments;
pub(crate) mod get_tags;
mod mark_payment_paid;
mod send_message_by_phone_number;
mod send_payment_reminder;
mod unarchive_conversation;
mod update_dashboards_name;
mod update_group;

pub use archive_conversation::{ArchiveConversation, ArchiveConversationRequired};
pub use bulk_update_contacts::{BulkUpdateContacts, BulkUpdateContactsRequired};
pub use cancel_payment::{CancelPayment, CancelPaymentRequired};
pub use create_contact::{CreateContact, CreateContactRequired};
pub use create_dashboard::CreateDashboard;
pub use create_group::CreateGroup;
pub use create_payment::CreatePayment;
pub use delete_contact::{DeleteContact, DeleteContactRequired};
pub use delete_dashboard::DeleteDashboard;
pub use delete_group::{DeleteGroup, DeleteGroupRequired};
pub use get_contact_by_phone_number::{
    GetContactByPhoneNumber, GetContactByPhoneNumberRequired,
};
pub use get_contacts::{GetContacts, GetContactsRequired};
pub use get_conversations::GetConversations;
pub use get_custom_fields::GetCustomFields;
pub use get_dashboard::GetDashboard;
pub use get_dashboards::GetDashboards;
pub use get_group_by_id::{GetGroupById, GetGroupByIdRequired};
pub use get_groups::{GetGroups, GetGroupsRequired};
pub use get_messages_by_contact_phone::{
    GetMessagesByContactPhone, GetMessagesByContactPhoneRequired,
};
pub use get_payment::{GetPayment, GetPaymentRequired};
pub use get_payments::{GetPayments, GetPaymentsRequired};
pub use get_tags::{GetTags, GetTagsRequired};
pub use mark_payment_paid::{MarkPaymentPaid, MarkPaymentPaidRequired};
pub use send_message_by_phone_number::{
    SendMessageByPhoneNumber, SendMessageByPhoneNumberRequired,
};
pub use send_payment_reminder::{SendPaymentReminder, SendPaymentReminderRequired};
pub use unarchive_conversation::{UnarchiveConversation, UnarchiveConversationRequired};
pub use update_dashboards_name::UpdateDashboardsName;
pub use update_group::{UpdateGroup, UpdateGroupRequired};
