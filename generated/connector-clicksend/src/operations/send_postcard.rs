//! `send_postcard`: Send Postcard.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{PostcardRecipient, SendPostcardRequest, SendPostcardResponse};

static SEND_POSTCARD: Operation = Operation {
    id: "send_postcard",
    method: Method::POST,
    template: "/post/postcards/send",
    path: &[Segment::Literal("/post/postcards/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send Postcard.
    ///
    /// Prints a postcard and posts it to one or more recipients. A rejected recipient does
    /// not make the call fail: look at the status of each.
    ///
    /// `POST /post/postcards/send`
    ///
    /// Reply: [`SendPostcardResponse`](crate::types::SendPostcardResponse).
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
    /// use connector_clicksend::operations::SendPostcardArgs;
    /// use connector_clicksend::types::NewPostcardRecipient;
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_postcard(SendPostcardArgs {
    ///         recipients: [
    ///             NewPostcardRecipient {
    ///                 address_name: "John Smith",
    ///                 address_city: "City",
    ///                 address_state: "State",
    ///                 address_postal_code: "123456",
    ///                 address_country: "AU",
    ///                 return_address_id: 1,
    ///                 address_line_1: "Address 1",
    ///             },
    ///         ],
    ///         file_urls: [
    ///             "https://s3-ap-southeast-2.amazonaws.com/clicksend-api-downloads/_public/_examples/a5_front.pdf",
    ///         ],
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
    pub fn send_postcard(
        &self,
        args: SendPostcardArgs<
            impl IntoIterator<Item: Into<PostcardRecipient>>,
            impl IntoIterator<Item: Into<String>>,
        >,
    ) -> SendPostcard {
        SendPostcard {
            call: self.runtime.call(&SEND_POSTCARD),
            body: <SendPostcardRequest as Object>::empty()
                .with_recipients(args.recipients)
                .with_file_urls(args.file_urls),
        }
    }
}

/// The required inputs of [`Client::send_postcard`](crate::Client::send_postcard).
#[derive(Clone)]
pub struct SendPostcardArgs<
    Recipients: IntoIterator<Item: Into<PostcardRecipient>> = Vec<PostcardRecipient>,
    FileUrls: IntoIterator<Item: Into<String>> = Vec<String>,
> {
    /// To whom to post it, at most 1,000 in one call.
    pub recipients: Recipients,
    /// Addresses of the PDFs to print: one with two pages (front and back), or one for each
    /// side.
    ///
    /// 1 to 2 items.
    pub file_urls: FileUrls,
}

impl<
    Recipients: IntoIterator<Item: Into<PostcardRecipient>>,
    FileUrls: IntoIterator<Item: Into<String>>,
> std::fmt::Debug for SendPostcardArgs<Recipients, FileUrls> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendPostcardArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_postcard`](crate::Client::send_postcard).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendPostcard {
    call: Call,
    body: SendPostcardRequest,
}

impl SendPostcard {
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
    pub async fn send(self) -> Result<BulkResponse<SendPostcardResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendPostcard {
    type Output = Result<BulkResponse<SendPostcardResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
