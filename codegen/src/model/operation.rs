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
    /// Internal parameters with their values.
    pub fixed: Vec<FixedParameter>,
    /// The body.
    pub body: Option<Body>,
    /// All that a caller gives: parameters first, then the body or its members.
    pub inputs: Vec<Input>,
    /// The object whose members are the inputs that the body is made of.
    pub body_object: Option<TypeId>,
    /// Inputs whose choices or schemas other operations return.
    pub choices: Vec<ChoiceList>,
    /// Returns choices or schemas for the inputs of others.
    pub is_lookup: bool,
    /// Which credentials it sends, if they differ from those of most calls.
    pub security: Option<Alternatives>,
    /// The reply.
    pub reply: Reply,
    /// How further pages are requested.
    pub paging: Option<Paging>,
    /// Where each item has its own status.
    pub item_results: Option<ItemResults>,
    /// May be repeated without harm: `GET`, `HEAD`, or said by the definition.
    pub safe: bool,
    /// What a direct call changes in place of the gateway.
    pub rewrite: Option<Rewrite>,
    /// How a direct call differs from one through a managed connection; a
    /// sentence each.
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
    /// A script of the connector handles it on Microsoft's side.
    pub script: bool,
}
