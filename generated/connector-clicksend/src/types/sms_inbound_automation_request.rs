//! `SmsInboundAutomationRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::{InboundRuleAction, MessageSearchType, WebhookType};

/// A rule that passes inbound messages on to a web address.
#[derive(Clone, PartialEq)]
pub struct SmsInboundAutomationRequest {
    message_search_type: Member<MessageSearchType>,
    message_search_term: Member<String>,
    action_address: Member<String>,
    dedicated_number: Member<String>,
    rule_name: Member<String>,
    webhook_type: Member<WebhookType>,
    action: Member<InboundRuleAction>,
    enabled: Member<i64>,
    extra_members: ExtraMembers,
}

impl SmsInboundAutomationRequest {
    /// Which messages a rule is for. The connector's rules are for every message; rules
    /// made elsewhere may choose.
    pub fn message_search_type(&self) -> Option<MessageSearchType> {
        self.message_search_type.copied()
    }

    /// Sets [`message_search_type`](Self::message_search_type).
    #[must_use]
    pub fn with_message_search_type(
        mut self,
        message_search_type: impl Into<MessageSearchType>,
    ) -> Self {
        self.message_search_type.set(message_search_type.into());
        self
    }

    /// What to look for in messages. The connector's rules look for nothing in particular.
    pub fn message_search_term(&self) -> Option<&str> {
        self.message_search_term.text()
    }

    /// Sets [`message_search_term`](Self::message_search_term).
    #[must_use]
    pub fn with_message_search_term(
        mut self,
        message_search_term: impl Into<String>,
    ) -> Self {
        self.message_search_term.set(message_search_term.into());
        self
    }

    /// Address that the service posts each inbound message to.
    pub fn action_address(&self) -> Option<&str> {
        self.action_address.text()
    }

    /// Sets [`action_address`](Self::action_address).
    #[must_use]
    pub fn with_action_address(mut self, action_address: impl Into<String>) -> Self {
        self.action_address.set(action_address.into());
        self
    }

    /// Number of the account that the rule is for. The connector's rules are for all of
    /// them.
    pub fn dedicated_number(&self) -> Option<&str> {
        self.dedicated_number.text()
    }

    /// Sets [`dedicated_number`](Self::dedicated_number).
    #[must_use]
    pub fn with_dedicated_number(mut self, dedicated_number: impl Into<String>) -> Self {
        self.dedicated_number.set(dedicated_number.into());
        self
    }

    /// Name of the rule in the dashboard. The service demands one; it names nobody in
    /// particular.
    pub fn rule_name(&self) -> Option<&str> {
        self.rule_name.text()
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[must_use]
    pub fn with_rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name.set(rule_name.into());
        self
    }

    /// How the service delivers. The connector's rules have it deliver JSON; rules made
    /// elsewhere may differ.
    pub fn webhook_type(&self) -> Option<&WebhookType> {
        self.webhook_type.get()
    }

    /// Sets [`webhook_type`](Self::webhook_type).
    #[must_use]
    pub fn with_webhook_type(mut self, webhook_type: impl Into<WebhookType>) -> Self {
        self.webhook_type.set(webhook_type.into());
        self
    }

    /// What a rule does with a message. The connector's rules pass it on to a web address;
    /// rules made elsewhere may do something else.
    pub fn action(&self) -> Option<&InboundRuleAction> {
        self.action.get()
    }

    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, action: impl Into<InboundRuleAction>) -> Self {
        self.action.set(action.into());
        self
    }

    /// Whether the rule works: 1 for yes, 0 for no.
    pub fn enabled(&self) -> Option<i64> {
        self.enabled.copied()
    }

    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, enabled: i64) -> Self {
        self.enabled.set(enabled);
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
    SmsInboundAutomationRequest {
        0 message_search_type = "message_search_type";
        1 message_search_term = "message_search_term";
        2 action_address = "action_address", sensitive;
        3 dedicated_number = "dedicated_number";
        4 rule_name = "rule_name";
        5 webhook_type = "webhook_type";
        6 action = "action";
        7 enabled = "enabled";
    }
}
