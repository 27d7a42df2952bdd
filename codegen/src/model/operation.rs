//! Operations.

use super::{
    Alternatives, Body, ChoiceList, Docs, FixedParameter, Input, ItemResults, Paging, Parameter,
    Path, Reply, Rewrite, TypeId,
};

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
    pub kind: OperationKind,
    /// Inputs outside the body, in the order of the definition.
    pub parameters: Vec<Parameter>,
    /// Sent unseen.
    pub fixed: Vec<FixedParameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// All that a caller gives: parameters first, then the body or its members.
    pub inputs: Vec<Input>,
    /// The object whose members are the inputs that the body is made of.
    pub body_object: Option<TypeId>,
    /// Inputs whose choices or schemas other operations tell.
    pub choices: Vec<ChoiceList>,
    /// Tells choices or schemas for the inputs of others.
    pub is_lookup: bool,
    /// Which credentials it sends, where that differs from most calls.
    pub security: Option<Alternatives>,
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
    /// What the gateway of a managed connection sets in replies, and a direct
    /// call goes without; a sentence each.
    pub left_out: Vec<String>,
    /// Works only through a managed connection.
    pub managed_only: Option<ManagedOnly>,
}

/// Who calls an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
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
