//! `SendMessageByPhoneNumber`: Send a message.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Message, SendMessageByPhoneNumberRequest};

static SEND_MESSAGE_BY_PHONE_NUMBER: Operation = Operation {
    id: "SendMessageByPhoneNumber",
    method: Method::POST,
    template: "/dashboards/{dashboard_id}/contacts/{phone_number}/messages",
    path: &[
        Segment::Literal("/dashboards/"),
        Segment::Parameter("dashboard_id"),
        Segment::Literal("/contacts/"),
        Segment::Parameter("phone_number"),
        Segment::Literal("/messages"),
    ],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send a message.
    ///
    /// Sends a message to a contact; with a number that has no messages yet a conversation
    /// begins. Each call sends a message of its own. That the call succeeds says that the
    /// message was taken, not that it arrived.
    ///
    /// `POST /dashboards/{dashboard_id}/contacts/{phone_number}/messages`
    ///
    /// Reply: [`Message`](crate::types::Message).
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
    /// use connector_text_request::operations::SendMessageByPhoneNumberArgs;
    ///
    /// # async fn example(client: connector_text_request::Client) -> Result<(), connector_text_request::Error> {
    /// let reply = client
    ///     .send_message_by_phone_number(SendMessageByPhoneNumberArgs {
    ///         dashboard_id: 121,
    ///         phone_number: "14235550123",
    ///     })
    ///     .with_body("I am reaching back out.")
    ///     .with_sender_name("Bill Cassidy")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message_by_phone_number(
        &self,
        args: SendMessageByPhoneNumberArgs<impl AsRef<str>>,
    ) -> SendMessageByPhoneNumber {
        SendMessageByPhoneNumber {
            call: self
                .runtime
                .call(&SEND_MESSAGE_BY_PHONE_NUMBER)
                .path("dashboard_id", &args.dashboard_id)
                .path("phone_number", args.phone_number.as_ref()),
            body: <SendMessageByPhoneNumberRequest as Object>::empty(),
        }
    }
}

/// The required inputs of [`Client::send_message_by_phone_number`](crate::Client::send_message_by_phone_number).
#[derive(Clone)]
pub struct SendMessageByPhoneNumberArgs<PhoneNumber: AsRef<str> = String> {
    /// Id of the dashboard that sends. An account has one dashboard for each of its
    /// telephone lines.
    ///
    /// For example `121`.
    /// Its choices are listed by [`Client::send_message_by_phone_number_choices`](crate::Client::send_message_by_phone_number_choices).
    pub dashboard_id: i64,
    /// Number of the contact to send to, ten or eleven digits such as `14235550123`.
    ///
    /// For example `14235550123`.
    pub phone_number: PhoneNumber,
}

impl<PhoneNumber: AsRef<str>> std::fmt::Debug
for SendMessageByPhoneNumberArgs<PhoneNumber> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendMessageByPhoneNumberArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_message_by_phone_number`](crate::Client::send_message_by_phone_number).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMessageByPhoneNumber {
    call: Call,
    body: SendMessageByPhoneNumberRequest,
}

impl SendMessageByPhoneNumber {
    /// Text of the message, at most 1,600 characters. The tag `[LocationRequest]` in it,
    /// spelled as here, becomes a link by which the contact can share where they are.
    ///
    /// [`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.
    /// For example: `Your table is ready.`
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = self.body.with_body(body);
        self
    }

    /// Who sends the message, at most 41 characters; the web app and
    /// `GetMessagesByContactPhone` show it. `API` if left out.
    ///
    /// For example `Bill Cassidy`.
    pub fn with_sender_name(mut self, sender_name: impl Into<String>) -> Self {
        self.body = self.body.with_sender_name(sender_name);
        self
    }

    /// Address that the service posts to when the message has been delivered or has failed.
    pub fn with_status_callback(mut self, status_callback: impl Into<String>) -> Self {
        self.body = self.body.with_status_callback(status_callback);
        self
    }

    /// Address that the service posts to when the contact shares where they are. Only for a
    /// text with the tag `[LocationRequest]`, which works without this address too.
    pub fn with_location_callback(
        mut self,
        location_callback: impl Into<String>,
    ) -> Self {
        self.body = self.body.with_location_callback(location_callback);
        self
    }

    /// Addresses of attachments (GIF, JPEG, PNG or MP4) that were uploaded to Text Request
    /// beforehand, by a call that the connector does not have. Other addresses are refused.
    pub fn with_mms_media(
        mut self,
        mms_media: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.body = self.body.with_mms_media(mms_media);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Message>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendMessageByPhoneNumber {
    type Output = Result<Response<Message>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
