//! `SendBulkSMS`: Send Bulk SMS.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{SendBulkSmsRequest, Sms};

static SEND_BULK_SMS: Operation = Operation {
    id: "SendBulkSMS",
    method: Method::POST,
    template: "/sms/send/bulk",
    path: &[Segment::Literal("/sms/send/bulk")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send Bulk SMS.
    ///
    /// Sends one text to a list of numbers, to all contacts with certain tags, or both.
    /// Every message is charged, so do not repeat a call whose outcome is unknown. The
    /// reference page promises a message in the reply; the service's docs speak of a
    /// campaign, and a newer version of the connector of a mere text.
    ///
    /// `POST /sms/send/bulk`
    ///
    /// Reply: [`Sms`](crate::types::Sms).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_txtsync::operations::SendBulkSmsArgs;
    ///
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client
    ///     .send_bulk_sms(SendBulkSmsArgs {
    ///         from: "+447700900456",
    ///         message: "We open at noon today.",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_bulk_sms(
        &self,
        args: SendBulkSmsArgs<impl Into<String>, impl Into<String>>,
    ) -> SendBulkSms {
        SendBulkSms {
            call: self.runtime.call(&SEND_BULK_SMS).header("x-zapier", "true"),
            body: <SendBulkSmsRequest as Object>::empty()
                .with_from(args.from)
                .with_message(args.message),
        }
    }
}

/// The required inputs of [`Client::send_bulk_sms`](crate::Client::send_bulk_sms).
#[derive(Clone)]
pub struct SendBulkSmsArgs<
    FromValue: Into<String> = String,
    Message: Into<String> = String,
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
}

impl<FromValue: Into<String>, Message: Into<String>> std::fmt::Debug
for SendBulkSmsArgs<FromValue, Message> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendBulkSmsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_bulk_sms`](crate::Client::send_bulk_sms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendBulkSms {
    call: Call,
    body: SendBulkSmsRequest,
}

impl SendBulkSms {
    /// Mobile numbers to send to, in E.164 format. Give numbers, tags or both: a message
    /// without either has no recipient.
    pub fn with_to(mut self, to: impl IntoIterator<Item: Into<String>>) -> Self {
        self.body = self.body.with_to(to);
        self
    }

    /// Names of tags: every contact that has one of them is sent to. The tags must exist
    /// and have contacts.
    pub fn with_to_tag_name(
        mut self,
        to_tag_name: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.body = self.body.with_to_tag_name(to_tag_name);
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
    ///
    /// The service may answer with a mere text instead: then the reply is empty, and
    /// [`Response::http_body`] has the text.
    pub async fn send(self) -> Result<Response<Sms>, Error> {
        self.call.json(&self.body).allow_text().send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendBulkSms {
    type Output = Result<Response<Sms>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
