//! Which credentials a call sends.

use super::{AuthScheme, Credentials};

/// Alternative sets of credentials, by the definition's names. One set is enough for a
/// call; without any, the call sends no credentials.
///
/// The first set that the caller has given completely is sent, or else the first of
/// those that lack the fewest: credentials may be optional.
pub type Alternatives = &'static [&'static [&'static str]];

/// Which calls send which credentials, according to the definition.
///
/// Credentials without a name ([`Credentials::of_scheme`]) are sent with every call.
#[derive(Clone, Copy, Debug)]
pub struct Security {
    /// What all other calls send; `None`: all credentials.
    pub default: Option<Alternatives>,
    /// What calls of single operations send, by operation id.
    pub operations: &'static [(&'static str, Alternatives)],
}

impl Security {
    /// Every call sends all credentials.
    pub const DEFAULT: Self = Self {
        default: None,
        operations: &[],
    };

    fn of(&self, operation: &str) -> Option<Alternatives> {
        let own = self.operations.iter().find(|(id, _)| *id == operation);
        own.map(|(_, alternatives)| *alternatives).or(self.default)
    }
}

impl Credentials {
    /// The credentials for a call of an operation.
    pub(super) fn sent_with(&self, operation: &str) -> impl Iterator<Item = &AuthScheme> {
        let alternatives = self.security.and_then(|security| security.of(operation));
        let wanted = alternatives.map(|sets| self.best_match(sets));
        let sent =
            self.credentials
                .iter()
                .filter(move |credential| match (wanted, credential.name) {
                    (Some(wanted), Some(scheme)) => wanted.contains(&scheme),
                    (None, _) | (_, None) => true,
                });
        sent.map(|credential| &credential.scheme)
    }

    fn best_match(&self, sets: Alternatives) -> &'static [&'static str] {
        let lacking = |set: &&&[&str]| set.iter().filter(|scheme| !self.has(scheme)).count();
        sets.iter().min_by_key(lacking).copied().unwrap_or_default()
    }

    fn has(&self, scheme: &str) -> bool {
        let mut schemes = self.credentials.iter().map(|credential| credential.name);
        schemes.any(|known| known == Some(scheme))
    }
}
