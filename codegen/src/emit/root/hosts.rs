//! Where the calls of a connector go.

use crate::model::{Connector, Operation};

/// How many of a connector's calls have an address of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnAddresses {
    None,
    Some,
    All,
}

impl OwnAddresses {
    pub(crate) fn of(connector: &Connector) -> Self {
        let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
        let calls = || connector.operations.iter().chain(triggers.clone());
        let has_its_own = |operation: &Operation| {
            let rewrite = operation.rewrite.as_ref();
            rewrite.is_some_and(|rewrite| rewrite.base.is_some())
        };
        if !calls().any(has_its_own) {
            Self::None
        } else if calls().all(has_its_own) {
            Self::All
        } else {
            Self::Some
        }
    }
}
