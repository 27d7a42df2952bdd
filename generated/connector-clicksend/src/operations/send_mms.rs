//! `send_mms`: Send MMS.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{MmsMessage, SendMmsRequest, SendMmsResponse};

static SEND_MMS: Operation = Operation {
    id: "send_mms",
    method: Method::POST,
    template: "/mms/send",
    path: &[Segment::Literal("/mms/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send MMS.
    ///
    /// Sends a picture with a text to one or more mobile numbers. The sender is a number of
    /// the service. A rejected recipient does not make the call fail: look at the status of
    /// each.
    ///
    /// `POST /mms/send`
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
    /// use connector_clicksend::operations::SendMmsRequired;
    /// use connector_clicksend::types::{MmsMessage, MmsMessageRequired};
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_mms(SendMmsRequired {
    ///         media_file: "http://yourdomain.com/tpLaX6A.gif".into(),
    ///         messages: Vec::from([
    ///             MmsMessage::new(MmsMessageRequired {
    ///                 to: "+61437111222".into(),
    ///                 subject: "This is a subject".into(),
    ///                 body: "This is a test body with special character: 英".into(),
    ///             }),
    ///         ]),
    ///     })
    ///     .send()
    ///     .await?;
    /// for result in reply.results() {
    ///     match result {
    ///         Ok(accepted) => {
    ///             println!("list_id: {:?}", accepted.list_id());
    ///         }
    ///         Err(rejected) => println!("rejected: {}", rejected.status()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_mms(&self, required: SendMmsRequired) -> SendMms {
        SendMms::new(self, required)
    }
}

/// The required inputs of [`Client::send_mms`](crate::Client::send_mms).
#[derive(Clone)]
pub struct SendMmsRequired {
    /// Address of the picture, at most 250 kB, a GIF below 100 kB; it must be public.
    pub media_file: String,
    /// The messages, at most 1,000 in one call.
    pub messages: Vec<MmsMessage>,
}

connector_runtime::generated::opaque_debug!(SendMmsRequired);

/// A prepared [`Client::send_mms`](crate::Client::send_mms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct SendMms {
    call: Call,
    body: SendMmsRequest,
}

impl SendMms {
    fn new(client: &Client, required: SendMmsRequired) -> Self {
        Self {
            call: client.runtime.call(&SEND_MMS),
            body: <SendMmsRequest as Object>::empty()
                .with_media_file(required.media_file)
                .with_messages(required.messages),
        }
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

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SendMmsResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}
