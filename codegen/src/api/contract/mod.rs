//! What goes over the wire, as facts by subject: an operation, a type, the
//! connector itself.
//!
//! Types are named as in Rust, which the lock of names keeps the same.
//! Everything else has its name on the wire.

mod of_connector;
mod of_operation;
mod of_policies;
mod of_type;
mod text;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use of_connector::contract;

/// Everything that a connector's service and its callers agree on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contract {
    /// What holds for all operations.
    pub connector: ConnectorFacts,
    /// By id; if several share an id, by id, method and path.
    pub operations: BTreeMap<String, OperationFacts>,
    /// Objects, enumerations and unions by their Rust names.
    pub types: BTreeMap<String, TypeFacts>,
}

/// What holds for all operations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConnectorFacts {
    /// Scheme, host and base path; `None` if the caller gives it.
    pub address: Option<String>,
    /// What most operations send; `None` for all that the caller gives.
    pub security: Option<String>,
    /// The gateway's limit for each connection.
    pub throttle: Option<String>,
    /// Where error bodies carry the provider's code and message.
    pub errors: Option<String>,
    /// The credentials, by name of the scheme.
    pub credentials: BTreeMap<String, CredentialFacts>,
    /// The provider's error codes with their Rust variants.
    pub error_codes: BTreeMap<String, String>,
}

/// One credential.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct CredentialFacts {
    /// What it is.
    pub kind: String,
    /// Where and how it is sent.
    pub sent: String,
    /// May be left out.
    pub optional: bool,
}

/// One operation, or the operation behind a trigger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationFacts {
    /// Name of the client's method.
    pub rust: String,
    /// Name of the struct of its request.
    pub request: String,
    /// `action`, `internal` or `trigger`.
    pub kind: String,
    /// HTTP method, upper case.
    pub method: String,
    /// Path below the base path, with its query.
    pub path: String,
    /// What to use instead, if it is deprecated.
    pub deprecated: Option<String>,
    /// What it sends, where that differs from most operations.
    pub security: Option<String>,
    /// Parameters by location and name; fields and parts of forms.
    pub inputs: BTreeMap<String, ValueFacts>,
    /// What else is sent.
    pub body: Option<BodyFacts>,
    /// Media types that are asked for.
    pub accepts: Vec<String>,
    /// Replies by status.
    pub replies: BTreeMap<String, String>,
    /// Statuses of documented errors.
    pub errors: Vec<String>,
    /// May be repeated without harm.
    pub repeatable: bool,
    /// Why it works only through a managed connection.
    pub managed_only: Option<String>,
    /// What a direct call changes by itself.
    pub policies: Vec<String>,
    /// How further pages are requested.
    pub paging: Option<String>,
    /// Where each item has its own status.
    pub item_results: Option<String>,
    /// The look-ups of choices and schemas, by input.
    pub choices: BTreeMap<String, String>,
    /// How a trigger's news comes.
    pub trigger: Option<TriggerFacts>,
}

/// The body of a request that is not a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct BodyFacts {
    /// Its media type.
    pub media_type: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub shape: String,
    /// Whether the definition demands one.
    pub required: bool,
}

/// How a trigger's news comes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct TriggerFacts {
    /// `webhook` or `polling`, with `batch` where several come at once.
    pub mode: String,
    /// The type of a delivery, or the path of the list of news.
    pub delivers: String,
    /// What takes the address of the caller.
    pub callback: String,
    /// How the subscription ends.
    pub removal: Option<String>,
    /// How a delivery proves its origin.
    pub signature: Option<String>,
    /// Deliveries may be form-encoded.
    pub form_encoded: bool,
    /// Where a delivery has its id.
    pub key: Option<String>,
}

/// An input, or a member of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct ValueFacts {
    /// Its Rust name; empty if it is internal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rust: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub shape: String,
    /// Whether a caller must give it.
    pub required: bool,
    /// Always sent, unseen.
    pub sent: Option<String>,
    /// The service's default.
    pub default: Option<String>,
    /// How several values are written, or that a path is encoded twice.
    pub style: Option<String>,
    /// Limits, such as `maximum 20`.
    pub limits: BTreeMap<String, String>,
    /// What to use instead, where it is deprecated.
    pub deprecated: Option<String>,
    /// Whether `Debug` shows it `always` or `never`, where that is not as usual.
    pub shown: Option<String>,
}

/// An object, an enumeration or a union.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct TypeFacts {
    /// `object`, `text values`, `integer values` or `union`.
    pub kind: String,
    /// Its place in the definition, as in the lock of names.
    pub at: String,
    /// Reached from the inputs of an operation.
    pub sent: bool,
    /// Reached from a reply or a delivery.
    pub received: bool,
    /// What to use instead, where it is deprecated.
    pub deprecated: Option<String>,
    /// Members of an object by name.
    pub members: BTreeMap<String, ValueFacts>,
    /// What members without a description hold.
    pub further: Option<String>,
    /// Values of an enumeration with their Rust variants.
    pub values: BTreeMap<String, String>,
    /// The discriminator of a union.
    pub discriminator: Option<String>,
    /// The cases of a union: text and object.
    pub cases: BTreeMap<String, String>,
}
