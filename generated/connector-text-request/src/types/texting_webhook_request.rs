//! `TextingWebhookRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::Event;

/// A hook: what to wait for, and where to tell it.
///
/// The service also takes, by name:
///
/// * `http_verb`: Method of the deliveries by the name that the service's own
///   documentation gives it: `POST`, `PUT` or `DELETE`.
#[derive(Clone, PartialEq)]
pub struct TextingWebhookRequest {
    target_url: Member<String>,
    event: Member<Event>,
    http_verb: Member<String>,
    extra_members: ExtraMembers,
}

impl TextingWebhookRequest {
    /// Address that the service calls for each event. The same address can wait for several
    /// events, but only once for each.
    pub fn target_url(&self) -> Option<&str> {
        self.target_url.text()
    }

    /// Sets [`target_url`](Self::target_url).
    #[must_use]
    pub fn with_target_url(mut self, target_url: impl Into<String>) -> Self {
        self.target_url.set(target_url.into());
        self
    }

    /// What to wait for: a message that comes in, or one that goes out. The service has
    /// more events, whose deliveries have other members; the connector offers these two.
    ///
    /// For example `msg_received`.
    pub fn event(&self) -> Option<&Event> {
        self.event.get()
    }

    /// Sets [`event`](Self::event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Event>) -> Self {
        self.event.set(event.into());
        self
    }

    /// Method of the deliveries; always `POST`.
    pub fn http_verb(&self) -> Option<&str> {
        self.http_verb.text()
    }

    /// Sets [`http_verb`](Self::http_verb).
    #[must_use]
    pub fn with_http_verb(mut self, http_verb: impl Into<String>) -> Self {
        self.http_verb.set(http_verb.into());
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
    TextingWebhookRequest {
        0 target_url = "target_url", sensitive;
        1 event = "event";
        2 http_verb = "httpVerb";
    }
}
