//! Policies that set headers and query parameters.

use super::effect::{CredentialSource, Does, Effect, GatewayChange, PolicyCredential};
use super::expression::{Expression, parse};
use super::instance::Instance;
use super::secrets::{claims_platform, is_placeholder};
use crate::lower::operation::headers::{Ownership, ownership};
use crate::model::{self, Computed, CredentialLocation};
use crate::source::Diagnostics;

/// A header or a query parameter.
pub(crate) fn set(
    instance: &Instance<'_>,
    location: fn(String) -> CredentialLocation,
    report: &mut Diagnostics,
) -> Option<Does> {
    let Some(name) = instance
        .value("name")
        .filter(|name| !name.trim().is_empty())
    else {
        let message = "this policy names nothing to set: it is ignored";
        report.warn(instance.at, message);
        return None;
    };
    let name = name.trim().to_owned();
    let location = location(name.clone());
    let value = instance.value("value").unwrap_or_default();
    let in_header = matches!(location, CredentialLocation::Header(_));
    if in_header && matches!(ownership(&name), Ownership::Transport | Ownership::Invalid) {
        let message = format!("the header `{name}` is set by HTTP itself: the policy is ignored");
        report.warn(instance.at, message);
        return None;
    }
    let pieces = parse(&value);
    let skip_if_present = instance.skip_if_present();
    if let Some((prefix, source)) = credential_source(&pieces, &location) {
        return Some(Does::Prove(PolicyCredential {
            location,
            prefix,
            source,
        }));
    }
    if !is_literal(&pieces) {
        let change = template(&pieces).map(|value| {
            GatewayChange::Value(Computed {
                wire: name,
                in_header,
                value,
                skip_if_present,
            })
        });
        return Some(Does::Effect(Effect::change(change, instance.reason())));
    }
    if claims_platform(&name, &value) {
        return None;
    }
    if in_header && !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        let message = format!("a header cannot hold the value of `{name}`: it is not set");
        report.warn(instance.at, message);
        return None;
    }
    Some(Does::Effect(Effect::Send {
        location,
        name,
        value,
        skip_if_present,
    }))
}

/// A header of the reply. A direct call needs only the address at which a
/// subscription ends.
pub(crate) fn of_reply(instance: &Instance<'_>) -> Option<Effect> {
    let name = instance.value("name")?;
    if !name.trim().eq_ignore_ascii_case("location") {
        return None;
    }
    let location = template(&parse(instance.value("value")?.trim()))?;
    Some(Effect::change(
        Some(GatewayChange::Location(location)),
        instance.reason(),
    ))
}

/// The credential in a value, with its prefix.
fn credential_source(
    pieces: &[Expression],
    location: &CredentialLocation,
) -> Option<(String, CredentialSource)> {
    let is_query = matches!(location, CredentialLocation::Query(_));
    let (prefix, last) = match pieces {
        // Only headers have something before the secret.
        [Expression::Text(_), _] if is_query => return None,
        [] => (String::new(), None),
        [only] => (String::new(), Some(only)),
        [Expression::Text(prefix), last] => (prefix.clone(), Some(last)),
        _ => return None,
    };
    let (CredentialLocation::Header(target) | CredentialLocation::Query(target)) = location;
    match last {
        Some(Expression::Connection { name, default }) => {
            let (name, has_default) = (name.clone(), default.is_some());
            Some((prefix, CredentialSource::Parameter { name, has_default }))
        }
        Some(Expression::Header { name, .. }) if name.eq_ignore_ascii_case(target) => {
            Some((prefix, CredentialSource::SameHeader))
        }
        Some(Expression::Text(text)) if is_placeholder(target, text) => {
            Some((String::new(), CredentialSource::Placeholder))
        }
        None => Some((String::new(), CredentialSource::Placeholder)),
        _ => None,
    }
}

fn is_literal(pieces: &[Expression]) -> bool {
    pieces
        .iter()
        .all(|piece| matches!(piece, Expression::Text(_)))
}

/// A value as the model has it; `None` if only the gateway can make it.
pub(crate) fn template(pieces: &[Expression]) -> Option<model::Template> {
    pieces
        .iter()
        .map(|piece| match piece {
            Expression::Text(text) => Some(model::Piece::Text(text.clone())),
            Expression::Header { name, default } => {
                Some(model::Piece::Header(name.clone(), default.clone()))
            }
            Expression::Query { name, default } => {
                Some(model::Piece::Query(name.clone(), default.clone()))
            }
            Expression::Connection { name, default } => {
                Some(model::Piece::Setting(name.clone(), default.clone()))
            }
            Expression::Other(_) => None,
        })
        .collect()
}
