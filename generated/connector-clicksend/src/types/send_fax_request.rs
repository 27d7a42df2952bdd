//! `SendFaxRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for SendFaxRequest {
    const NAME: &'static str = "SendFaxRequest";

    const SENSITIVE: &'static [&'static str] = &["file_url"];

    fn empty() -> Self {
        Self {
            file_url: Member::absent(),
            messages: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "file_url" => &mut self.file_url,
            "messages" => &mut self.messages,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("file_url", &self.file_url);
        visit("messages", &self.messages);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(SendFaxRequest);
