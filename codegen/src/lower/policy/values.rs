//! Policies that set headers and query parameters.

use super::instance::Policy;
use super::secrets::{claims_platform, is_placeholder};
use super::{Change, CredentialSource, Effect, Policies, PolicyCredential};
use crate::lower::expression::{Piece, parse};
use crate::lower::headers::{Ownership, ownership};
use crate::lower::report::Report;
use crate::model::{self, Computed, CredentialPlace};

impl Policies {
    /// A header or a query parameter.
    pub(super) fn set(
        &mut self,
        policy: &Policy<'_>,
        place: fn(String) -> CredentialPlace,
        report: &mut Report,
    ) {
        let Some(name) = policy.value("name").filter(|name| !name.trim().is_empty()) else {
            report.warn(
                policy.at,
                "this policy names nothing to set: it is left out",
            );
            return;
        };
        let name = name.trim().to_owned();
        let place = place(name.clone());
        let value = policy.value("value").unwrap_or_default();
        let is_header = matches!(place, CredentialPlace::Header(_));
        if is_header && matches!(ownership(&name), Ownership::Transport | Ownership::Invalid) {
            report.warn(
                policy.at,
                format!("the header `{name}` belongs to HTTP: it is not set"),
            );
            return;
        }
        let pieces = parse(&value);
        match credential_source(&pieces, &place) {
            Some((prefix, source)) => self.credentials.push(PolicyCredential {
                place,
                prefix,
                source,
                cover: policy.cover.clone(),
            }),
            None if !is_literal(&pieces) => {
                let value = template(&pieces).map(|value| {
                    Change::Value(Computed {
                        wire: name,
                        in_header: is_header,
                        value,
                        yields: policy.yields(),
                    })
                });
                self.change(policy, value);
            }
            None if claims_platform(&name, &value) => {}
            None if is_header && !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) => {
                report.warn(
                    policy.at,
                    format!("no header can carry the value of `{name}`: it is not set"),
                );
            }
            None => {
                let yields = policy.yields();
                self.add(
                    policy.cover.clone(),
                    Effect::Send {
                        place,
                        name,
                        value,
                        yields,
                    },
                );
            }
        }
    }
}

impl Policies {
    /// Puts something before what a header has already.
    pub(in crate::lower) fn prefix(&mut self, given: &PolicyCredential) {
        let (CredentialPlace::Header(name) | CredentialPlace::Query(name)) = &given.place;
        let change = Change::Value(Computed {
            wire: name.clone(),
            in_header: true,
            value: vec![
                model::Piece::Text(given.prefix.clone()),
                model::Piece::Header(name.clone(), None),
            ],
            yields: false,
        });
        let otherwise = format!("the gateway writes something before `{name}`");
        self.add(given.cover.clone(), Effect::Change { change, otherwise });
        self.index();
    }
}

/// The credential that a value carries, with what is written before it.
fn credential_source(
    pieces: &[Piece],
    place: &CredentialPlace,
) -> Option<(String, CredentialSource)> {
    let is_query = matches!(place, CredentialPlace::Query(_));
    let (prefix, last) = match pieces {
        // Only headers have something before the secret.
        [Piece::Text(_), _] if is_query => return None,
        [] => (String::new(), None),
        [only] => (String::new(), Some(only)),
        [Piece::Text(prefix), last] => (prefix.clone(), Some(last)),
        _ => return None,
    };
    let (CredentialPlace::Header(target) | CredentialPlace::Query(target)) = place;
    match last {
        Some(Piece::Connection { name, default }) => {
            let (name, has_default) = (name.clone(), default.is_some());
            Some((prefix, CredentialSource::Parameter { name, has_default }))
        }
        Some(Piece::Header { name, .. }) if name.eq_ignore_ascii_case(target) => {
            Some((prefix, CredentialSource::SameHeader))
        }
        Some(Piece::Text(text)) if is_placeholder(target, text) => {
            Some((String::new(), CredentialSource::Placeholder))
        }
        None => Some((String::new(), CredentialSource::Placeholder)),
        _ => None,
    }
}

fn is_literal(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| matches!(piece, Piece::Text(_)))
}

/// A value in the words of the model; `None` where the gateway alone can make
/// it.
pub(super) fn template(pieces: &[Piece]) -> Option<model::Template> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => Some(model::Piece::Text(text.clone())),
            Piece::Header { name, default } => {
                Some(model::Piece::Header(name.clone(), default.clone()))
            }
            Piece::Query { name, default } => {
                Some(model::Piece::Query(name.clone(), default.clone()))
            }
            Piece::Connection { name, default } => {
                Some(model::Piece::Setting(name.clone(), default.clone()))
            }
            Piece::Other(_) => None,
        })
        .collect()
}
