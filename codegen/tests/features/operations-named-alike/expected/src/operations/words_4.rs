//! `words_`: List new words.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static WORDS4: Operation = Operation {
    id: "words_",
    method: Method::GET,
    template: "/words/new",
    path: &[Segment::Literal("/words/new")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List new words.
    ///
    /// `GET /words/new`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operations_named_alike::Client) -> Result<(), connector_operations_named_alike::Error> {
    /// let reply = client.words_4().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn words_4(&self) -> Words4 {
        Words4::new(self)
    }
}

/// A prepared [`Client::words_4`](crate::Client::words_4).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct Words4 {
    call: Call,
}

impl Words4 {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&WORDS4),
        }
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}
