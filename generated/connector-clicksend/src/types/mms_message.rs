//! `MmsMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A multimedia message to one number.
///
/// Built from [`NewMmsMessage`].
///
/// The service also takes, by name:
///
/// * `from`: Sender: a number of the account, or an allowed name.
/// * `schedule`: When to send, in Unix seconds; 0 or absent for at once.
/// * `list_id`: Integer id of a contact list to send to. The service takes it in place
///   of `to`.
/// * `country`: Country of the recipient as two letters (ISO 3166-1), for numbers in
///   local format.
/// * `from_email`: E-mail address to which replies are forwarded.
#[derive(Clone, PartialEq)]
pub struct MmsMessage {
    to: Member<String>,
    subject: Member<String>,
    body: Member<String>,
    custom_string: Member<String>,
    source: Member<String>,
    extra_members: ExtraMembers,
}

impl MmsMessage {
    /// Mobile number in local or international format; in E.164 format, such as
    /// `+61411111111`, for another country.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Subject line, at most 20 characters.
    pub fn subject(&self) -> Option<&str> {
        self.subject.text()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject.set(subject.into());
        self
    }

    /// Text, at most 1,500 characters; at most 500 if one of them is outside the standard
    /// SMS alphabet.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Reference of your own. Reports show it, and replies to the message bring it back.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// Free text that names the program which sends, such as `php`; reports show it. Not on
    /// the connector's page; sent only where it is given.
    pub fn source(&self) -> Option<&str> {
        self.source.text()
    }

    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source.set(source.into());
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

/// The required members of [`MmsMessage`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewMmsMessage<
    To: Into<String> = String,
    Subject: Into<String> = String,
    BodyValue: Into<String> = String,
> {
    /// Mobile number in local or international format; in E.164 format, such as
    /// `+61411111111`, for another country.
    pub to: To,
    /// Subject line, at most 20 characters.
    pub subject: Subject,
    /// Text, at most 1,500 characters; at most 500 if one of them is outside the standard
    /// SMS alphabet.
    pub body: BodyValue,
}

impl<To: Into<String>, Subject: Into<String>, BodyValue: Into<String>> std::fmt::Debug
for NewMmsMessage<To, Subject, BodyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewMmsMessage").finish_non_exhaustive()
    }
}

impl<
    To: Into<String>,
    Subject: Into<String>,
    BodyValue: Into<String>,
> NewMmsMessage<To, Subject, BodyValue> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> MmsMessage {
        <MmsMessage as Object>::empty()
            .with_to(self.to)
            .with_subject(self.subject)
            .with_body(self.body)
    }
}

impl<
    To: Into<String>,
    Subject: Into<String>,
    BodyValue: Into<String>,
> From<NewMmsMessage<To, Subject, BodyValue>> for MmsMessage {
    fn from(new: NewMmsMessage<To, Subject, BodyValue>) -> Self {
        new.build()
    }
}

connector_runtime::generated::object! {
    MmsMessage {
        0 to = "to", sensitive;
        1 subject = "subject", sensitive;
        2 body = "body", sensitive;
        3 custom_string = "custom_string";
        4 source = "source";
    }
}
