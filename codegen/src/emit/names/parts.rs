//! The names around one thing.

use std::collections::BTreeMap;

/// Names around one type.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeNames {
    /// Its key in the lock.
    pub(crate) key: String,
    /// The type.
    pub(crate) name: String,
    /// The struct of its required members.
    pub(crate) new: String,
    /// Fields or variants, in the order of the model.
    pub(crate) members: Vec<String>,
    /// Its module.
    pub(crate) module: String,
}

/// Names around one operation or trigger.
#[derive(Clone, Debug, Default)]
pub(crate) struct OperationNames {
    /// The client's method.
    pub(crate) method: String,
    /// The request.
    pub(crate) request: String,
    /// The struct of its required inputs.
    pub(crate) args: String,
    /// The enum of its success replies, where they differ.
    pub(crate) reply: String,
    /// The struct of its inputs in the service for tests.
    pub(crate) received_struct: String,
    /// The static that describes it.
    pub(crate) constant: String,
    /// The module that it stands in.
    pub(crate) module: String,
    /// Inputs, in the order of the model.
    pub(crate) inputs: Vec<String>,
    /// Parameters, then the fields of a form, in the order of the model,
    /// including those that callers are not offered.
    pub(crate) received: Vec<String>,
    /// The methods that list choices, in the order of the model.
    pub(crate) choices: Vec<String>,
    /// The methods that take what choices depend on, by its name on the wire.
    pub(crate) given: BTreeMap<String, String>,
}

/// Names around one credential.
#[derive(Clone, Debug, Default)]
pub(crate) struct CredentialNames {
    /// Its values: one, or the two of Basic.
    pub(crate) values: Vec<String>,
    /// The method that sets them, if they are optional.
    pub(crate) setter: String,
}

/// What moves a member out.
pub(crate) fn taker(name: &str) -> String {
    format!("take_{name}")
}

/// The setter of an input or a member.
pub(crate) fn setter(name: &str) -> String {
    format!("with_{name}")
}
