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

pub use archive_conversation::{ArchiveConversation, ArchiveConversationArgs};
pub use bulk_update_contacts::{BulkUpdateContacts, BulkUpdateContactsArgs};
pub use cancel_payment::{CancelPayment, CancelPaymentArgs};
pub use create_contact::{CreateContact, CreateContactArgs};
pub use create_dashboard::CreateDashboard;
pub use create_group::CreateGroup;
pub use create_payment::CreatePayment;
pub use delete_contact::{DeleteContact, DeleteContactArgs};
pub use delete_dashboard::DeleteDashboard;
pub use delete_group::{DeleteGroup, DeleteGroupArgs};
pub use get_contact_by_phone_number::{
    GetContactByPhoneNumber, GetContactByPhoneNumberArgs,
};
pub use get_contacts::{GetContacts, GetContactsArgs};
pub use get_conversations::GetConversations;
pub use get_custom_fields::GetCustomFields;
pub use get_dashboard::GetDashboard;
pub use get_dashboards::GetDashboards;
pub use get_group_by_id::{GetGroupById, GetGroupByIdArgs};
pub use get_groups::{GetGroups, GetGroupsArgs};
pub use get_messages_by_contact_phone::{
    GetMessagesByContactPhone, GetMessagesByContactPhoneArgs,
};
pub use get_payment::{GetPayment, GetPaymentArgs};
pub use get_payments::{GetPayments, GetPaymentsArgs};
pub use get_tags::{GetTags, GetTagsArgs};
pub use mark_payment_paid::{MarkPaymentPaid, MarkPaymentPaidArgs};
pub use send_message_by_phone_number::{
    SendMessageByPhoneNumber, SendMessageByPhoneNumberArgs,
};
pub use send_payment_reminder::{SendPaymentReminder, SendPaymentReminderArgs};
pub use unarchive_conversation::{UnarchiveConversation, UnarchiveConversationArgs};
pub use update_dashboards_name::UpdateDashboardsName;
pub use update_group::{UpdateGroup, UpdateGroupArgs};
