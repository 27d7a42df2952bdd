//! What the service delivers.

use crate::types::InboundSms;

impl super::Service {
    /// Delivers to all subscriptions of [`Client::sms_inbound_automation`](crate::Client::sms_inbound_automation); the status of each answer.
    pub async fn deliver_sms_inbound_automation(
        &self,
        payload: &InboundSms,
        plan: connector_mock::DeliveryPlan,
    ) -> std::io::Result<Vec<u16>> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.deliver("sms_inbound_automation", &plan, Some(&payload)).await
    }
}
