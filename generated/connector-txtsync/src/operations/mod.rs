//! The service's actions: one request for each.

mod add_contact;
mod delete_contact;
mod delete_contact_by_external_reference;
mod get_contact_by_external_reference;
mod search_contact;
mod send_bulk_sms;
mod send_sms;
mod update_contact;
mod update_contact_by_external_reference;

pub use add_contact::AddContact;
pub use delete_contact::DeleteContact;
pub use delete_contact_by_external_reference::DeleteContactByExternalReference;
pub use get_contact_by_external_reference::GetContactByExternalReference;
pub use search_contact::SearchContact;
pub use send_bulk_sms::{SendBulkSms, SendBulkSmsArgs};
pub use send_sms::{SendSms, SendSmsArgs};
pub use update_contact::UpdateContact;
pub use update_contact_by_external_reference::UpdateContactByExternalReference;
