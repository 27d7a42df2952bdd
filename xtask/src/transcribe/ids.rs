//! Lines with the id of an operation: `Operation ID: SendMessage`.

use std::collections::{BTreeMap, BTreeSet};

use super::items::{Item, What};
use super::types;

/// The same items, with such lines as pairs of a term and a description.
pub(crate) fn paired(items: Vec<Item>) -> Vec<Item> {
    let terms = terms(&items);
    let mut paired: Vec<Item> = Vec::with_capacity(items.len());
    for item in items {
        let What::Text(text) = &item.what else {
            paired.push(item);
            continue;
        };
        let in_one = split(text).filter(|(term, _)| terms.contains(*term));
        let open = match paired.last().map(|item| &item.what) {
            Some(What::Text(term)) if terms.contains(term.trim_end()) => Some(term.clone()),
            _ => None,
        };
        let what = match (in_one, open) {
            (Some((term, id)), _) => What::Pair(term.to_owned(), id.to_owned()),
            (None, Some(term)) if is_id(text) => {
                paired.pop();
                What::Pair(term, text.clone())
            }
            _ => item.what,
        };
        paired.push(Item { what, ..item });
    }
    paired
}

/// Terms that end in a colon and are followed by a name, each time another.
fn terms(items: &[Item]) -> BTreeSet<String> {
    let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        let What::Text(text) = &item.what else {
            continue;
        };
        if let Some((term, id)) = split(text) {
            values.entry(term).or_default().insert(id);
        } else if text.ends_with([':', ':']) && text.chars().count() <= 40 {
            if let Some(What::Text(id)) = items.get(at + 1).map(|item| &item.what) {
                if is_id(id) {
                    values.entry(text).or_default().insert(id);
                }
            }
        }
    }
    // A term that several operations share; or any, if each occurs once.
    let most = values.values().map(BTreeSet::len).max().unwrap_or_default();
    let is_term = |(_, ids): &(&str, BTreeSet<&str>)| ids.len() == most;
    let terms = values.into_iter().filter(is_term);
    terms.map(|(term, _)| term.to_owned()).collect()
}

fn split(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', ':'])?;
    let end = at + text[at..].chars().next()?.len_utf8();
    let (term, id) = (&text[..end], text[end..].trim());
    let is_term = term.chars().count() <= 40 && !term.contains(['(', '"', '\'']);
    (is_term && is_id(id)).then_some((term, id))
}

/// Whether letters and digits look like an id of an operation.
pub(crate) fn is_id(text: &str) -> bool {
    types::is_identifier(text) && !text.contains(['/', ':', '{', '(', ')', ','])
}
