//! Checking a request against the definition.

mod body;
mod credentials;
mod form;
mod media;
mod parameters;
mod route;
mod value;

use std::fmt;

use connector_runtime::testing::RecordedRequest;
use serde_json::Value;

pub(crate) use self::{
    body::strangeness,
    media::{essence, is_of},
    route::{find, unprefixed},
    value::conforms,
};
use crate::contract::{Contract, Operation, Place};

/// The ways to violate a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// No operation has such a path.
    Path,
    /// The path has no operation with this method.
    Method,
    /// The credential is missing.
    Credential,
    /// A required query parameter is missing.
    MissingQuery,
    /// A required header is missing.
    MissingHeader,
    /// A required part of the path or member of the body is missing, or the
    /// body itself.
    MissingMember,
    /// A value has another type.
    Type,
    /// A value is not one of those listed.
    Enumeration,
    /// A value is outside a documented limit: too long, too large, of another
    /// form.
    Limit,
    /// The body has a media type that the operation does not take.
    MediaType,
}

impl Rule {
    /// All rules, in the order in which they are checked.
    pub const ALL: [Self; 10] = [
        Self::Path,
        Self::Method,
        Self::Credential,
        Self::MissingQuery,
        Self::MissingHeader,
        Self::MissingMember,
        Self::Type,
        Self::Enumeration,
        Self::Limit,
        Self::MediaType,
    ];

    /// What the text of a refusal calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Method => "method",
            Self::Credential => "credential",
            Self::MissingQuery => "missing query parameter",
            Self::MissingHeader => "missing header",
            Self::MissingMember => "missing member",
            Self::Type => "type",
            Self::Enumeration => "enumeration",
            Self::Limit => "limit",
            Self::MediaType => "media type",
        }
    }

    /// Statuses of its refusal, the usual one first.
    pub(crate) const fn statuses(self) -> &'static [u16] {
        match self {
            Self::Path => &[404],
            Self::Method => &[405, 404],
            Self::Credential => &[401, 403],
            Self::MediaType => &[415, 400],
            _ => &[400, 422],
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A request that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Refusal {
    pub(crate) rule: Rule,
    pub(crate) what: String,
}

impl Refusal {
    pub(crate) fn new(rule: Rule, what: impl Into<String>) -> Self {
        Self {
            rule,
            what: what.into(),
        }
    }

    /// The rule that is broken.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }
}

/// The rule and what breaks it, without values of the request.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.what)
    }
}

/// The inputs of a request that its operation accepts.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestInputs {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    /// The parameters that came, each as the value that its schema means.
    pub(crate) values: Vec<(Place, String, Value)>,
    /// The body as JSON; a form as the object of its fields.
    pub(crate) body: Value,
}

/// Checks a request against one operation.
pub(crate) fn check(
    contract: &Contract,
    operation: &Operation,
    request: &RecordedRequest,
    path: Vec<(String, String)>,
) -> Result<RequestInputs, Refusal> {
    let query = crate::encode::decoded_pairs(request.query().unwrap_or_default());
    credentials::check(operation, request, &query)?;
    parameters::check_required(operation, request, &path, &query)?;
    let body = body::read(contract, operation, request)?;
    let values = parameters::check_values(contract, operation, request, &path, &query)?;
    Ok(RequestInputs {
        path,
        query,
        values,
        body,
    })
}
