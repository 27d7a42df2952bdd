//! `Word`: Add a word.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{Word, WordRequired};

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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_names_of_companions::operations::WordCallRequired;
    ///
    /// # async fn example(client: connector_names_of_companions::Client) -> Result<(), connector_names_of_companions::Error> {
    /// let reply = client
    ///     .word(WordCallRequired {
    ///         text: "text".into(),
    ///         lang: "lang".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn word(&self, required: WordCallRequired) -> WordCall {
        WordCall::new(self, required)
    }
}

/// The required inputs of [`Client::word`](crate::Client::word).
#[derive(Clone)]
pub struct WordCallRequired {
    /// The word.
    pub text: String,
    /// Language.
    pub lang: String,
}

connector_runtime::generated::opaque_debug!(WordCallRequired);

/// A prepared [`Client::word`](crate::Client::word).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct WordCall {
    call: Call,
    body: WordRequired,
}

impl WordCall {
    fn new(client: &Client, required: WordCallRequired) -> Self {
        Self {
            call: client.runtime.call(&WORD_CALL),
            body: <WordRequired as Object>::empty()
                .with_text(required.text)
                .with_lang(required.lang),
        }
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<Word>, Error> {
        self.call.json(&self.body).send().await
    }
}
