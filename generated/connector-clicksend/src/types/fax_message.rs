//! `FaxMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A fax to one number.
///
/// The service also takes, by name:
///
/// * `from`: Sender: a valid fax number.
/// * `schedule`: When to send, in Unix seconds; 0 or absent for at once.
/// * `list_id`: Integer id of a contact list to send to. The service takes it in place
///   of `to`.
/// * `country`: Country of the recipient as two letters (ISO 3166-1), for numbers in
///   local format.
/// * `from_email`: E-mail address to which replies are forwarded.
#[derive(Clone, PartialEq)]
pub struct FaxMessage {
    to: Member<String>,
    custom_string: Member<String>,
    source: Member<String>,
    extra_members: ExtraMembers,
}

impl FaxMessage {
    /// One with its required member, `to`, set.
    pub fn new(to: impl Into<String>) -> Self {
        <Self as Object>::empty().with_to(to)
    }

    /// Fax number in E.164 format, such as `+61261111111`.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
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

connector_runtime::generated::object! {
    FaxMessage {
        0 to = "to", sensitive;
        1 custom_string = "custom_string";
        2 source = "source";
    }
}
