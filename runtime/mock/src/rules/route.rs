//! Which operation a request calls.

use std::cmp::Reverse;

use connector_runtime::testing::RecordedRequest;

use super::{Refusal, Rule};
use crate::contract::{Contract, Operation};

/// An operation that a request may call.
pub(crate) struct Found<'c> {
    pub(crate) operation: &'c Operation,
    pub(crate) path: Vec<(String, String)>,
    /// How much of its path is fixed.
    weight: usize,
}

/// The operations that a request may call, the likeliest first; never empty.
pub(crate) fn find<'c>(
    contract: &'c Contract,
    request: &RecordedRequest,
) -> Result<Vec<Found<'c>>, Refusal> {
    let mut on_path: Vec<Found<'c>> = Vec::new();
    for path in unprefixed(contract, request.path()) {
        on_path.extend(contract.operations.iter().filter_map(|operation| {
            let values = operation.path.values(path)?;
            Some(Found {
                operation,
                path: values
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect(),
                weight: operation.path.literal_length(),
            })
        }));
    }
    if on_path.is_empty() {
        return Err(Refusal::new(
            Rule::Path,
            "the definition has no operation with this path",
        ));
    }
    let heaviest = on_path.iter().map(|found| found.weight).max();
    let methods = methods(
        on_path
            .iter()
            .filter(|found| Some(found.weight) == heaviest),
    );
    let query = crate::encode::decoded_pairs(request.query().unwrap_or_default());
    on_path.retain(|found| {
        let fixed = &found.operation.fixed_query;
        found.operation.method == request.method() && fixed.iter().all(|pair| query.contains(pair))
    });
    if on_path.is_empty() {
        let what = format!("operations with this path have the method {methods}");
        return Err(Refusal::new(Rule::Method, what));
    }
    // Non-empty values count more than a more specific path. Less specific
    // paths are dropped.
    let rank = |found: &Found<'_>| {
        let empty = found
            .path
            .iter()
            .filter(|(_, value)| value.is_empty())
            .count();
        (
            empty,
            Reverse(found.weight),
            Reverse(found.operation.fixed_query.len()),
        )
    };
    let best = on_path.iter().map(rank).min();
    on_path.retain(|found| Some(rank(found)) == best);
    on_path.dedup_by(|one, other| std::ptr::eq(one.operation, other.operation));
    Ok(on_path)
}

/// A path below each base that it may have.
pub(crate) fn unprefixed<'p>(
    contract: &'p Contract,
    path: &'p str,
) -> impl Iterator<Item = &'p str> {
    let bases = contract.bases.iter();
    bases.filter_map(move |base| {
        path.strip_prefix(base.as_str())
            .filter(|rest| rest.starts_with('/'))
    })
}

fn methods<'f, 'c: 'f>(found: impl Iterator<Item = &'f Found<'c>>) -> String {
    let mut methods: Vec<&str> = found.map(|found| found.operation.method.as_str()).collect();
    methods.sort_unstable();
    methods.dedup();
    methods.join(" or ")
}
