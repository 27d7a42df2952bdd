//! Objects of `GetParcel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `GetParcel` answers.
#[derive(Clone, PartialEq)]
pub struct GetParcelResponse {
    driver: Member<String>,
    signature: Member<String>,
    extra_members: ExtraMembers,
}

impl GetParcelResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Driver, once there is one.
    pub fn driver(&self) -> Option<&str> {
        self.driver.text()
    }

    /// Sets [`driver`](Self::driver).
    #[must_use]
    pub fn with_driver(mut self, driver: impl Into<String>) -> Self {
        self.driver.set(driver.into());
        self
    }

    /// Signature, once there is one.
    pub fn signature(&self) -> Option<&str> {
        self.signature.text()
    }

    /// Sets [`signature`](Self::signature).
    #[must_use]
    pub fn with_signature(mut self, signature: impl Into<String>) -> Self {
        self.signature.set(signature.into());
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

impl Default for GetParcelResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetParcelResponse {
        0 driver = "driver";
        1 signature = "signature";
    }
}
