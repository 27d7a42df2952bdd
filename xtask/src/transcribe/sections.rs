//! Which operation or definition a row belongs to.

use std::collections::BTreeMap;
use std::ops::Range;

use super::headings::{INPUTS, OUTPUTS};
use super::ids::is_id;
use super::items::{Item, Row, Table, What};

/// An operation or a definition, as the page has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    pub(crate) line: usize,
    pub(crate) title: String,
    /// The page's word for the operation ID, if it has one.
    pub(crate) id: Option<String>,
    pub(crate) is_trigger: bool,
    pub(crate) inputs: Vec<(usize, Row)>,
    pub(crate) outputs: Vec<(usize, Row)>,
}

/// Sections by their headings.
#[derive(Debug, Default)]
pub(crate) struct Sections {
    pub(crate) operations: Vec<Section>,
    pub(crate) definitions: Vec<Section>,
    /// Where the first operation begins: the connection comes before it.
    pub(crate) start: usize,
}

pub(crate) fn sections(items: &[Item]) -> Sections {
    let headings = headings(items);
    let id_term = id_term(items, &headings);
    let level = operation_level(items, &headings, id_term.as_deref());
    let mut found = Sections {
        start: items.len(),
        ..Sections::default()
    };
    let mut groups: Vec<usize> = Vec::new();
    let mut covered = 0;
    for heading in &headings {
        if heading.at < covered {
            continue;
        }
        if Some(heading.level) == level
            && is_operation(items, &headings, heading, id_term.as_deref())
        {
            if found.operations.is_empty() {
                found.start = heading.at;
            }
            let group = group(&headings, heading).map_or(0, |group| group.at + 1);
            groups.push(group);
            found
                .operations
                .push(operation(items, heading, id_term.as_deref()));
            covered = heading.inside.end;
        } else if let Some(definition) = definition(items, heading) {
            found.definitions.push(definition);
        }
    }
    mark_triggers(&mut found.operations, &groups, items);
    found
        .definitions
        .retain(|definition| definition.line >= items.get(found.start).map_or(0, |item| item.line));
    found
}

/// A heading and what is below it.
#[derive(Debug)]
struct Heading<'i> {
    at: usize,
    level: u8,
    text: &'i str,
    /// Up to the next heading.
    body: Range<usize>,
    /// Up to the next heading that is not deeper.
    inside: Range<usize>,
}

fn headings(items: &[Item]) -> Vec<Heading<'_>> {
    let places: Vec<(usize, u8)> = items
        .iter()
        .enumerate()
        .filter_map(|(at, item)| match item.what {
            What::Heading { level, .. } => Some((at, level)),
            _ => None,
        })
        .collect();
    let heading = |(index, (at, level)): (usize, &(usize, u8))| {
        let later = &places[index + 1..];
        let end = |place: Option<&(usize, u8)>| place.map_or(items.len(), |(at, _)| *at);
        Heading {
            at: *at,
            level: *level,
            text: heading_text(items, *at),
            body: at + 1..end(later.first()),
            inside: at + 1..end(later.iter().find(|(_, other)| other <= level)),
        }
    };
    places.iter().enumerate().map(heading).collect()
}

fn heading_text(items: &[Item], at: usize) -> &str {
    match &items[at].what {
        What::Heading { text, .. } => text,
        _ => "",
    }
}

