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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_txtsync::operations::SendBulkSmsRequired;
    ///
    /// # async fn example(client: connector_txtsync::Client) -> Result<(), connector_txtsync::Error> {
    /// let reply = client
    ///     .send_bulk_sms(SendBulkSmsRequired {
    ///         from: "+447700900456".into(),
    ///         message: "We open at noon today.".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_bulk_sms(&self, required: SendBulkSmsRequired) -> SendBulkSms {
        SendBulkSms::new(self, required)
    }
}

/// The required inputs of [`Client::send_bulk_sms`](crate::Client::send_bulk_sms).
#[derive(Clone)]
pub struct SendBulkSmsRequired {
    /// Sender id, or number in E.164 format, to send from.
    ///
    /// For example `+447700900456`.
    pub from: String,
    /// Text to send.
    ///
    /// [`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.
    /// For example: `Your table is ready.`
    pub message: String,
}

connector_runtime::generated::opaque_debug!(SendBulkSmsRequired);

/// A prepared [`Client::send_bulk_sms`](crate::Client::send_bulk_sms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct SendBulkSms {
    call: Call,
    body: SendBulkSmsRequest,
}

impl SendBulkSms {
    fn new(client: &Client, required: SendBulkSmsRequired) -> Self {
        Self {
            call: client.runtime.call(&SEND_BULK_SMS).header("x-zapier", "true"),
            body: <SendBulkSmsRequest as Object>::empty()
                .with_from(required.from)
                .with_message(required.message),
        }
    }

    /// Mobile numbers to send to, in E.164 format. Give numbers, tags or both: a message
    /// without either has no recipient.
    pub fn to(mut self, to: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = self.body.with_to(to);
        self
    }

    /// Names of tags: every contact that has one of them is sent to. The tags must exist
    /// and have contacts.
    pub fn to_tag_name(
        mut self,
        to_tag_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body = self.body.with_to_tag_name(to_tag_name);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
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
