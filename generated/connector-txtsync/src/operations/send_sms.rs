//! `SendSMS`: Send an SMS.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{SendSmsRequest, Sms};

static SEND_SMS: Operation = Operation {
    id: "SendSMS",
    method: Method::POST,
    template: "/sms/send",
    path: &[Segment::Literal("/sms/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send an SMS.
    ///
    /// Sends a text message to one number. It is charged, so do not repeat a call whose
    /// outcome is unknown.
    ///
    /// `POST /sms/send`
    ///
    /// Reply: a list of [`Sms`](crate::types::Sms).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_txtsync::operations::SendSmsArgs;
    ///
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client
    ///     .send_sms(SendSmsArgs {
    ///         from: "+447700900456",
    ///         message: "Your table is ready.",
    ///         to: "+447700900123",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_sms(
        &self,
        args: SendSmsArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> SendSms {
        SendSms {
            call: self.runtime.call(&SEND_SMS).header("x-zapier", "true"),
            body: <SendSmsRequest as Object>::empty()
                .with_from(args.from)
                .with_message(args.message)
                .with_to(args.to),
        }
    }
}

/// The required inputs of [`Client::send_sms`](crate::Client::send_sms).
#[derive(Clone)]
pub struct SendSmsArgs<
    FromValue: Into<String> = String,
    Message: Into<String> = String,
    To: Into<String> = String,
> {
    /// Sender id, or number in E.164 format, to send from.
    ///
    /// For example `+447700900456`.
    pub from: FromValue,
    /// Text to send.
    ///
    /// [`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.
    /// For example: `Your table is ready.`
    pub message: Message,
    /// Mobile number to send to, best in E.164 format with its country code.
    ///
    /// For example `+447700900123`.
    pub to: To,
}

impl<FromValue: Into<String>, Message: Into<String>, To: Into<String>> std::fmt::Debug
for SendSmsArgs<FromValue, Message, To> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendSmsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_sms`](crate::Client::send_sms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendSms {
    call: Call,
    body: SendSmsRequest,
}

impl SendSms {
    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    ///
    /// The service also takes, by name:
    ///
    /// * `ScheduledDate`: When to send, as ISO 8601 text in UTC; absent for at once. Taken
    ///   by a newer version of the connector than the one that the page describes, like all
    ///   of these.
    /// * `RegardingReference`: Reference, in another system, of the record that the message
    ///   is about.
    /// * `RegardingSchema`: Kind of the record that `RegardingReference` refers to.
    /// * `Custom01`: Free text that stays with the message.
    /// * `Custom02`: Free text that stays with the message.
    /// * `Custom03`: Free text that stays with the message.
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
    pub async fn send(self) -> Result<Response<Vec<Sms>>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendSms {
    type Output = Result<Response<Vec<Sms>>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
