//! `Hook`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{Event, HttpVerb};

/// A hook as it was stored.
#[derive(Clone, PartialEq)]
pub struct Hook {
    id: Member<i64>,
    target_url: Member<String>,
    event: Member<Event>,
    dashboard_id: Member<i64>,
    http_verb: Member<HttpVerb>,
    is_user_defined: Member<bool>,
    extra_members: ExtraMembers,
}

impl Hook {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the hook; it is removed by it. Removing the dashboard removes its hooks.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Address that the service calls.
    pub fn target_url(&self) -> Option<&str> {
        self.target_url.text()
    }

    /// Sets [`target_url`](Self::target_url).
    #[must_use]
    pub fn with_target_url(mut self, target_url: impl Into<String>) -> Self {
        self.target_url.set(target_url.into());
        self
    }

    /// What it waits for.
    pub fn event(&self) -> Option<&Event> {
        self.event.get()
    }

    /// Sets [`event`](Self::event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Event>) -> Self {
        self.event.set(event.into());
        self
    }

    /// Id of the dashboard that it belongs to. The published definition leaves it out.
    pub fn dashboard_id(&self) -> Option<i64> {
        self.dashboard_id.copied()
    }

    /// Sets [`dashboard_id`](Self::dashboard_id).
    #[must_use]
    pub fn with_dashboard_id(mut self, dashboard_id: i64) -> Self {
        self.dashboard_id.set(dashboard_id);
        self
    }

    /// Method of the deliveries. The published definition leaves it out.
    pub fn http_verb(&self) -> Option<&HttpVerb> {
        self.http_verb.get()
    }

    /// Sets [`http_verb`](Self::http_verb).
    #[must_use]
    pub fn with_http_verb(mut self, http_verb: impl Into<HttpVerb>) -> Self {
        self.http_verb.set(http_verb.into());
        self
    }

    /// Whether it was made in the web app and not through the API. The published definition
    /// leaves it out.
    pub fn is_user_defined(&self) -> Option<bool> {
        self.is_user_defined.copied()
    }

    /// Sets [`is_user_defined`](Self::is_user_defined).
    #[must_use]
    pub fn with_is_user_defined(mut self, is_user_defined: bool) -> Self {
        self.is_user_defined.set(is_user_defined);
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

impl Default for Hook {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Hook {
        0 id = "id";
        1 target_url = "target_url", sensitive;
        2 event = "event";
        3 dashboard_id = "dashboard_id";
        4 http_verb = "httpVerb";
        5 is_user_defined = "is_user_defined";
    }
}
