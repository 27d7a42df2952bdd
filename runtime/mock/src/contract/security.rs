//! What a caller proves itself with.

/// Something that a request has to carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Credential {
    pub(crate) carrier: Carrier,
    /// The connection parameter that it comes from, where the definition says.
    pub(crate) parameter: Option<String>,
}

/// Where a credential stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    Header(String),
    Query(String),
    Basic,
    Bearer,
}

impl Carrier {
    /// What a refusal calls it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Header(name) => format!("header `{name}`"),
            Self::Query(name) => format!("query parameter `{name}`"),
            Self::Basic => "header `Authorization` with the scheme Basic".to_owned(),
            Self::Bearer => "header `Authorization` with the scheme Bearer".to_owned(),
        }
    }
}
