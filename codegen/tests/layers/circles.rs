//! Modules that import each other.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::Imports;

/// The largest sets of modules each of which leads to all others.
pub(crate) fn of(imports: &Imports) -> BTreeSet<BTreeSet<String>> {
    let edges: BTreeMap<String, BTreeSet<String>> = imports.modules().collect();
    let reached: BTreeMap<&String, BTreeSet<&String>> = edges
        .keys()
        .map(|module| (module, reachable(&edges, module)))
        .collect();
    let leads = |from: &String, to: &String| reached.get(from).is_some_and(|all| all.contains(to));
    edges
        .keys()
        .filter(|module| leads(module, module))
        .map(|module| {
            let others = edges.keys();
            let circle = others.filter(|other| leads(module, other) && leads(other, module));
            circle.cloned().collect()
        })
        .collect()
}

fn reachable<'e>(
    edges: &'e BTreeMap<String, BTreeSet<String>>,
    from: &String,
) -> BTreeSet<&'e String> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&String> = edges.get(from).into_iter().flatten().collect();
    while let Some(module) = next.pop() {
        if found.insert(module) {
            next.extend(edges.get(module).into_iter().flatten());
        }
    }
    found
}
