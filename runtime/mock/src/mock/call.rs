//! A call, as a script sees it.

use connector_runtime::testing::RecordedRequest;
use serde_json::Value;

use crate::rules::Inputs;

/// A request that its operation takes.
#[derive(Clone, Copy)]
pub struct Call<'r> {
    pub(super) operation: &'r str,
    pub(super) request: &'r RecordedRequest,
    pub(super) inputs: &'r Inputs,
}

impl<'r> Call<'r> {
    /// The operation's id.
    #[must_use]
    pub fn operation(self) -> &'r str {
        self.operation
    }

    /// The request as it came.
    #[must_use]
    pub fn request(self) -> &'r RecordedRequest {
        self.request
    }

    /// A value in the path, decoded.
    #[must_use]
    pub fn path(self, name: &str) -> Option<&'r str> {
        let mut values = self.inputs.path.iter();
        values
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The values of a query parameter, decoded.
    pub fn query(self, name: &str) -> impl Iterator<Item = &'r str> {
        let values = self
            .inputs
            .query
            .iter()
            .filter(move |(known, _)| known == name);
        values.map(|(_, value)| value.as_str())
    }

    /// The body as JSON, a form as the object of its fields; null where there is
    /// none, or one of another kind.
    #[must_use]
    pub fn body(self) -> &'r Value {
        &self.inputs.body
    }
}
