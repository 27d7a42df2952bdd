//! `send_letter`: Send Letter.

use connector_runtime::{BulkResponse, CallOptions, Error, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{
    Colour, Duplex, LetterRecipient, SendLetterRequest, SendLetterResponse, YesNo,
};

static SEND_LETTER: Operation = Operation {
    id: "send_letter",
    method: Method::POST,
    template: "/post/letters/send",
    path: &[Segment::Literal("/post/letters/send")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Send Letter.
    ///
    /// Prints a PDF and posts it as a letter to one or more recipients. A rejected
    /// recipient does not make the call fail: look at the status of each.
    ///
    /// `POST /post/letters/send`
    ///
    /// Reply: [`SendLetterResponse`](crate::types::SendLetterResponse).
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
    /// use connector_clicksend::operations::SendLetterArgs;
    /// use connector_clicksend::types::{Colour, Duplex, NewLetterRecipient, YesNo};
    ///
    /// # async fn example(client: connector_clicksend::Client) -> Result<(), connector_clicksend::Error> {
    /// let reply = client
    ///     .send_letter(SendLetterArgs {
    ///         file_url: "http://yourdomain.com/file.pdf",
    ///         colour: Colour::Colour,
    ///         duplex: Duplex::Simplex,
    ///         recipients: [
    ///             NewLetterRecipient {
    ///                 address_name: "My Home Address",
    ///                 address_city: "CITY",
    ///                 address_state: "State",
    ///                 address_postal_code: "123456",
    ///                 address_country: "AU",
    ///                 return_address_id: 1,
    ///                 address_line_1: "Address 1",
    ///             },
    ///         ],
    ///     })
    ///     .with_template_used(YesNo::Yes)
    ///     .with_priority_post(YesNo::No)
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
    pub fn send_letter(
        &self,
        args: SendLetterArgs<
            impl Into<String>,
            impl Into<Colour>,
            impl Into<Duplex>,
            impl IntoIterator<Item: Into<LetterRecipient>>,
        >,
    ) -> SendLetter {
        SendLetter {
            call: self.runtime.call(&SEND_LETTER),
            body: <SendLetterRequest as Object>::empty()
                .with_file_url(args.file_url)
                .with_colour(args.colour)
                .with_duplex(args.duplex)
                .with_recipients(args.recipients),
        }
    }
}

/// The required inputs of [`Client::send_letter`](crate::Client::send_letter).
#[derive(Clone)]
pub struct SendLetterArgs<
    FileUrl: Into<String> = String,
    ColourValue: Into<Colour> = Colour,
    DuplexValue: Into<Duplex> = Duplex,
    Recipients: IntoIterator<Item: Into<LetterRecipient>> = Vec<LetterRecipient>,
> {
    /// Address of the PDF to print, at most 10 MB, every page in portrait; it must be
    /// public.
    pub file_url: FileUrl,
    /// How to print: 0 for black and white, 1 for colour.
    pub colour: ColourValue,
    /// Which sides to print on: 0 for one side, 1 for both.
    pub duplex: DuplexValue,
    /// To whom to post it, at most 1,000 in one call.
    pub recipients: Recipients,
}

impl<
    FileUrl: Into<String>,
    ColourValue: Into<Colour>,
    DuplexValue: Into<Duplex>,
    Recipients: IntoIterator<Item: Into<LetterRecipient>>,
> std::fmt::Debug for SendLetterArgs<FileUrl, ColourValue, DuplexValue, Recipients> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendLetterArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::send_letter`](crate::Client::send_letter).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendLetter {
    call: Call,
    body: SendLetterRequest,
}

impl SendLetter {
    /// Whether the document follows ClickSend's letter template, which leaves room for the
    /// address: 1 for yes, 0 for no.
    pub fn with_template_used(mut self, template_used: impl Into<YesNo>) -> Self {
        self.body = self.body.with_template_used(template_used);
        self
    }

    /// Whether to post it as priority mail: 1 for yes, 0 for no.
    pub fn with_priority_post(mut self, priority_post: impl Into<YesNo>) -> Self {
        self.body = self.body.with_priority_post(priority_post);
        self
    }

    /// Free text that names the program which sends, such as `php`; reports show it. Not on
    /// the connector's page; sent only where it is given.
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.body = self.body.with_source(source);
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

    /// Sends the request. Each item of the reply says for itself whether it was accepted.
    pub async fn send(self) -> Result<BulkResponse<SendLetterResponse>, Error> {
        self.call.json(&self.body).send_bulk().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for SendLetter {
    type Output = Result<BulkResponse<SendLetterResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
