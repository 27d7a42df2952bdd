//! What the service delivers.

use crate::types::TextingNotification;

impl super::Service {
    /// Delivers to all subscriptions of [`Client::texting_webhook`](crate::Client::texting_webhook); the status of each answer.
    pub async fn deliver_texting_webhook(
        &self,
        payload: &TextingNotification,
        plan: connector_mock::DeliveryPlan,
    ) -> std::io::Result<Vec<u16>> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.deliver("TextingWebhook", &plan, Some(&payload)).await
    }

    /// What would be delivered to a subscription of [`Client::texting_webhook`](crate::Client::texting_webhook), for tests
    /// of a handler without a socket.
    #[must_use]
    pub fn signed_texting_webhook(
        &self,
        payload: &TextingNotification,
        plan: connector_mock::DeliveryPlan,
    ) -> Option<connector_mock::Delivery> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.delivery("TextingWebhook", &plan, "test-api-key", Some(&payload))
    }
}
