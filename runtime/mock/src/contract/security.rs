//! Credentials.

/// A credential that a request needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Credential {
    pub(crate) carrier: Carrier,
    /// The connection parameter that it comes from, if the definition names
    /// one.
    pub(crate) parameter: Option<String>,
}

/// Where a credential is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    Header(String),
    Query(String),
    Basic,
    Bearer,
}

impl Carrier {
    /// Whether it is sent in the header `Authorization`.
    pub(crate) fn is_authorization(&self) -> bool {
        match self {
            Self::Header(name) => name.eq_ignore_ascii_case("authorization"),
            Self::Query(_) => false,
            Self::Basic | Self::Bearer => true,
        }
    }

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