/// The page's words for `Operation ID:`: the term below most headings of
/// operations.
fn id_term(items: &[Item], headings: &[Heading<'_>]) -> Option<String> {
    let mut scores: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for heading in headings {
        let mut pairs = items[heading.body.clone()]
            .iter()
            .filter_map(|item| match &item.what {
                What::Pair(term, value) => Some((term, value)),
                _ => None,
            });
        // Several are a list of operations with their descriptions.
        let (Some((term, value)), None) = (pairs.next(), pairs.next()) else {
            continue;
        };
        if is_id(value) {
            let next = headings.iter().find(|next| next.at == heading.body.end);
            let has_tables = next.is_some_and(|next| {
                heading.inside.contains(&next.at) && has_rows(items, next.body.clone())
            });
            let (with_tables, all) = scores.entry(term).or_default();
            *with_tables += usize::from(has_tables);
            *all += 1;
        }
    }
    // A line below a word for outputs is not a term.
    let is_term = |term: &str| term.ends_with([':', ':']);
    scores
        .into_iter()
        .filter(|(term, (with_tables, _))| is_term(term) || *with_tables > 0)
        .max_by_key(|(_, score)| *score)
        .map(|(term, _)| term.to_owned())
}

fn id(items: &[Item], body: Range<usize>, term: Option<&str>) -> Option<String> {
    let term = term?;
    items[body].iter().find_map(|item| match &item.what {
        What::Pair(found, value) if found == term && is_id(value) => Some(value.clone()),
        _ => None,
    })
}

/// The level of the headings that are titles of operations.
fn operation_level(items: &[Item], headings: &[Heading<'_>], term: Option<&str>) -> Option<u8> {
    let mut votes: BTreeMap<u8, usize> = BTreeMap::new();
    for heading in headings {
        if id(items, heading.body.clone(), term).is_some() {
            *votes.entry(heading.level).or_default() += 1_000;
        }
        // A word for inputs or outputs is a heading of several.
        let is_word = headings
            .iter()
            .filter(|other| other.text == heading.text)
            .count()
            > 1
            || heading.level >= 4;
        if is_word && has_rows(items, heading.body.clone()) {
            let outer = headings
                .iter()
                .rfind(|outer| outer.at < heading.at && outer.level < heading.level);
            if let Some(outer) = outer {
                *votes.entry(outer.level).or_default() += 1;
            }
        }
    }
    votes
        .into_iter()
        .max_by_key(|(_, votes)| *votes)
        .map(|(level, _)| level)
}

fn has_rows(items: &[Item], body: Range<usize>) -> bool {
    let is_row = |item: &Item| match &item.what {
        What::Row(_) => true,
        What::Pair(_, value) => !value.is_empty(),
        _ => false,
    };
    items[body].iter().any(is_row)
}

fn group<'h, 'i>(headings: &'h [Heading<'i>], heading: &Heading<'_>) -> Option<&'h Heading<'i>> {
    headings
        .iter()
        .rfind(|outer| outer.at < heading.at && outer.level < heading.level)
}

/// An operation has an id, or headings of its own, or is in the list of its
/// group.
fn is_operation(
    items: &[Item],
    headings: &[Heading<'_>],
    heading: &Heading<'_>,
    term: Option<&str>,
) -> bool {
    let marked = matches!(&items[heading.at].what, What::Heading { id, .. } if id == "definition");
    if marked {
        return false;
    }
    if term.is_some() {
        return id(items, heading.body.clone(), term).is_some();
    }
    let has_inner = headings
        .iter()
        .any(|inner| heading.inside.contains(&inner.at) && has_rows(items, inner.body.clone()));
    let list = group(headings, heading).map(|group| group.body.clone());
    let is_listed = list.is_some_and(|list| {
        items[list].iter().any(|item| match &item.what {
            What::Cells(cells) => cells.first().is_some_and(|cell| cell == heading.text),
            What::Pair(term, _) => term == heading.text,
            What::Text(text) => text == heading.text,
            _ => false,
        })
    });
    has_inner || is_listed
}

fn operation(items: &[Item], heading: &Heading<'_>, term: Option<&str>) -> Section {
    let mut section = Section {
        line: items[heading.at].line,
        title: heading.text.to_owned(),
        id: id(items, heading.body.clone(), term),
        ..Section::default()
    };
    let mut under = "";
    let mut is_below = false;
    for item in &items[heading.inside.clone()] {
        match &item.what {
            What::Heading { id, .. } => {
                under = id;
                is_below = true;
            }
            What::Row(row) => {
                let is_output = match row.table {
                    Table::Inputs | Table::Keyless => false,
                    Table::Outputs => true,
                    Table::Unknown => {
                        under == OUTPUTS || (under != INPUTS && row.required != Some(true))
                    }
                };
                let rows = if is_output {
                    &mut section.outputs
                } else {
                    &mut section.inputs
                };
                rows.push((item.line, row.clone()));
            }
            What::Pair(name, kind) if is_below && Some(name.as_str()) != term => {
                let row = Row {
                    title: name.clone(),
                    kind: kind.clone(),
                    table: Table::Outputs,
                    ..Row::default()
                };
                section.outputs.push((item.line, row));
            }
            _ => {}
        }
    }
    fill_lost_keys(&mut section);
    section
}

/// A lost key is in another row of the operation with the same title.
fn fill_lost_keys(section: &mut Section) {
    let keys: Vec<(String, String)> = section
        .inputs
        .iter()
        .chain(&section.outputs)
        .filter(|(_, row)| !row.key.is_empty())
        .map(|(_, row)| {
            let last = row.key.rsplit('.').next().unwrap_or_default();
            (row.title.clone(), last.to_owned())
        })
        .collect();
    for (_, row) in &mut section.inputs {
        if row.key.is_empty() && row.table != Table::Keyless {
            let other = keys.iter().find(|(title, _)| *title == row.title);
            row.key = other.map(|(_, key)| key.clone()).unwrap_or_default();
        }
    }
}

fn definition(items: &[Item], heading: &Heading<'_>) -> Option<Section> {
    let rows: Vec<(usize, Row)> = items[heading.body.clone()]
        .iter()
        .filter_map(|item| match &item.what {
            What::Row(row) if matches!(row.table, Table::Outputs | Table::Unknown) => {
                Some((item.line, row.clone()))
            }
            _ => None,
        })
        .collect();
    (!rows.is_empty()).then(|| Section {
        line: items[heading.at].line,
        title: heading.text.to_owned(),
        outputs: rows,
        ..Section::default()
    })
}

/// A page lists its actions first, then its triggers. If it has one list, its
/// anchor decides, or else the ids.
fn mark_triggers(operations: &mut [Section], groups: &[usize], items: &[Item]) {
    let mut order = groups.to_vec();
    order.dedup();
    let triggers: Vec<usize> = match order.as_slice() {
        [] => Vec::new(),
        [only] => {
            let is_triggers = only
                .checked_sub(1)
                .is_some_and(|at| is_trigger_heading(&items[at]))
                || (!operations.is_empty() && operations.iter().all(sounds_like_a_trigger));
            if is_triggers { vec![*only] } else { Vec::new() }
        }
        [_, rest @ ..] => rest.to_vec(),
    };
    for (operation, group) in operations.iter_mut().zip(groups) {
        operation.is_trigger = triggers.contains(group);
    }
}

/// How the headings of lists of triggers begin in the languages of the
/// documentation site. Used only for a page with one list.
const TRIGGER_HEADINGS: [&str; 24] = [
    "trigger",
    "auslöser",
    "déclencheur",
    "desencadenad",
    "gatilho",
    "acionad",
    "トリガー",
    "触发",
    "觸發",
    "트리거",
    "триггер",
    "тригер",
    "wyzwalacz",
    "utlösare",
    "udløser",
    "utløser",
    "tetikleyici",
    "eseményindító",
    "spoušt",
    "aktivační",
    "spúšť",
    "käynnist",
    "מפעיל",
    "المشغ",
];

fn is_trigger_heading(item: &Item) -> bool {
    match &item.what {
        What::Heading { text, id, .. } => {
            let text = text.to_lowercase();
            id.to_lowercase().contains("trigger")
                || TRIGGER_HEADINGS.iter().any(|word| text.contains(word))
        }
        _ => false,
    }
}

fn sounds_like_a_trigger(operation: &Section) -> bool {
    let id = operation.id.as_deref().unwrap_or_default();
    let starts = ["On", "on_", "When", "when_"].iter().any(|start| {
        id.strip_prefix(start).is_some_and(|rest| {
            start.ends_with('_') || rest.starts_with(|c: char| c.is_ascii_uppercase())
        })
    });
    let lower = id.to_lowercase();
    starts || lower.contains("trigger") || lower.contains("webhook") || lower.contains("subscri")
}
