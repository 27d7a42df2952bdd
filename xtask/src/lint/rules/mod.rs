//! All rules, by subject.

mod look_ups;
mod operations;
mod paths;
mod schemas;
mod texts;
mod triggers;

use super::rule::Rule;

/// In the order in which they are listed.
pub(super) fn all() -> Vec<&'static Rule> {
    [
        operations::RULES,
        paths::RULES,
        triggers::RULES,
        look_ups::RULES,
        schemas::RULES,
        texts::RULES,
    ]
    .into_iter()
    .flatten()
    .collect()
}
