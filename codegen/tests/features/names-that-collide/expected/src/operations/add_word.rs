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
    /// # Examples
    ///
    /// ```no_run
    /// use connector_names_that_collide::operations::AddWordRequired;
    ///
    /// # async fn example(client: connector_names_that_collide::Client) -> Result<(), connector_names_that_collide::Error> {
    /// let reply = client
    ///     .add_word(AddWordRequired {
    ///         word_class_2: "word class".into(),
    ///         word_class_3: "word class".into(),
    ///     })
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_word(&self, required: AddWordRequired) -> AddWord {
        AddWord::new(self, required)
    }
}

/// The required inputs of [`Client::add_word`](crate::Client::add_word).
#[derive(Clone)]
pub struct AddWordRequired {
    /// The member word-class.
    ///
    /// On the wire: `word-class`.
    pub word_class_2: String,
    /// The member wordClass.
    ///
    /// On the wire: `wordClass`.
    pub word_class_3: String,
}

connector_runtime::generated::opaque_debug!(AddWordRequired);

/// A prepared [`Client::add_word`](crate::Client::add_word).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until `send` is called and awaited"]
pub struct AddWord {
    call: Call,
    body: AddWordRequest,
}

impl AddWord {
    fn new(client: &Client, required: AddWordRequired) -> Self {
        Self {
            call: client.runtime.call(&ADD_WORD),
            body: <AddWordRequest as Object>::empty()
                .with_word_class_2(required.word_class_2)
                .with_word_class_3(required.word_class_3),
        }
    }

    /// The member word_class.
    pub fn word_class(mut self, word_class: impl Into<String>) -> Self {
        self.body = self.body.with_word_class(word_class);
        self
    }

    /// The member WORD CLASS.
    ///
    /// On the wire: `WORD CLASS`.
    pub fn word_class_4(mut self, word_class_4: impl Into<String>) -> Self {
        self.body = self.body.with_word_class_4(word_class_4);
        self
    }

    /// The member send.
    ///
    /// On the wire: `send`.
    pub fn send_2(mut self, send_2: impl Into<String>) -> Self {
        self.body = self.body.with_send(send_2);
        self
    }

    /// The member options.
    ///
    /// On the wire: `options`.
    pub fn options_2(mut self, options_2: impl Into<String>) -> Self {
        self.body = self.body.with_options(options_2);
        self
    }

    /// The member member.
    ///
    /// On the wire: `member`.
    pub fn member_2(mut self, member_2: impl Into<String>) -> Self {
        self.body = self.body.with_member_2(member_2);
        self
    }

    /// The member new.
    ///
    /// On the wire: `new`.
    pub fn new_2(mut self, new_2: impl Into<String>) -> Self {
        self.body = self.body.with_new_2(new_2);
        self
    }

    /// The member call.
    pub fn call(mut self, call: impl Into<String>) -> Self {
        self.body = self.body.with_call(call);
        self
    }

    /// The member body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = self.body.with_body(body);
        self
    }

    /// The member client.
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.body = self.body.with_client(client);
        self
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.json(&self.body).send().await
    }
}
