//! `InboundRule`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The rule that was made. Not on the connector's page.
#[derive(Clone, PartialEq)]
pub struct InboundRule {
    inbound_rule_id: Member<i64>,
    extra_members: ExtraMembers,
}

impl InboundRule {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the rule: what its removal asks for. Not on the connector's page.
    pub fn inbound_rule_id(&self) -> Option<i64> {
        self.inbound_rule_id.copied()
    }

    /// Sets [`inbound_rule_id`](Self::inbound_rule_id).
    #[must_use]
    pub fn with_inbound_rule_id(mut self, inbound_rule_id: i64) -> Self {
        self.inbound_rule_id.set(inbound_rule_id);
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

impl Default for InboundRule {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    InboundRule {
        0 inbound_rule_id = "inbound_rule_id";
    }
}
