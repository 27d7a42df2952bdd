//! What the service delivers.

use crate::types::{InboundSmsNotification, OutboundSmsNotification};

impl super::Service {
    /// Delivers to all subscriptions of [`Client::inbound_sms`](crate::Client::inbound_sms); the status of each answer.
    pub async fn deliver_inbound_sms(
        &self,
        payload: &InboundSmsNotification,
        plan: connector_mock::DeliveryPlan,
    ) -> std::io::Result<Vec<u16>> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.deliver("InboundSMS", &plan, Some(&payload)).await
    }

    /// Delivers to all subscriptions of [`Client::outbound_sms`](crate::Client::outbound_sms); the status of each answer.
    pub async fn deliver_outbound_sms(
        &self,
        payload: &OutboundSmsNotification,
        plan: connector_mock::DeliveryPlan,
    ) -> std::io::Result<Vec<u16>> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.deliver("OutboundSMS", &plan, Some(&payload)).await
    }
}
