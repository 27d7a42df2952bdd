//! What policies do.

use super::cover::Cover;
use super::host::Host;
use crate::model::{Computed, CredentialLocation, LookUp, Route, Template, Transform};

/// One policy, or the script of a connector.
#[derive(Debug)]
pub(crate) struct Policy {
    pub(crate) cover: Cover,
    pub(crate) does: Does,
}

/// What a policy does.
#[derive(Debug)]
pub(crate) enum Does {
    Effect(Effect),
    /// Adds a credential to requests.
    Prove(PolicyCredential),
    /// Sets the address.
    Lead(Host),
}

/// What a policy does to the operations that it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Sends a fixed value; `skip_if_present`: unless the caller gives one.
    Send {
        location: CredentialLocation,
        name: String,
        value: String,
        skip_if_present: bool,
    },
    /// A direct call makes the same change. If an operation lacks the inputs
    /// for it, only the gateway can; the reason.
    Change {
        change: GatewayChange,
        otherwise: String,
    },
    /// Replies lack what the gateway would set; a sentence about it.
    LeftOut(String),
    /// Where a poll's reply has its news.
    NewsAt(Vec<String>),
    /// Only Microsoft's gateway can do it; the reason.
    Gateway(String),
    /// A script of the connector runs on Microsoft's side.
    Script,
    /// A script reshapes the reply, and leaves the request alone.
    Reshaped,
}

impl Effect {
    /// A change that direct calls make; `None` if only the gateway makes it.
    pub(super) fn change(change: Option<GatewayChange>, reason: String) -> Self {
        match change {
            Some(change) => Self::Change {
                change,
                otherwise: reason,
            },
            None => Self::Gateway(reason),
        }
    }
}

/// What the gateway changes in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GatewayChange {
    /// The address.
    Base {
        template: Template,
        /// An input decides on the host: the caller has to trust it.
        host_is_input: bool,
    },
    /// Path and method.
    Route {
        method: Option<String>,
        route: Route,
    },
    /// A header or a query parameter.
    Value(Computed),
    /// The JSON that is sent.
    Body(Transform),
    /// The JSON of the reply.
    Reply(Transform),
    /// A header or a query parameter that another call returns.
    LookUp(LookUp),
    /// The `Location` of the reply.
    Location(Template),
    /// A status that means wrong credentials.
    Unauthenticated(u16),
}

impl GatewayChange {
    /// Whether calls go to another address than the operation's own path.
    pub(crate) fn leads_elsewhere(&self) -> bool {
        matches!(self, Self::Base { .. } | Self::Route { .. })
    }
}

/// A credential that a policy adds to requests.
#[derive(Clone, Debug)]
pub(crate) struct PolicyCredential {
    pub(crate) location: CredentialLocation,
    pub(crate) prefix: String,
    pub(crate) source: CredentialSource,
}

/// Where a policy takes a credential from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CredentialSource {
    /// From a connection parameter.
    Parameter { name: String, has_default: bool },
    /// From the same header: only the prefix is added.
    SameHeader,
    /// Microsoft's gateway has the secret; the file has a placeholder.
    Placeholder,
}
