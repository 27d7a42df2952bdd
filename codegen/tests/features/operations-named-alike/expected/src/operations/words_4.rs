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
    /// Reply: nothing but status and headers.
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
        Words4 {
            call: self.runtime.call(&WORDS4),
        }
    }
}

/// A prepared [`Client::words_4`](crate::Client::words_4).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Words4 {
    call: Call,
}

impl Words4 {
    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for Words4 {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
