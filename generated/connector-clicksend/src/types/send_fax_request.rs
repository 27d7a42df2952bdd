//! `SendFaxRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::FaxMessage;

/// A document, and to whom to fax it.
#[derive(Clone, PartialEq)]
pub struct SendFaxRequest {
    file_url: Member<String>,
    messages: Member<Vec<FaxMessage>>,
    extra_members: ExtraMembers,
}

impl SendFaxRequest {
    /// Address of the PDF to fax, at most 4 MB, every page in portrait; it must be public.
    pub fn file_url(&self) -> Option<&str> {
        self.file_url.text()
    }

    /// Sets [`file_url`](Self::file_url).
    #[must_use]
    pub fn with_file_url(mut self, file_url: impl Into<String>) -> Self {
        self.file_url.set(file_url.into());
        self
    }

    /// The recipients, at most 1,000 in one call.
    pub fn messages(&self) -> &[FaxMessage] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<FaxMessage>>,
    ) -> Self {
        self.messages.set(messages.into_iter().map(Into::into).collect());
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
    SendFaxRequest {
        0 file_url = "file_url", sensitive;
        1 messages = "messages";
    }
}
