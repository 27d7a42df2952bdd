//! The table at the end.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::report::{Entry, Untyped};

/// Numbers of what was generated and what was refused, and why.
pub(super) fn of(entries: &[Entry]) -> String {
    let refused: Vec<&Entry> = entries.iter().filter(|entry| entry.is_refused()).collect();
    let sum = |which: fn([usize; 3]) -> usize| -> usize {
        entries.iter().map(|entry| which(entry.counts())).sum()
    };
    let operations = sum(|[all, ..]| all);
    let managed = sum(|[_, managed, _]| managed);
    let scripted = sum(|[.., scripted]| scripted);
    let with_managed = entries.iter().filter(|entry| entry.counts()[1] > 0).count();
    let untyped: Untyped = entries.iter().map(Entry::untyped).sum();
    let mut table = String::new();
    let mut row = |count: usize, what: &str| {
        let _ = writeln!(table, "{count:>6}  {what}");
    };
    row(entries.len() - refused.len(), "connectors generated");
    row(
        with_managed,
        "of them with operations that work through a managed connection only",
    );
    row(refused.len(), "connectors refused");
    row(operations, "operations");
    row(managed, "of them through a managed connection only");
    row(scripted, "of these served by a script");
    let share = share(operations - managed, operations - scripted);
    let _ = writeln!(
        table,
        "{share:>6}  of the operations that no script serves are called directly"
    );
    let _ = writeln!(table, "\nuntyped fields and inputs, by cause:");
    for (cause, count) in untyped.rows() {
        let _ = writeln!(table, "{count:>6}  {cause}");
    }
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for reason in entries.iter().flat_map(Entry::managed_reasons) {
        *reasons.entry(short(reason)).or_default() += 1;
    }
    if !reasons.is_empty() {
        let _ = writeln!(table, "\nmanaged connection only, by reason:");
        for (reason, count) in by_count(reasons) {
            let _ = writeln!(table, "{count:>6}  {reason}");
        }
    }
    if !refused.is_empty() {
        let _ = writeln!(table, "\nrefused:");
        for entry in refused {
            let reason = entry
                .refusal()
                .unwrap_or_else(|| "no reason given".to_owned());
            let _ = writeln!(table, "  {}: {reason}", entry.path());
        }
    }
    table
}

/// A share in percent, with two digits, never rounded up.
fn share(part: usize, whole: usize) -> String {
    let hundredths = (part * 10_000).checked_div(whole).unwrap_or(10_000);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The part that reasons have in common: the policy template that they cite.
fn short(reason: &str) -> &str {
    let cited = reason
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(')'));
    cited.map_or(reason, |(template, _)| template)
}

fn by_count(reasons: BTreeMap<&str, usize>) -> Vec<(&str, usize)> {
    let mut sorted: Vec<_> = reasons.into_iter().collect();
    sorted.sort_by_key(|&(reason, count)| (std::cmp::Reverse(count), reason));
    sorted
}
