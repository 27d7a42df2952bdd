//! Changes as JSON.

use serde::Serialize;

use super::super::change::{Change, Level};
use super::super::compare::Changes;

#[derive(Serialize)]
struct Report<'c> {
    /// What the changes add up to.
    level: Option<Level>,
    changes: Vec<WithLevel<'c>>,
    descriptions: usize,
}

#[derive(Serialize)]
struct WithLevel<'c> {
    level: Level,
    #[serde(flatten)]
    change: &'c Change,
}

/// One JSON object: what the changes add up to, and each of them.
///
/// # Errors
///
/// A bug: the changes cannot be written as JSON.
pub fn json(changes: &Changes) -> Result<String, serde_json::Error> {
    let all = changes.all.iter();
    serde_json::to_string_pretty(&Report {
        level: changes.level(),
        changes: all
            .map(|change| WithLevel {
                level: change.level(),
                change,
            })
            .collect(),
        descriptions: changes.descriptions,
    })
}
