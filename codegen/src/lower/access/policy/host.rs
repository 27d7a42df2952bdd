//! An address that a policy sets.

use super::expression::{Expression, parse};
use super::instance::Instance;
use crate::lower::access::address::PolicyAddress;
use crate::lower::access::connection::{ConnectionParameter, ConnectionParameters};

/// An address that some calls go to.
#[derive(Debug)]
pub(crate) struct Host {
    pub(super) pieces: Vec<Expression>,
    /// Why a call needs the gateway if the address is unknown.
    pub(super) reason: String,
}

impl Host {
    pub(crate) fn of(instance: &Instance<'_>) -> Self {
        let template = instance.value("urlTemplate").unwrap_or_default();
        Self {
            pieces: parse(template.trim()),
            reason: instance.reason(),
        }
    }

    /// Whether it depends on nothing but the connection.
    pub(super) fn is_of_connection(&self) -> bool {
        let mut pieces = self.pieces.iter();
        !self.pieces.is_empty()
            && pieces
                .all(|piece| matches!(piece, Expression::Text(_) | Expression::Connection { .. }))
    }

    pub(super) fn names_connection(&self) -> bool {
        let mut pieces = self.pieces.iter();
        self.is_of_connection()
            && pieces.any(|piece| matches!(piece, Expression::Connection { .. }))
    }

    /// The address as the client has it: known, or given by the caller.
    pub(super) fn address(&self, connection: &ConnectionParameters<'_>) -> PolicyAddress {
        let mut known = Some(String::new());
        let mut hint = String::new();
        for piece in &self.pieces {
            let (plain, said) = match piece {
                Expression::Text(text) => (Some(text.clone()), text.clone()),
                Expression::Connection { name, default } => {
                    let title = connection
                        .get(name)
                        .map_or_else(|| name.clone(), ConnectionParameter::title);
                    (
                        default.clone().filter(|default| !default.is_empty()),
                        format!("{{{title}}}"),
                    )
                }
                Expression::Header { name, .. }
                | Expression::Query { name, .. }
                | Expression::Other(name) => (None, name.clone()),
            };
            hint.push_str(&said);
            known = known.zip(plain).map(|(known, plain)| known + &plain);
        }
        match known {
            Some(known) => PolicyAddress::Known(known),
            None => PolicyAddress::Given(hint),
        }
    }
}
