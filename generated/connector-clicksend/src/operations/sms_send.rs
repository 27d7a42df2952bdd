//! `sms_send`: Send SMS.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{SmsMessage, SmsSendRequest, SmsSendResponse};

static SMS_SEND: Operation = Operation {
    id: "sms_send",
    method: Method::POST,
    template: "/sms/send",
    path: &[Segment::Literal("/sms/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send SMS.
    ///
    /// Sends text messages, up to 1,000 in one call. 160 standard characters are charged as
    /// one message; a text may have 1,224. The sender is a number of the service. A
    /// rejected recipient does not make the call fail: look at the status of each.
    ///
    /// `POST /sms/send`
    ///
    /// `messages`: The messages, at most 1,000 in one call.
    ///
    /// Reply: [`SmsSendResponse`](crate::types::SmsSendResponse).
    ///
    /// # Errors
    ///
    /// * `401`: User name or API key is wrong.
    /// * `403`: The account is suspended, or may not do this.
    /// * `404`: Nothing is there: a wrong id or address.
    /// * `429`: Too many calls. Nothing was done; call again after the time in Retry-After.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_clicksend::types::NewSmsMessage;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .sms_send([
    ///         NewSmsMessage {
    ///             to: "+61411111111",
    ///             body: "Your table is ready.",
    ///         },
    ///     ])
    ///     .send()
    ///     .await?;
    /// for result in reply.results() {
    ///     match result {
    ///         Ok(accepted) => {
    ///             println!("message_id: {:?}", accepted.message_id());
    ///         }
    ///         Err(rejected) => println!("rejected: {}", rejected.status()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sms_send(
        &self,
        messages: impl IntoIterator<Item: Into<SmsMessage>>,
    ) -> SmsSend {
        SmsSend {
            call: self.runtime.call(&SMS_SEND),
            body: <SmsSendRequest as Object>::empty().with_messages(messages),
        }
    }
}

/// A prepared [`Client::sms_send`](crate::Client::sms_send).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SmsSend {
    call: Call,
    body: SmsSendRequest,
}

impl SmsSend {
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

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SmsSendResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SmsSend {
    type Output = Result<BulkResponse<SmsSendResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
