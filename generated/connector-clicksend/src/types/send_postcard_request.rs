//! `SendPostcardRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for SendPostcardRequest {
    const NAME: &'static str = "SendPostcardRequest";

    const SENSITIVE: &'static [&'static str] = &["file_urls"];

    fn empty() -> Self {
        Self {
            recipients: Member::absent(),
            file_urls: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "recipients" => &mut self.recipients,
            "file_urls" => &mut self.file_urls,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("recipients", &self.recipients);
        visit("file_urls", &self.file_urls);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(SendPostcardRequest);
