//! `send_fax`: Send Fax.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{FaxMessage, SendFaxRequest, SendFaxResponse};

static SEND_FAX: Operation = Operation {
    id: "send_fax",
    method: Method::POST,
    template: "/fax/send",
    path: &[Segment::Literal("/fax/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send Fax.
    ///
    /// Faxes a PDF to one or more numbers. A rejected recipient does not make the call
    /// fail: look at the status of each.
    ///
    /// `POST /fax/send`
    ///
    /// Reply: [`SendFaxResponse`](crate::types::SendFaxResponse).
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
    /// use connector_clicksend::operations::SendFaxArgs;
    /// use connector_clicksend::types::FaxMessage;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_fax(SendFaxArgs {
    ///         file_url: "https://s3-ap-southeast-2.amazonaws.com/clicksend-api-downloads/_public/_examples/document.pdf",
    ///         messages: [FaxMessage::new("+61261111111")],
    ///     })
    ///     .send()
    ///     .await?;
    /// for result in reply.results() {
    ///     match result {
    ///         Ok(accepted) => {
    ///             println!("user_id: {:?}", accepted.user_id());
    ///         }
    ///         Err(rejected) => println!("rejected: {}", rejected.status()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_fax(
        &self,
        args: SendFaxArgs<impl Into<String>, impl IntoIterator<Item: Into<FaxMessage>>>,
    ) -> SendFax {
        SendFax {
            call: self.runtime.call(&SEND_FAX),
            body: <SendFaxRequest as Object>::empty()
                .with_file_url(args.file_url)
                .with_messages(args.messages),
        }
    }
}

/// The required inputs of [`Client::send_fax`](crate::Client::send_fax).
#[derive(Clone)]
pub struct SendFaxArgs<
    FileUrl: Into<String> = String,
    Messages: IntoIterator<Item: Into<FaxMessage>> = Vec<FaxMessage>,
> {
    /// Address of the PDF to fax, at most 4 MB, every page in portrait; it must be public.
    pub file_url: FileUrl,
    /// The recipients, at most 1,000 in one call.
    pub messages: Messages,
}

impl<
    FileUrl: Into<String>,
    Messages: IntoIterator<Item: Into<FaxMessage>>,
> std::fmt::Debug for SendFaxArgs<FileUrl, Messages> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendFaxArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_fax`](crate::Client::send_fax).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendFax {
    call: Call,
    body: SendFaxRequest,
}

impl SendFax {
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
    pub async fn send(self) -> Result<BulkResponse<SendFaxResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendFax {
    type Output = Result<BulkResponse<SendFaxResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
