//! `ConfigurationItemSummary`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::NamedId;

/// A configuration item, in brief.
#[derive(Clone, PartialEq)]
pub struct ConfigurationItemSummary {
    accept_date: Member<DateTime>,
    asset_tag: Member<String>,
    responsible_name: Member<String>,
    category: Member<NamedId>,
    checkin_date: Member<DateTime>,
    created_date: Member<DateTime>,
    description: Member<String>,
    id: Member<i64>,
    impact: Member<NamedId>,
    modified_date: Member<DateTime>,
    name: Member<String>,
    responsibility_date: Member<DateTime>,
    serial: Member<String>,
    state: Member<NamedId>,
    type_: Member<String>,
    extra_members: ExtraMembers,
}

impl ConfigurationItemSummary {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// When the item was accepted.
    pub fn accept_date(&self) -> Option<&DateTime> {
        self.accept_date.get()
    }

    /// Sets [`accept_date`](Self::accept_date).
    #[must_use]
    pub fn with_accept_date(mut self, accept_date: impl Into<DateTime>) -> Self {
        self.accept_date.set(accept_date.into());
        self
    }

    /// Number on the item's inventory tag.
    pub fn asset_tag(&self) -> Option<&str> {
        self.asset_tag.text()
    }

    /// Sets [`asset_tag`](Self::asset_tag).
    #[must_use]
    pub fn with_asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.asset_tag.set(asset_tag.into());
        self
    }

    /// Name of the person who answers for the item.
    pub fn responsible_name(&self) -> Option<&str> {
        self.responsible_name.text()
    }

    /// Sets [`responsible_name`](Self::responsible_name).
    #[must_use]
    pub fn with_responsible_name(mut self, responsible_name: impl Into<String>) -> Self {
        self.responsible_name.set(responsible_name.into());
        self
    }

    /// Category of the item.
    pub fn category(&self) -> Option<&NamedId> {
        self.category.get()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<NamedId>) -> Self {
        self.category.set(category.into());
        self
    }

    /// When the item came in. Requests write it `checkInDate`.
    pub fn checkin_date(&self) -> Option<&DateTime> {
        self.checkin_date.get()
    }

    /// Sets [`checkin_date`](Self::checkin_date).
    #[must_use]
    pub fn with_checkin_date(mut self, checkin_date: impl Into<DateTime>) -> Self {
        self.checkin_date.set(checkin_date.into());
        self
    }

    /// When the item was entered.
    pub fn created_date(&self) -> Option<&DateTime> {
        self.created_date.get()
    }

    /// Sets [`created_date`](Self::created_date).
    #[must_use]
    pub fn with_created_date(mut self, created_date: impl Into<DateTime>) -> Self {
        self.created_date.set(created_date.into());
        self
    }

    /// What the item is.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Id of the item, which `GetCI` and `UpdateCI` take as text.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Impact that a failure of the item has.
    pub fn impact(&self) -> Option<&NamedId> {
        self.impact.get()
    }

    /// Sets [`impact`](Self::impact).
    #[must_use]
    pub fn with_impact(mut self, impact: impl Into<NamedId>) -> Self {
        self.impact.set(impact.into());
        self
    }

    /// When the item was last changed.
    pub fn modified_date(&self) -> Option<&DateTime> {
        self.modified_date.get()
    }

    /// Sets [`modified_date`](Self::modified_date).
    #[must_use]
    pub fn with_modified_date(mut self, modified_date: impl Into<DateTime>) -> Self {
        self.modified_date.set(modified_date.into());
        self
    }

    /// Name of the item.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Since when the responsible person has answered for the item.
    pub fn responsibility_date(&self) -> Option<&DateTime> {
        self.responsibility_date.get()
    }

    /// Sets [`responsibility_date`](Self::responsibility_date).
    #[must_use]
    pub fn with_responsibility_date(
        mut self,
        responsibility_date: impl Into<DateTime>,
    ) -> Self {
        self.responsibility_date.set(responsibility_date.into());
        self
    }

    /// Serial number of the item.
    pub fn serial(&self) -> Option<&str> {
        self.serial.text()
    }

    /// Sets [`serial`](Self::serial).
    #[must_use]
    pub fn with_serial(mut self, serial: impl Into<String>) -> Self {
        self.serial.set(serial.into());
        self
    }

    /// State that the item is in.
    pub fn state(&self) -> Option<&NamedId> {
        self.state.get()
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<NamedId>) -> Self {
        self.state.set(state.into());
        self
    }

    /// Type of the item.
    pub fn type_(&self) -> Option<&str> {
        self.type_.text()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type_(mut self, type_: impl Into<String>) -> Self {
        self.type_.set(type_.into());
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

impl Default for ConfigurationItemSummary {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ConfigurationItemSummary {
        0 accept_date = "acceptDate";
        1 asset_tag = "assetTag";
        2 responsible_name = "responsibleName", sensitive;
        3 category = "category";
        4 checkin_date = "checkinDate";
        5 created_date = "createdDate";
        6 description = "description", sensitive;
        7 id = "id";
        8 impact = "impact";
        9 modified_date = "modifiedDate";
        10 name = "name";
        11 responsibility_date = "responsibilityDate";
        12 serial = "serial";
        13 state = "state";
        14 type_ = "type";
    }
}
