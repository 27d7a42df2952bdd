//! How deep types are nested. The compiler follows them to the end, above all
//! for `Send`, up to its recursion limit.

use crate::model::{Connector, TypeDef};

/// Depth within the compiler's usual limit, lists in between included.
const USUAL: usize = 12;

/// The recursion limit that the crate needs, if the usual one is too low.
pub(crate) fn of(connector: &Connector) -> Option<&'static str> {
    (deepest(&edges(connector)) > USUAL).then_some("1024")
}

/// For each type, the types that it contains, in lists and maps too.
fn edges(connector: &Connector) -> Vec<Vec<usize>> {
    let held = |def: &TypeDef| def.references().iter().map(|held| held.to.0).collect();
    connector.types.iter().map(held).collect()
}

/// The longest chain of nested types, computed without recursion; a cycle ends
/// it.
fn deepest(edges: &[Vec<usize>]) -> usize {
    let mut depth = vec![0_usize; edges.len()];
    let mut seen = vec![false; edges.len()];
    for root in 0..edges.len() {
        let mut path = vec![(root, 0)];
        while let Some((node, edge)) = path.pop() {
            if edge == 0 && std::mem::replace(&mut seen[node], true) {
                continue;
            }
            match edges[node].get(edge) {
                Some(&target) => path.extend([(node, edge + 1), (target, 0)]),
                None => {
                    let below = edges[node].iter().map(|&target| depth[target]).max();
                    depth[node] = 1 + below.unwrap_or(0);
                }
            }
        }
    }
    depth.into_iter().max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::deepest;

    #[test]
    fn the_longest_chain_counts_and_cycles_end() {
        // 0 -> 1 -> 2 -> 1, 0 -> 3
        assert_eq!(deepest(&[vec![1, 3], vec![2], vec![1], vec![]]), 3);
        assert_eq!(deepest(&[vec![0]]), 1);
        assert_eq!(deepest(&[]), 0);
    }
}
