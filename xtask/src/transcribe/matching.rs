//! Which operation of a page is which: by its id, its title, or its rows.

use std::collections::BTreeMap;

use super::rows::{Operation, Rows};

type Pair<'r> = (Option<&'r Operation>, Option<&'r Operation>);

/// Pairs of operations: those of the page in its order, then those that it
/// lacks.
pub(crate) fn operations<'r>(page: &'r [Operation], committed: &'r [Operation]) -> Vec<Pair<'r>> {
    let mut likely: Vec<(Likeness, usize, usize)> = Vec::new();
    for (at, one) in page.iter().enumerate() {
        for (other, kept) in committed.iter().enumerate() {
            let likeness = Likeness::of(one, kept);
            if likeness.is_any() {
                likely.push((likeness, at, other));
            }
        }
    }
    likely.sort_by_key(|(likeness, at, other)| (std::cmp::Reverse(*likeness), at.abs_diff(*other)));
    let mut partners: BTreeMap<usize, usize> = BTreeMap::new();
    let mut taken = vec![false; committed.len()];
    for (_, at, other) in likely {
        if !taken[other] && !partners.contains_key(&at) {
            taken[other] = true;
            partners.insert(at, other);
        }
    }
    let on_page = page.iter().enumerate().map(|(at, one)| {
        let partner = partners.get(&at).map(|other| &committed[*other]);
        (Some(one), partner)
    });
    let missing = committed.iter().zip(taken).filter(|(_, taken)| !taken);
    on_page
        .chain(missing.map(|(kept, _)| (None, Some(kept))))
        .collect()
}

/// How alike two operations are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    id: bool,
    title: bool,
    /// Of a thousand.
    rows: usize,
}

impl Likeness {
    fn of(one: &Operation, other: &Operation) -> Self {
        Self {
            id: !one.id.is_empty() && one.id == other.id,
            title: one.title == other.title,
            rows: shared(one, other),
        }
    }

    fn is_any(self) -> bool {
        self.id || self.title || self.rows > 500
    }
}

/// How many rows are the same.
fn shared(one: &Operation, other: &Operation) -> usize {
    let mut keys: BTreeMap<(&str, &str), i32> = BTreeMap::new();
    let rows = |operation: &Operation| operation.inputs.len() + operation.outputs.len();
    for input in &one.inputs {
        *keys.entry(("input", &input.row.key)).or_default() += 1;
    }
    for output in &one.outputs {
        *keys.entry(("output", &output.row.path)).or_default() += 1;
    }
    let mut same = 0_usize;
    let inputs = other
        .inputs
        .iter()
        .map(|input| ("input", input.row.key.as_str()));
    let outputs = other
        .outputs
        .iter()
        .map(|output| ("output", output.row.path.as_str()));
    for key in inputs.chain(outputs) {
        if let Some(count) = keys.get_mut(&key).filter(|count| **count > 0) {
            *count -= 1;
            same += 1;
        }
    }
    let all = rows(one) + rows(other);
    if one.kind != other.kind {
        return 0;
    }
    (2_000 * same).checked_div(all).unwrap_or_default()
}

/// Parts of a page that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Operations,
    Connection,
    Responses,
}

pub(crate) const PARTS: [Part; 3] = [Part::Operations, Part::Connection, Part::Responses];

impl Part {
    /// Whether there are rows of this part.
    pub(crate) fn is_in(self, rows: &Rows) -> bool {
        match self {
            Self::Operations => !rows.operations.is_empty(),
            Self::Connection => !rows.connection.is_empty(),
            Self::Responses => !rows.errors.is_empty() || !rows.statuses.is_empty(),
        }
    }

    /// How much of the committed part is on the page, in percent.
    pub(crate) fn found_on(self, page: &Rows, kept: &Rows) -> usize {
        let (found, all) = match self {
            Self::Operations => {
                let pairs = operations(&page.operations, &kept.operations);
                let both = pairs
                    .iter()
                    .filter(|(page, kept)| page.is_some() && kept.is_some());
                (both.count(), kept.operations.len())
            }
            Self::Connection => {
                let kinds = |rows: &Rows| {
                    let kinds = rows.connection.iter();
                    kinds
                        .map(|row| (row.row.kind.clone(), row.row.required))
                        .collect::<Vec<_>>()
                };
                (usize::from(kinds(page) == kinds(kept)), 1)
            }
            Self::Responses => {
                let on_page = |kept: &&super::rows::Located<super::rows::ErrorRow>| {
                    let same = |row: &super::rows::Located<super::rows::ErrorRow>| {
                        row.row.code == kept.row.code && row.row.description == kept.row.description
                    };
                    page.errors.iter().any(same)
                };
                (
                    kept.errors.iter().filter(on_page).count(),
                    kept.errors.len(),
                )
            }
        };
        (found * 100).checked_div(all).unwrap_or_default()
    }

    /// The same rows without this part.
    pub(crate) fn leave_out(self, rows: &mut Rows) {
        match self {
            Self::Operations => {
                rows.operations.clear();
                rows.definitions.clear();
            }
            Self::Connection => {
                rows.connection.clear();
                rows.throttle = None;
                rows.limits.clear();
            }
            Self::Responses => {
                rows.statuses.clear();
                rows.errors.clear();
            }
        }
    }
}
