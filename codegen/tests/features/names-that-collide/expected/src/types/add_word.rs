//! Objects of `AddWord`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for AddWordRequest {
    const NAME: &'static str = "AddWordRequest";

    fn empty() -> Self {
        Self {
            word_class_2: Member::absent(),
            word_class: Member::absent(),
            word_class_3: Member::absent(),
            word_class_4: Member::absent(),
            send: Member::absent(),
            options: Member::absent(),
            member_2: Member::absent(),
            new_2: Member::absent(),
            call: Member::absent(),
            body: Member::absent(),
            client: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "word-class" => &mut self.word_class_2,
            "word_class" => &mut self.word_class,
            "wordClass" => &mut self.word_class_3,
            "WORD CLASS" => &mut self.word_class_4,
            "send" => &mut self.send,
            "options" => &mut self.options,
            "member" => &mut self.member_2,
            "new" => &mut self.new_2,
            "call" => &mut self.call,
            "body" => &mut self.body,
            "client" => &mut self.client,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("word-class", &self.word_class_2);
        visit("word_class", &self.word_class);
        visit("wordClass", &self.word_class_3);
        visit("WORD CLASS", &self.word_class_4);
        visit("send", &self.send);
        visit("options", &self.options);
        visit("member", &self.member_2);
        visit("new", &self.new_2);
        visit("call", &self.call);
        visit("body", &self.body);
        visit("client", &self.client);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AddWordRequest);
