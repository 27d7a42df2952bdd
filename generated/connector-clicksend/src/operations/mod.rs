//! The service's actions: one request for each.

mod create_list;
mod create_list_contact;
mod delete_list;
mod delete_list_contact;
mod get_contact_lists;
mod search_contact_list;
mod send_fax;
mod send_letter;
mod send_mms;
mod send_postcard;
mod send_voice;
mod sms_send;
mod upload_media;
mod view_list_contacts;

pub use create_list::CreateList;
pub use create_list_contact::{CreateListContact, CreateListContactArgs};
pub use delete_list::DeleteList;
pub use delete_list_contact::{DeleteListContact, DeleteListContactArgs};
pub use get_contact_lists::GetContactLists;
pub use search_contact_list::SearchContactList;
pub use send_fax::{SendFax, SendFaxArgs};
pub use send_letter::{SendLetter, SendLetterArgs};
pub use send_mms::{SendMms, SendMmsArgs};
pub use send_postcard::{SendPostcard, SendPostcardArgs};
pub use send_voice::SendVoice;
pub use sms_send::SmsSend;
pub use upload_media::{UploadMedia, UploadMediaArgs};
pub use view_list_contacts::ViewListContacts;
