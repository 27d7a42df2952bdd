//! What goes over the wire: objects and named values.
//!
//! Members that arrive and are not listed are kept; so is a value that does
//! not have its documented type. [`ObjectExt`](crate::ObjectExt) finds them.

mod add_contact_request;
mod contact;
mod contact_reference;
mod inbound_sms;
mod inbound_sms_content;
mod inbound_sms_notification;
mod outbound_sms;
mod outbound_sms_content;
mod outbound_sms_notification;
mod saved_contact;
mod send_bulk_sms_request;
mod send_sms_request;
mod sms;
mod sms_direction;
mod update_contact_request;
mod webhook_request;

pub use add_contact_request::AddContactRequest;
pub use contact::Contact;
pub use contact_reference::ContactReference;
pub use inbound_sms::InboundSms;
pub use inbound_sms_content::InboundSmsContent;
pub use inbound_sms_notification::InboundSmsNotification;
pub use outbound_sms::OutboundSms;
pub use outbound_sms_content::OutboundSmsContent;
pub use outbound_sms_notification::OutboundSmsNotification;
pub use saved_contact::SavedContact;
pub use send_bulk_sms_request::SendBulkSmsRequest;
pub use send_sms_request::SendSmsRequest;
pub use sms::Sms;
pub use sms_direction::SmsDirection;
pub use update_contact_request::UpdateContactRequest;
pub use webhook_request::WebhookRequest;
