//! Policies that set headers and query parameters.

use super::expression::{Piece, parse};
use super::instance::Instance;
use super::secrets::{claims_platform, is_placeholder};
use super::{Change, CredentialSource, Does, Effect, PolicyCredential};
use crate::lower::headers::{Ownership, ownership};
use crate::lower::report::Report;
use crate::model::{self, Computed, CredentialPlace};

/// A header or a query parameter.
pub(crate) fn set(
    instance: &Instance<'_>,
    place: fn(String) -> CredentialPlace,
    report: &mut Report,
) -> Option<Does> {
    let Some(name) = instance
        .value("name")
        .filter(|name| !name.trim().is_empty())
    else {
        let message = "this policy names nothing to set: it is left out";
        report.warn(instance.at, message);
        return None;
    };
    let name = name.trim().to_owned();
    let place = place(name.clone());
    let value = instance.value("value").unwrap_or_default();
    let in_header = matches!(place, CredentialPlace::Header(_));
    if in_header && matches!(ownership(&name), Ownership::Transport | Ownership::Invalid) {
        let message = format!("the header `{name}` belongs to HTTP: it is not set");
        report.warn(instance.at, message);
        return None;
    }
    let pieces = parse(&value);
    let yields = instance.yields();
    if let Some((prefix, source)) = credential_source(&pieces, &place) {
        return Some(Does::Prove(PolicyCredential {
            place,
            prefix,
            source,
        }));
    }
    if !is_literal(&pieces) {
        let change = template(&pieces).map(|value| {
            Change::Value(Computed {
                wire: name,
                in_header,
                value,
                yields,
            })
        });
        return Some(Does::Effect(Effect::change(change, instance.reason())));
    }
    if claims_platform(&name, &value) {
        return None;
    }
    if in_header && !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        let message = format!("no header can carry the value of `{name}`: it is not set");
        report.warn(instance.at, message);
        return None;
    }
    Some(Does::Effect(Effect::Send {
        place,
        name,
        value,
        yields,
    }))
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
pub(crate) fn template(pieces: &[Piece]) -> Option<model::Template> {
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
