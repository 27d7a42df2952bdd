//! Objects of `AddWord`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// The body of `AddWord`.
#[derive(Clone, PartialEq)]
pub struct AddWordRequest {
    word_class_2: Member<String>,
    word_class: Member<String>,
    word_class_3: Member<String>,
    word_class_4: Member<String>,
    send: Member<String>,
    options: Member<String>,
    member_2: Member<String>,
    new_2: Member<String>,
    call: Member<String>,
    body: Member<String>,
    client: Member<String>,
    extra_members: ExtraMembers,
}

impl AddWordRequest {
    /// The member word-class.
    ///
    /// On the wire: `word-class`.
    pub fn word_class_2(&self) -> Option<&str> {
        self.word_class_2.text()
    }

    /// Sets [`word_class_2`](Self::word_class_2).
    #[must_use]
    pub fn with_word_class_2(mut self, word_class_2: impl Into<String>) -> Self {
        self.word_class_2.set(word_class_2.into());
        self
    }

    /// The member word_class.
    pub fn word_class(&self) -> Option<&str> {
        self.word_class.text()
    }

    /// Sets [`word_class`](Self::word_class).
    #[must_use]
    pub fn with_word_class(mut self, word_class: impl Into<String>) -> Self {
        self.word_class.set(word_class.into());
        self
    }

    /// The member wordClass.
    ///
    /// On the wire: `wordClass`.
    pub fn word_class_3(&self) -> Option<&str> {
        self.word_class_3.text()
    }

    /// Sets [`word_class_3`](Self::word_class_3).
    #[must_use]
    pub fn with_word_class_3(mut self, word_class_3: impl Into<String>) -> Self {
        self.word_class_3.set(word_class_3.into());
        self
    }

    /// The member WORD CLASS.
    ///
    /// On the wire: `WORD CLASS`.
    pub fn word_class_4(&self) -> Option<&str> {
        self.word_class_4.text()
    }

    /// Sets [`word_class_4`](Self::word_class_4).
    #[must_use]
    pub fn with_word_class_4(mut self, word_class_4: impl Into<String>) -> Self {
        self.word_class_4.set(word_class_4.into());
        self
    }

    /// The member send.
    pub fn send(&self) -> Option<&str> {
        self.send.text()
    }

    /// Sets [`send`](Self::send).
    #[must_use]
    pub fn with_send(mut self, send: impl Into<String>) -> Self {
        self.send.set(send.into());
        self
    }

    /// The member options.
    pub fn options(&self) -> Option<&str> {
        self.options.text()
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: impl Into<String>) -> Self {
        self.options.set(options.into());
        self
    }

    /// The member member.
    ///
    /// On the wire: `member`.
    pub fn member_2(&self) -> Option<&str> {
        self.member_2.text()
    }

    /// Sets [`member_2`](Self::member_2).
    #[must_use]
    pub fn with_member_2(mut self, member_2: impl Into<String>) -> Self {
        self.member_2.set(member_2.into());
        self
    }

    /// The member new.
    ///
    /// On the wire: `new`.
    pub fn new_2(&self) -> Option<&str> {
        self.new_2.text()
    }

    /// Sets [`new_2`](Self::new_2).
    #[must_use]
    pub fn with_new_2(mut self, new_2: impl Into<String>) -> Self {
        self.new_2.set(new_2.into());
        self
    }

    /// The member call.
    pub fn call(&self) -> Option<&str> {
        self.call.text()
    }

    /// Sets [`call`](Self::call).
    #[must_use]
    pub fn with_call(mut self, call: impl Into<String>) -> Self {
        self.call.set(call.into());
        self
    }

    /// The member body.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// The member client.
    pub fn client(&self) -> Option<&str> {
        self.client.text()
    }

    /// Sets [`client`](Self::client).
    #[must_use]
    pub fn with_client(mut self, client: impl Into<String>) -> Self {
        self.client.set(client.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

connector_runtime::generated::object! {
    AddWordRequest {
        0 word_class_2 = "word-class";
        1 word_class = "word_class";
        2 word_class_3 = "wordClass";
        3 word_class_4 = "WORD CLASS";
        4 send = "send";
        5 options = "options";
        6 member_2 = "member";
        7 new_2 = "new";
        8 call = "call";
        9 body = "body";
        10 client = "client";
    }
}
