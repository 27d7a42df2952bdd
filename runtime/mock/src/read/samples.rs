//! Published payloads.

use std::collections::BTreeMap;

use serde_json::Value;

use super::files::{DefinitionError, Files};

/// What a sample is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Request,
    Response,
    Webhook,
    Error,
}

/// Samples by operation, role and case; the plain one has an empty case.
#[derive(Debug, Default)]
pub(crate) struct Samples(BTreeMap<(String, Role, String), Value>);

impl Samples {
    /// Reads `<operationId>.<role>[.<case>].json`.
    pub(super) fn read(files: &Files) -> Result<Self, DefinitionError> {
        let mut samples = BTreeMap::new();
        for name in files.samples() {
            let Some(key) = key(name) else {
                continue;
            };
            if let Some(value) = files.json(&format!("samples/{name}"))? {
                samples.insert(key, value);
            }
        }
        Ok(Self(samples))
    }

    pub(crate) fn get(&self, operation: &str, role: Role, case: &str) -> Option<&Value> {
        self.0.get(&(operation.to_owned(), role, case.to_owned()))
    }

    /// An error and its status: with this status or else any, and the
    /// operation's own first.
    pub(crate) fn error(&self, operation: &str, status: u16) -> Option<(u16, &Value)> {
        let errors = self.0.iter().filter_map(|((known, role, case), value)| {
            let case: u16 = case.parse().ok().filter(|_| *role == Role::Error)?;
            Some((known == operation, case, value))
        });
        let best = errors.min_by_key(|(is_own, case, _)| (*case != status, !is_own));
        best.map(|(_, case, value)| (case, value))
    }

    /// The cases of a response with samples.
    pub(crate) fn cases(&self, operation: &str) -> impl Iterator<Item = &str> {
        self.0
            .keys()
            .filter(move |(known, role, _)| known == operation && *role == Role::Response)
            .map(|(_, _, case)| case.as_str())
            .filter(|case| !case.is_empty())
    }
}

const ROLES: [(&str, Role); 4] = [
    (".request", Role::Request),
    (".response", Role::Response),
    (".webhook", Role::Webhook),
    (".error", Role::Error),
];

fn key(name: &str) -> Option<(String, Role, String)> {
    let name = name.strip_suffix(".json")?;
    ROLES.into_iter().find_map(|(word, role)| {
        let (operation, case) = name.split_once(word)?;
        let case = match case.strip_prefix('.') {
            Some(case) => case,
            None if case.is_empty() => "",
            None => return None,
        };
        Some((operation.to_owned(), role, case.to_owned()))
    })
}
