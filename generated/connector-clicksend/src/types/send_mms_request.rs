//! `SendMmsRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
use super::MmsMessage;

/// A picture, and the messages that carry it.
#[derive(Clone, PartialEq)]
pub struct SendMmsRequest {
    media_file: Member<String>,
    messages: Member<Vec<MmsMessage>>,
    extra_members: ExtraMembers,
}

impl SendMmsRequest {
    /// Address of the picture, at most 250 kB, a GIF below 100 kB; it must be public.
    pub fn media_file(&self) -> Option<&str> {
        self.media_file.text()
    }

    /// Sets [`media_file`](Self::media_file).
    #[must_use]
    pub fn with_media_file(mut self, media_file: impl Into<String>) -> Self {
        self.media_file.set(media_file.into());
        self
    }

    /// The messages, at most 1,000 in one call.
    pub fn messages(&self) -> &[MmsMessage] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<MmsMessage>>,
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

impl Object for SendMmsRequest {
    const NAME: &'static str = "SendMmsRequest";

    const SENSITIVE: &'static [&'static str] = &["media_file"];

    fn empty() -> Self {
        Self {
            media_file: Member::absent(),
            messages: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "media_file" => &mut self.media_file,
            "messages" => &mut self.messages,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("media_file", &self.media_file);
        visit("messages", &self.messages);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(SendMmsRequest);
