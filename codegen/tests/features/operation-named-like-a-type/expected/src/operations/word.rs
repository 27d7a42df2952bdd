//! `Word`: Add a word.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::Word;

static WORD_CALL: Operation = Operation {
    id: "Word",
    method: Method::POST,
    template: "/words",
    path: &[Segment::Literal("/words")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Add a word.
    ///
    /// `POST /words`
    ///
    /// Reply: [`Word`](crate::types::Word).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_operation_named_like_a_type::Client) -> Result<(), connector_operation_named_like_a_type::Error> {
    /// let reply = client.word().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn word(&self) -> WordCall {
        WordCall {
            call: self.runtime.call(&WORD_CALL),
            body: <Word as Object>::empty(),
        }
    }
}

/// A prepared [`Client::word`](crate::Client::word).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct WordCall {
    call: Call,
    body: Word,
}

impl WordCall {
    /// The word.
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.body = self.body.with_text(text);
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

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Word>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for WordCall {
    type Output = Result<Response<Word>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
