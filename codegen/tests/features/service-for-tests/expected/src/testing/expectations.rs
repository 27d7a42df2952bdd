//! What a test expects.

use crate::types::Box2;

impl super::Service {
    /// Expects calls of [`Client::get_box`](crate::Client::get_box), and answers them.
    pub fn on_get_box<A: connector_runtime::testing::Answer<Option<Box2>>>(
        &self,
        answer: impl Fn(super::GetBoxInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetBoxInputs> {
        self.service.expect("GetBox", answer)
    }

    /// Expects calls of [`Client::put_box`](crate::Client::put_box), and answers them.
    pub fn on_put_box<A: connector_runtime::testing::Answer<()>>(
        &self,
        answer: impl Fn(super::PutBoxInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::PutBoxInputs> {
        self.service.expect("PutBox", answer)
    }

    /// Expects calls of [`Client::upload`](crate::Client::upload), and answers them.
    pub fn on_upload<A: connector_runtime::testing::Answer<connector_runtime::Bytes>>(
        &self,
        answer: impl Fn(super::UploadInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UploadInputs> {
        self.service.expect("Upload", answer)
    }

    /// Expects calls of [`Client::box_changed`](crate::Client::box_changed), and answers them.
    pub fn on_box_changed<A: connector_runtime::testing::Answer<()>>(
        &self,
        answer: impl Fn(super::BoxChangedInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::BoxChangedInputs> {
        self.service.expect("BoxChanged", answer)
    }
}
