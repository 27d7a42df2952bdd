//! `words`: Add a word.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static WORDS: Operation = Operation {
    id: "words",
    method: Method::POST,
    template: "/words",
    path: &[Segment::Literal("/words")],
    ..Operation::DEFAULT
};

impl Client {
    /// Add a word.
    ///
    /// `POST /words`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operations_named_alike::Client) -> Result<(), connector_operations_named_alike::Error> {
    /// let reply = client.words().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn words(&self) -> Words {
        Words::new(self)
    }
}

/// A prepared [`Client::words`](crate::Client::words).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct Words {
    call: Call,
}

impl Words {
    fn new(client: &Client) -> Self {
        Self {
            call: client.runtime.call(&WORDS),
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
