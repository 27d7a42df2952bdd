//! `NotificationAccount`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The account that a message belongs to.
#[derive(Clone, PartialEq)]
pub struct NotificationAccount {
    id: Member<i64>,
    external_account_id: Member<String>,
    extra_members: ExtraMembers,
}

impl NotificationAccount {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the account.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// An id of your own for the account, left over from an older version of the service;
    /// may be null. Not on the reference page.
    pub fn external_account_id(&self) -> Option<&str> {
        self.external_account_id.text()
    }

    /// Sets [`external_account_id`](Self::external_account_id).
    #[must_use]
    pub fn with_external_account_id(
        mut self,
        external_account_id: impl Into<String>,
    ) -> Self {
        self.external_account_id.set(external_account_id.into());
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

impl Default for NotificationAccount {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    NotificationAccount {
        0 id = "id";
        1 external_account_id = "externalAccountId";
    }
}
