//! Which calls send which credentials.

/// Sets of credentials, by name ([`Credential::scheme`](super::Credential)), of
/// which one is enough. Without any, nothing is sent.
pub type Alternatives = Vec<Vec<String>>;

/// Which calls send which credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Security {
    /// What most calls send; `None` for all that the caller gives.
    pub usual: Option<Alternatives>,
    /// What single calls send, by the id of the operation, if it differs; in
    /// the order of the definition.
    pub operations: Vec<(String, Alternatives)>,
}

impl Security {
    /// Whether every call sends all that the caller gives.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.usual.is_none() && self.operations.is_empty()
    }
}
