//! `UnarchiveConversation`: Unarchive a conversation.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static UNARCHIVE_CONVERSATION: Operation = Operation {
    id: "UnarchiveConversation",
    method: Method::PUT,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}/conversations/unarchive",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
        Segment::Literal("/conversations/unarchive"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Unarchive a conversation.
    ///
    /// Brings an archived conversation back into the queue and into lists of conversations.
    /// Does nothing to one that is not archived.
    ///
    /// `PUT /dashboards/{dashboard_id}/contacts/{phone_number}/conversations/unarchive`
    ///
    /// Reply: text.
    ///
    /// # Errors
    ///
    /// * `400`: An input is missing or wrong, or the thing is not in a state that allows
    ///   this. May have no body.
    /// * `401`: The API key is missing or wrong. The introduction of the service speaks of
    ///   status 400 instead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_text_request::operations::UnarchiveConversationArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .unarchive_conversation(UnarchiveConversationArgs {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive_conversation(
        &self,
        args: UnarchiveConversationArgs<impl AsRef<str>>,
    ) -> UnarchiveConversation {
        UnarchiveConversation {
            call: self
                .runtime
                .call(&UNARCHIVE_CONVERSATION)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
        }
    }
}

/// The required inputs of [`Client::unarchive_conversation`](crate::Client::unarchive_conversation).
#[derive(Clone)]
pub struct UnarchiveConversationArgs<PhoneNumber: AsRef<str> = String> {
    /// Id of the dashboard that the conversation belongs to. An account has one dashboard
    /// for each of its telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::unarchive_conversation_choices`](crate::Client::unarchive_conversation_choices).
    pub dashboard_id: i64,
    /// Number of the contact whose conversation it is, ten or eleven digits such as
    /// `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug
for UnarchiveConversationArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnarchiveConversationArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::unarchive_conversation`](crate::Client::unarchive_conversation).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UnarchiveConversation {
    call: Call,
}

impl UnarchiveConversation {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UnarchiveConversation {
    type Output = Result<Response<String>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
