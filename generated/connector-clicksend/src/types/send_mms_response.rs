//! `SendMmsResponse`.

use connector_runtime::{ExtraMembers, ObjectExt, Rejected, Value};
use connector_runtime::generated::{Member, Object};
use super::{MessageStatus, SendMmsData, SentMms};

/// Reply to a multimedia message.
#[derive(Clone, PartialEq)]
pub struct SendMmsResponse {
    http_code: Member<i64>,
    response_code: Member<String>,
    response_msg: Member<String>,
    data: Member<SendMmsData>,
    extra_members: ExtraMembers,
}

impl SendMmsResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// HTTP status of the reply, repeated inside the body: 200 on success.
    pub fn http_code(&self) -> Option<i64> {
        self.http_code.copied()
    }

    /// Sets [`http_code`](Self::http_code).
    #[must_use]
    pub fn with_http_code(mut self, http_code: i64) -> Self {
        self.http_code.set(http_code);
        self
    }

    /// The service's own code for the whole call. `SUCCESS` stands here even where single
    /// messages were rejected: see the status of each.
    pub fn response_code(&self) -> Option<&str> {
        self.response_code.text()
    }

    /// Sets [`response_code`](Self::response_code).
    #[must_use]
    pub fn with_response_code(mut self, response_code: impl Into<String>) -> Self {
        self.response_code.set(response_code.into());
        self
    }

    /// A sentence for people that says how the call went; its wording may change.
    pub fn response_msg(&self) -> Option<&str> {
        self.response_msg.text()
    }

    /// Sets [`response_msg`](Self::response_msg).
    #[must_use]
    pub fn with_response_msg(mut self, response_msg: impl Into<String>) -> Self {
        self.response_msg.set(response_msg.into());
        self
    }

    /// What became of the multimedia messages.
    pub fn data(&self) -> Option<&SendMmsData> {
        self.data.get()
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, data: impl Into<SendMmsData>) -> Self {
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
    ) -> impl Iterator<Item = Result<&SentMms, Rejected<'_, SentMms>>> {
        connector_runtime::generated::results(
            self.data().map(SendMmsData::messages).unwrap_or_default(),
            |item| item.status().map(MessageStatus::as_str),
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

impl Default for SendMmsResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SendMmsResponse {
        0 http_code = "http_code";
        1 response_code = "response_code";
        2 response_msg = "response_msg";
        3 data = "data";
    }
}
