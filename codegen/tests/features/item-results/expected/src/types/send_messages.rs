//! Objects of `SendMessages`.

use connector_runtime::{ExtraMembers, ObjectExt, Rejected, Value};
use connector_runtime::generated::{Member, Object};

/// Part of `SendMessages`: `SendMessages request messages item`.
///
/// Built from [`NewSendMessagesRequestMessagesItem`].
#[derive(Clone, PartialEq)]
pub struct SendMessagesRequestMessagesItem {
    to: Member<String>,
    text: Member<String>,
    extra_members: ExtraMembers,
}

impl SendMessagesRequestMessagesItem {
    /// Whom.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// What.
    pub fn text(&self) -> Option<&str> {
        self.text.text()
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text.set(text.into());
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

/// The required members of [`SendMessagesRequestMessagesItem`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewSendMessagesRequestMessagesItem<
    To: Into<String> = String,
    Text: Into<String> = String,
> {
    /// Whom.
    pub to: To,
    /// What.
    pub text: Text,
}

impl<To: Into<String>, Text: Into<String>> std::fmt::Debug
for NewSendMessagesRequestMessagesItem<To, Text> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewSendMessagesRequestMessagesItem").finish_non_exhaustive()
    }
}

impl<To: Into<String>, Text: Into<String>> NewSendMessagesRequestMessagesItem<To, Text> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> SendMessagesRequestMessagesItem {
        <SendMessagesRequestMessagesItem as Object>::empty()
            .with_to(self.to)
            .with_text(self.text)
    }
}

impl<
    To: Into<String>,
    Text: Into<String>,
> From<NewSendMessagesRequestMessagesItem<To, Text>>
for SendMessagesRequestMessagesItem {
    fn from(new: NewSendMessagesRequestMessagesItem<To, Text>) -> Self {
        new.build()
    }
}

connector_runtime::generated::object! {
    SendMessagesRequestMessagesItem {
        0 to = "to";
        1 text = "text";
    }
}

/// The body of `SendMessages`.
#[derive(Clone, PartialEq)]
pub struct SendMessagesRequest {
    messages: Member<Vec<SendMessagesRequestMessagesItem>>,
    extra_members: ExtraMembers,
}

impl SendMessagesRequest {
    /// The messages.
    pub fn messages(&self) -> &[SendMessagesRequestMessagesItem] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<SendMessagesRequestMessagesItem>>,
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
    SendMessagesRequest {
        0 messages = "messages";
    }
}

/// Part of `SendMessages`: `SendMessages response data messages item`.
#[derive(Clone, PartialEq)]
pub struct SendMessagesResponseDataMessagesItem {
    id: Member<String>,
    status: Member<String>,
    extra_members: ExtraMembers,
}

impl SendMessagesResponseDataMessagesItem {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the message.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
        self
    }

    /// What became of it.
    pub fn status(&self) -> Option<&str> {
        self.status.text()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status.set(status.into());
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

impl Default for SendMessagesResponseDataMessagesItem {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SendMessagesResponseDataMessagesItem {
        0 id = "id";
        1 status = "status";
    }
}

/// Part of `SendMessages`: `SendMessages response data`.
#[derive(Clone, PartialEq)]
pub struct SendMessagesResponseData {
    messages: Member<Vec<SendMessagesResponseDataMessagesItem>>,
    extra_members: ExtraMembers,
}

impl SendMessagesResponseData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// One for each message.
    pub fn messages(&self) -> &[SendMessagesResponseDataMessagesItem] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<SendMessagesResponseDataMessagesItem>>,
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

impl Default for SendMessagesResponseData {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SendMessagesResponseData {
        0 messages = "messages";
    }
}

/// What `SendMessages` answers.
#[derive(Clone, PartialEq)]
pub struct SendMessagesResponse {
    data: Member<SendMessagesResponseData>,
    extra_members: ExtraMembers,
}

impl SendMessagesResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `data` of the wire.
    pub fn data(&self) -> Option<&SendMessagesResponseData> {
        self.data.get()
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, data: impl Into<SendMessagesResponseData>) -> Self {
        self.data.set(data.into());
        self
    }

    /// Each item of the reply with its own verdict: accepted, or rejected with the
    /// service's word for why.
    ///
    /// An item counts as accepted where its `status` is `SUCCESS`.
    ///
    /// Where the service sends no list there are none, and an item that is no object is
    /// not among them: where much depends on it, compare with what you sent.
    pub fn results(
        &self,
    ) -> impl Iterator<
        Item = Result<
            &SendMessagesResponseDataMessagesItem,
            Rejected<'_, SendMessagesResponseDataMessagesItem>,
        >,
    > {
        connector_runtime::generated::results(
            self.data().map(SendMessagesResponseData::messages).unwrap_or_default(),
            |item| item.status(),
            &["SUCCESS"],
        )
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

impl Default for SendMessagesResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SendMessagesResponse {
        0 data = "data";
    }
}
