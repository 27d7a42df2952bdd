//! Objects of `GetParcel`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for GetParcelResponse {
    const NAME: &'static str = "GetParcelResponse";

    fn empty() -> Self {
        Self {
            driver: Member::absent(),
            signature: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "driver" => &mut self.driver,
            "signature" => &mut self.signature,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("driver", &self.driver);
        visit("signature", &self.signature);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(GetParcelResponse);
