//! Operations.

use super::{Body, Docs, FixedParameter, ItemResults, Paging, Parameter, Path, Reply, Rewrite};

/// One call of the service.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The definition's name for it, such as `sms_send`.
    pub id: String,
    /// HTTP method, upper case.
    pub method: String,
    /// Path below the base path.
    pub path: Path,
    /// What the definition says about it.
    pub docs: Docs,
    /// Who calls it.
    pub kind: Kind,
    /// Inputs outside the body, in the order of the definition.
    pub parameters: Vec<Parameter>,
    /// Sent unseen.
    pub fixed: Vec<FixedParameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub reply: Reply,
    /// How further pages are asked for.
    pub paging: Option<Paging>,
    /// Where each item's own success stands.
    pub item_results: Option<ItemResults>,
    /// May be repeated without harm: `GET`, `HEAD`, or said by the definition.
    pub safe: bool,
    /// What a direct call changes, because the gateway of a managed connection
    /// does.
    pub rewrite: Option<Rewrite>,
    /// Works only through a managed connection.
    pub managed_only: Option<ManagedOnly>,
}

/// Who calls an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An action for users of the connector.
    Action,
    /// For discovery or for the platform; kept apart from the actions.
    Internal,
    /// The subscription or the poll behind a trigger.
    Trigger,
}

/// Why an operation cannot be called directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagedOnly {
    /// One sentence, which cites the policy or the script.
    pub reason: String,
}
