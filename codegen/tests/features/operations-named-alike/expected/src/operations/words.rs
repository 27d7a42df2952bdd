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
    /// Reply: nothing but status and headers.
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
        Words {
            call: self.runtime.call(&WORDS),
        }
    }
}

/// A prepared [`Client::words`](crate::Client::words).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Words {
    call: Call,
}

impl Words {
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
impl std::future::IntoFuture for Words {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
