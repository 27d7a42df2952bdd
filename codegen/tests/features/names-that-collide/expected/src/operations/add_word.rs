//! `AddWord`: Add a word.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::AddWordRequest;

static ADD_WORD: Operation = Operation {
    id: "AddWord",
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
    /// use connector_names_that_collide::operations::AddWordArgs;
    ///
    /// # async fn example(client: connector_names_that_collide::Client) -> Result<(), connector_names_that_collide::Error> {
    /// let reply = client
    ///     .add_word(AddWordArgs {
    ///         word_class_2: "word class",
    ///         word_class_3: "word class",
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_word(
        &self,
        args: AddWordArgs<impl Into<String>, impl Into<String>>,
    ) -> AddWord {
        AddWord {
            call: self.runtime.call(&ADD_WORD),
            body: <AddWordRequest as Object>::empty()
                .with_word_class_2(args.word_class_2)
                .with_word_class_3(args.word_class_3),
        }
    }
}

/// The required inputs of [`Client::add_word`](crate::Client::add_word).
#[derive(Clone)]
pub struct AddWordArgs<
    WordClass2: Into<String> = String,
    WordClass3: Into<String> = String,
> {
    /// The member word-class.
    ///
    /// On the wire: `word-class`.
    pub word_class_2: WordClass2,
    /// The member wordClass.
    ///
    /// On the wire: `wordClass`.
    pub word_class_3: WordClass3,
}

impl<WordClass2: Into<String>, WordClass3: Into<String>> std::fmt::Debug
for AddWordArgs<WordClass2, WordClass3> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AddWordArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::add_word`](crate::Client::add_word).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddWord {
    call: Call,
    body: AddWordRequest,
}

impl AddWord {
    /// The member word_class.
    pub fn with_word_class(mut self, word_class: impl Into<String>) -> Self {
        self.body = self.body.with_word_class(word_class);
        self
    }

    /// The member WORD CLASS.
    ///
    /// On the wire: `WORD CLASS`.
    pub fn with_word_class_4(mut self, word_class_4: impl Into<String>) -> Self {
        self.body = self.body.with_word_class_4(word_class_4);
        self
    }

    /// The member send.
    pub fn with_send(mut self, send: impl Into<String>) -> Self {
        self.body = self.body.with_send(send);
        self
    }

    /// The member options.
    ///
    /// On the wire: `options`.
    pub fn with_options_2(mut self, options_2: impl Into<String>) -> Self {
        self.body = self.body.with_options(options_2);
        self
    }

    /// The member member.
    ///
    /// On the wire: `member`.
    pub fn with_member_2(mut self, member_2: impl Into<String>) -> Self {
        self.body = self.body.with_member_2(member_2);
        self
    }

    /// The member new.
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.body = self.body.with_new_2(new);
        self
    }

    /// The member call.
    pub fn with_call(mut self, call: impl Into<String>) -> Self {
        self.body = self.body.with_call(call);
        self
    }

    /// The member body.
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = self.body.with_body(body);
        self
    }

    /// The member client.
    pub fn with_client(mut self, client: impl Into<String>) -> Self {
        self.body = self.body.with_client(client);
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for AddWord {
    type Output = Result<Response<()>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
