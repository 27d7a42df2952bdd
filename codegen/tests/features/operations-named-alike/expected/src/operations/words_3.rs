//! `Words`: List old words.

use connector_runtime::{CallOptions, Error, Response};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static WORDS3: Operation = Operation {
    id: "Words",
    method: Method::GET,
    template: "/words/old",
    path: &[Segment::Literal("/words/old")],
    safe: true,
    ..Operation::DEFAULT
};

impl Client {
    /// List old words.
    ///
    /// `GET /words/old`
    ///
    /// Reply: nothing but status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operations_named_alike::Client) -> Result<(), connector_operations_named_alike::Error> {
    /// let reply = client.words_3().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn words_3(&self) -> Words3 {
        Words3 {
            call: self.runtime.call(&WORDS3),
        }
    }
}

/// A prepared [`Client::words_3`](crate::Client::words_3).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Words3 {
    call: Call,
}

impl Words3 {
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
impl std::future::IntoFuture for Words3 {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
