//! `SendPostcardRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::PostcardRecipient;

/// A postcard to print, and to whom to post it.
#[derive(Clone, PartialEq)]
pub struct SendPostcardRequest {
    recipients: Member<Vec<PostcardRecipient>>,
    file_urls: Member<Vec<String>>,
    extra_members: ExtraMembers,
}

impl SendPostcardRequest {
    /// To whom to post it, at most 1,000 in one call.
    pub fn recipients(&self) -> &[PostcardRecipient] {
        self.recipients.items()
    }

    /// Sets [`recipients`](Self::recipients).
    #[must_use]
    pub fn with_recipients(
        mut self,
        recipients: impl IntoIterator<Item: Into<PostcardRecipient>>,
    ) -> Self {
        self.recipients.set(recipients.into_iter().map(Into::into).collect());
        self
    }

    /// Addresses of the PDFs to print: one with two pages (front and back), or one for each
    /// side.
    ///
    /// 1 to 2 items.
    pub fn file_urls(&self) -> &[String] {
        self.file_urls.items()
    }

    /// Sets [`file_urls`](Self::file_urls).
    #[must_use]
    pub fn with_file_urls(
        mut self,
        file_urls: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.file_urls.set(file_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

connector_runtime::generated::object! {
    SendPostcardRequest {
        0 recipients = "recipients";
        1 file_urls = "file_urls", sensitive;
    }
}
