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
    /// Reply: [`SendMmsResponse`](crate::types::SendMmsResponse).
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
    /// use connector_clicksend::operations::SendMmsArgs;
    /// use connector_clicksend::types::NewMmsMessage;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_mms(SendMmsArgs {
    ///         media_file: "http://yourdomain.com/tpLaX6A.gif",
    ///         messages: [
    ///             NewMmsMessage {
    ///                 to: "+61437111222",
    ///                 subject: "This is a subject",
    ///                 body: "This is a test body with special character: 英",
    ///             },
    ///         ],
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
    pub fn send_mms(
        &self,
        args: SendMmsArgs<impl Into<String>, impl IntoIterator<Item: Into<MmsMessage>>>,
    ) -> SendMms {
        SendMms {
            call: self.runtime.call(&SEND_MMS),
            body: <SendMmsRequest as Object>::empty()
                .with_media_file(args.media_file)
                .with_messages(args.messages),
        }
    }
}

/// The required inputs of [`Client::send_mms`](crate::Client::send_mms).
#[derive(Clone)]
pub struct SendMmsArgs<
    MediaFile: Into<String> = String,
    Messages: IntoIterator<Item: Into<MmsMessage>> = Vec<MmsMessage>,
> {
    /// Address of the picture, at most 250 kB, a GIF below 100 kB; it must be public.
    pub media_file: MediaFile,
    /// The messages, at most 1,000 in one call.
    pub messages: Messages,
}

impl<
    MediaFile: Into<String>,
    Messages: IntoIterator<Item: Into<MmsMessage>>,
> std::fmt::Debug for SendMmsArgs<MediaFile, Messages> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendMmsArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_mms`](crate::Client::send_mms).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendMms {
    call: Call,
    body: SendMmsRequest,
}

impl SendMms {
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
    pub async fn send(self) -> Result<BulkResponse<SendMmsResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendMms {
    type Output = Result<BulkResponse<SendMmsResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
