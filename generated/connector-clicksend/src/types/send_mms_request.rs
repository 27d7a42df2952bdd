//! `SendMmsRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
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

connector_runtime::generated::object! {
    SendMmsRequest {
        0 media_file = "media_file", sensitive;
        1 messages = "messages";
    }
}
