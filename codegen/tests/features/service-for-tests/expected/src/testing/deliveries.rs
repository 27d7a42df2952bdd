//! What the service delivers.

use crate::types::Box2;

impl super::Service {
    /// Delivers to all subscriptions of [`Client::box_changed`](crate::Client::box_changed); the status of each answer.
    pub async fn deliver_box_changed(
        &self,
        payload: &Box2,
        plan: connector_mock::DeliveryPlan,
    ) -> std::io::Result<Vec<u16>> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.deliver("BoxChanged", &plan, Some(&payload)).await
    }

    /// What would be delivered to a subscription of [`Client::box_changed`](crate::Client::box_changed), for tests
    /// of a handler without a socket.
    #[must_use]
    pub fn signed_box_changed(
        &self,
        payload: &Box2,
        plan: connector_mock::DeliveryPlan,
    ) -> Option<connector_mock::Delivery> {
        let payload = connector_runtime::generated::Json::to_value(payload);
        self.service.delivery("BoxChanged", &plan, "test-key", Some(&payload))
    }
}
