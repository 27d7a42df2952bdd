//! Names of credentials.

use super::parts::{CredentialNames, setter};
use crate::emit::ident::Case;
use crate::emit::locks::{Locks, Rule, Wanted};
use crate::model::{Credential, Section};

/// Methods that all credentials have.
const RESERVED: &[&str] = &["none", "new", "clone", "runtime"];

/// Names of the values of each credential, and of their setters. The pairs come
/// last: `with_basic` is named after no value.
pub(super) fn credential_names(
    credentials: &[Credential],
    locks: &mut Locks<'_>,
) -> Vec<CredentialNames> {
    let of_values: Vec<Vec<Wanted<'_>>> = credentials.iter().map(values).collect();
    let pairs = credentials.iter().zip(&of_values);
    let pairs = pairs
        .filter(|(_, values)| values.len() > 1)
        .map(|(credential, _)| Wanted {
            key: format!("{} pair", credential.scheme),
            wire: "basic",
        });
    let wanted: Vec<Wanted<'_>> = of_values.iter().flatten().cloned().chain(pairs).collect();
    let rule = Rule {
        section: Section::Credentials,
        case: Case::Snake,
        fallback: "credential",
        reserved: RESERVED,
    };
    let mut names = locks.unique(rule, "", &wanted);
    let of_pairs = names.split_off(of_values.iter().map(Vec::len).sum());
    let (mut names, mut of_pairs) = (names.into_iter(), of_pairs.into_iter());
    let with_setter = |values: &Vec<Wanted<'_>>| {
        let values: Vec<String> = names.by_ref().take(values.len()).collect();
        let given_by = match values.as_slice() {
            [one] => Some(one.clone()),
            _ => of_pairs.next(),
        };
        CredentialNames {
            setter: setter(&given_by.unwrap_or_default()),
            values,
        }
    };
    of_values.iter().map(with_setter).collect()
}

fn values(credential: &Credential) -> Vec<Wanted<'_>> {
    let scheme = &credential.scheme;
    let values = credential.kind.values().into_iter();
    values
        .map(|value| Wanted {
            key: match value.role {
                Some(role) => format!("{scheme} {role}"),
                None => scheme.clone(),
            },
            wire: value.name,
        })
        .collect()
}
