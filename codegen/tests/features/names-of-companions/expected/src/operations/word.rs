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
    /// Reply: [`Word`](crate::types::Word).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_names_of_companions::operations::WordCallArgs;
    ///
    /// # async fn example(client: connector_names_of_companions::Client) -> Result<(), connector_names_of_companions::Error> {
    /// let reply = client
    ///     .word(WordCallArgs {
    ///         text: "text",
    ///         lang: "lang",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn word(
        &self,
        args: WordCallArgs<impl Into<String>, impl Into<String>>,
    ) -> WordCall {
        WordCall {
            call: self.runtime.call(&WORD_CALL),
            body: <WordRequired as Object>::empty()
                .with_text(args.text)
                .with_lang(args.lang),
        }
    }
}

/// The required inputs of [`Client::word`](crate::Client::word).
#[derive(Clone)]
pub struct WordCallArgs<Text: Into<String> = String, Lang: Into<String> = String> {
    /// The word.
    pub text: Text,
    /// Language.
    pub lang: Lang,
}

impl<Text: Into<String>, Lang: Into<String>> std::fmt::Debug
for WordCallArgs<Text, Lang> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WordCallArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::word`](crate::Client::word).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct WordCall {
    call: Call,
    body: WordRequired,
}

impl WordCall {
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
