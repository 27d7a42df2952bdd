//! Headings for copied text, which has lost them.
//!
//! A list of operations names each with its description; later each operation
//! begins with the same lines. The lines before the tables of all operations
//! are the words for inputs and outputs; those before further tables are the
//! names of definitions.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::items::{Item, Row, Table, What, Width};
use super::types::{self, Types};

/// The anchors of restored headings.
pub(crate) const INPUTS: &str = "parameters";
pub(crate) const OUTPUTS: &str = "returns";

/// The same items, with headings for lines that were headings on the page.
pub(crate) fn restored(items: Vec<Item>, types: &Types) -> Vec<Item> {
    let has_headings = |item: &Item| matches!(item.what, What::Heading { level, .. } if level > 1);
    if items.iter().any(has_headings) {
        return items;
    }
    let items = listed(items);
    let words = Words::on(&items, types);
    let items = whole_replies(items, &words, types);
    let mut marks: BTreeMap<usize, (u8, &str)> = BTreeMap::new();
    let groups = groups(&items, &words);
    let first = groups.first().map_or(items.len(), |group| group.list.start);
    for group in &groups {
        if let Some(before) = group.list.start.checked_sub(1) {
            marks.insert(before, (2, ""));
        }
        marks.extend(group.operations.iter().map(|at| (*at, (3, ""))));
    }
    for at in first..items.len() {
        if let Some(word) = words.at(&items, at) {
            marks.entry(at).or_insert((4, word));
        }
    }
    let operations = groups.last().and_then(|group| group.operations.last());
    if let Some(last) = operations {
        for name in definitions(&items, *last, &words) {
            marks.insert(name, (3, "definition"));
        }
    }
    let promote = |(at, item): (usize, Item)| {
        let what = match (item.what, marks.get(&at)) {
            (What::Text(text), Some((level, id))) => What::Heading {
                level: *level,
                text,
                id: (*id).to_owned(),
            },
            (what, _) => what,
        };
        Item { what, ..item }
    };
    items.into_iter().enumerate().map(promote).collect()
}

/// Two cells that are not a row are lines of a list.
fn listed(items: Vec<Item>) -> Vec<Item> {
    let mut lines = Vec::new();
    for item in items {
        match item.what {
            What::Cells(cells) if cells.len() <= 2 => {
                let cells = cells.into_iter().filter(|cell| !cell.is_empty());
                lines.extend(cells.map(|cell| Item {
                    line: item.line,
                    what: What::Text(cell),
                }));
            }
            what => lines.push(Item { what, ..item }),
        }
    }
    lines
}

fn text(items: &[Item], at: usize) -> Option<&str> {
    match &items.get(at)?.what {
        What::Text(text) => Some(text),
        _ => None,
    }
}

/// The page's words for inputs and outputs.
#[derive(Debug, Default)]
struct Words {
    inputs: BTreeSet<String>,
    outputs: BTreeSet<String>,
}

impl Words {
    fn on(items: &[Item], types: &Types) -> Self {
        let used = used_types(items);
        let mut found: BTreeMap<&str, Evidence> = BTreeMap::new();
        for at in 1..items.len() {
            let is_word = |word: &&str| !used.contains(word) && !types.has(word);
            let Some(word) = text(items, at - 1).filter(is_word) else {
                continue;
            };
            if let Some(evidence) = Evidence::of(items, at, types) {
                found
                    .entry(word)
                    .and_modify(|known| known.add(&evidence))
                    .or_insert(evidence);
            }
        }
        Self::chosen(found)
    }

    fn chosen(found: BTreeMap<&str, Evidence>) -> Self {
        let mut words = Self::default();
        let (decided, undecided): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(_, evidence)| evidence.role().is_some());
        for role in [INPUTS, OUTPUTS] {
            let found = decided
                .iter()
                .filter(|(_, evidence)| evidence.role() == Some(role));
            let repeated = found.clone().filter(|(_, evidence)| evidence.count > 1);
            let mut chosen: Vec<&str> = repeated.map(|(word, _)| *word).collect();
            if chosen.is_empty() {
                // A line that is there only once is a word if no other is;
                // later ones are descriptions or names.
                let first = found.min_by_key(|(_, evidence)| evidence.first);
                chosen.extend(first.map(|(word, _)| *word));
            }
            words.of(role).extend(chosen.into_iter().map(str::to_owned));
        }
        let mut undecided = undecided;
        if undecided.iter().any(|(_, evidence)| evidence.count > 1) {
            undecided.retain(|(_, evidence)| evidence.count > 1);
        } else {
            let missing = [&words.inputs, &words.outputs];
            let missing = missing.into_iter().filter(|words| words.is_empty());
            undecided.sort_by_key(|(_, evidence)| evidence.first);
            undecided.truncate(missing.count());
        }
        // The table of inputs has one column more, and comes first.
        undecided.sort_by_key(|(_, evidence)| (Reverse(evidence.words), evidence.first));
        let has_both = undecided.len() > 1;
        for (word, evidence) in undecided {
            let role = match (words.inputs.is_empty(), words.outputs.is_empty()) {
                (true, false) => INPUTS,
                (true, true) if has_both || evidence.words > 4 => INPUTS,
                _ => OUTPUTS,
            };
            words.of(role).insert(word.to_owned());
        }
        words
    }

    fn of(&mut self, role: &str) -> &mut BTreeSet<String> {
        if role == INPUTS {
            &mut self.inputs
        } else {
            &mut self.outputs
        }
    }

    /// The meaning of a word, if a table or a row follows soon.
    fn at(&self, items: &[Item], at: usize) -> Option<&'static str> {
        let word = text(items, at)?;
        let role = if self.inputs.contains(word) {
            INPUTS
        } else if self.outputs.contains(word) {
            OUTPUTS
        } else {
            return None;
        };
        let mut next = items[at + 1..].iter().take(4);
        let follows = next.any(|item| matches!(item.what, What::Header(_) | What::Row(_)));
        (follows || role == OUTPUTS).then_some(role)
    }
}

/// What the rows after a word say about its meaning.
#[derive(Debug, Default)]
struct Evidence {
    /// Its first place, and how often it occurs.
    first: usize,
    count: usize,
    /// Words in the header of its table.
    words: usize,
    inputs: usize,
    outputs: usize,
}

impl Evidence {
    /// The place, if it has a table or a whole reply.
    fn of(items: &[Item], at: usize, types: &Types) -> Option<Self> {
        let mut evidence = Self {
            first: at,
            count: 1,
            ..Self::default()
        };
        match &items[at].what {
            What::Header(width) => {
                let rows = items[at + 1..].iter();
                let rows = rows.take_while(|item| !matches!(item.what, What::Header(_)));
                let rows = rows.filter_map(|item| match &item.what {
                    What::Row(row) => Some(row),
                    _ => None,
                });
                let rows: Vec<&Row> = rows.collect();
                if rows.iter().all(|row| row.table == Table::Keyless) {
                    return None;
                }
                let is_required = rows.iter().any(|row| row.required == Some(true));
                let is_path = |row: &&&Row| row.key.is_empty() || row.key.contains('.');
                let is_as_wide = |columns| *width == Width::Columns(columns);
                evidence.inputs = usize::from(is_required || is_as_wide(5)) * 2;
                evidence.outputs = usize::from(
                    is_as_wide(4) || rows.iter().filter(is_path).count() * 2 >= rows.len(),
                );
                if let Width::Words(words) = width {
                    evidence.words = *words;
                }
            }
            What::Row(row) if row.key.is_empty() && !row.title.is_empty() => evidence.outputs = 1,
            What::Text(_) if is_whole_reply(items, at, types) => evidence.outputs = 1,
            _ => return None,
        }
        Some(evidence)
    }

    fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.inputs += other.inputs;
        self.outputs += other.outputs;
    }

    fn role(&self) -> Option<&'static str> {
        match self.inputs.cmp(&self.outputs) {
            Ordering::Greater => Some(INPUTS),
            Ordering::Less => Some(OUTPUTS),
            Ordering::Equal => None,
        }
    }
}

/// A name and, on the next line, its type.
fn is_whole_reply(items: &[Item], at: usize, types: &Types) -> bool {
    let is_above_table = matches!(
        items.get(at + 2).map(|item| &item.what),
        Some(What::Header(_))
    );
    let kind = text(items, at + 1).filter(|_| !is_above_table);
    text(items, at).is_some() && kind.is_some_and(|kind| types.has(kind))
}

/// The same items, where a word for outputs, a name and a type are a row.
fn whole_replies(items: Vec<Item>, words: &Words, types: &Types) -> Vec<Item> {
    let mut rows: BTreeMap<usize, Row> = BTreeMap::new();
    for at in 0..items.len() {
        if !text(&items, at).is_some_and(|word| words.outputs.contains(word)) {
            continue;
        }
        // A description may be between them.
        let name = (at + 1..at + 4).find(|name| is_whole_reply(&items, *name, types));
        let name =
            name.filter(|name| (at + 1..*name).all(|between| text(&items, between).is_some()));
        if let Some(name) = name {
            let line = |at: usize| text(&items, at).unwrap_or_default().to_owned();
            let row = Row {
                title: line(name),
                kind: line(name + 1),
                ..Row::default()
            };
            rows.insert(name, row);
        }
    }
    let mut kept = Vec::with_capacity(items.len());
    let mut items = items.into_iter().enumerate();
    while let Some((at, item)) = items.next() {
        match rows.remove(&at) {
            Some(row) => {
                kept.push(Item {
                    what: What::Row(row),
                    ..item
                });
                items.next();
            }
            None => kept.push(item),
        }
    }
    kept
}

/// Types of rows that are no plain types.
fn used_types(items: &[Item]) -> BTreeSet<&str> {
    let rows = items.iter().filter_map(|item| match &item.what {
        What::Row(row) => Some(types::element(&row.kind)),
        _ => None,
    });
    rows.filter(|kind| !types::is_plain(kind)).collect()
}

/// Operations that the page lists together.
#[derive(Debug)]
struct Group {
    /// The items of the list.
    list: Range<usize>,
    /// Where each begins.
    operations: Vec<usize>,
}

fn groups(items: &[Item], words: &Words) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < items.len() {
        if words.at(items, at).is_some() {
            if let Some(list) = list_before(items, start, at) {
                let operations = operations(items, &list, words);
                let last = operations.last().copied().unwrap_or(at);
                start = last + 1;
                at = at.max(last);
                groups.push(Group { list, operations });
            }
        }
        at += 1;
    }
    groups
}

/// The list whose first lines are repeated just before a word.
fn list_before(items: &[Item], start: usize, word: usize) -> Option<Range<usize>> {
    let texts: Vec<(usize, &str)> = (start..word)
        .filter_map(|at| Some((at, text(items, at)?)))
        .collect();
    let run = texts
        .iter()
        .rev()
        .zip(
            (start..word)
                .rev()
                .filter(|at| !matches!(items[*at].what, What::Pair(..))),
        )
        .take_while(|((at, _), expected)| at == expected)
        .count();
    let lines = |from: usize, count: usize| texts[from..from + count].iter().map(|(_, text)| *text);
    for length in (1..=run.min(texts.len() / 2)).rev() {
        let again = texts.len() - length;
        let found = (0..=again - length).find(|from| lines(*from, length).eq(lines(again, length)));
        if let Some(from) = found {
            return Some(texts[from].0..texts[again].0);
        }
    }
    None
}

/// Where the operations of a list begin: its lines are repeated there in order.
fn operations(items: &[Item], list: &Range<usize>, words: &Words) -> Vec<usize> {
    let lines: Vec<&str> = list.clone().filter_map(|at| text(items, at)).collect();
    let mut found = Vec::new();
    let mut next = 0;
    let mut at = list.end;
    while at < items.len() && next < lines.len() {
        let Some(ahead) = line_ahead(items, at, &lines[next..], words) else {
            at += 1;
            continue;
        };
        next += ahead;
        // All lines that follow in the order of the list.
        let mut run = Vec::new();
        while at < items.len() && next < lines.len() {
            match &items[at].what {
                What::Pair(..) => at += 1,
                What::Text(text) if text == lines[next] => {
                    run.push(at);
                    next += 1;
                    at += 1;
                }
                _ => break,
            }
        }
        found.extend(titles(items, &run));
    }
    found
}

/// How many lines of a list are skipped if an operation starts here.
fn line_ahead(items: &[Item], at: usize, lines: &[&str], words: &Words) -> Option<usize> {
    let title = text(items, at)?;
    let ahead = lines.iter().position(|line| *line == title)?;
    let mut after = at + 1;
    while matches!(
        items.get(after).map(|item| &item.what),
        Some(What::Pair(..))
    ) {
        after += 1;
    }
    let next = text(items, after);
    let goes_on = next.is_some() && next == lines.get(ahead + 1).copied();
    let begins_tables = words.at(items, after).is_some() || after > at + 1;
    // A description may read like the title of a later operation.
    (goes_on || (begins_tables && ahead == 0)).then_some(ahead)
}

/// The titles among lines that are titles with their descriptions: operations
/// without inputs and outputs follow one another.
fn titles(items: &[Item], run: &[usize]) -> Vec<usize> {
    let named: Vec<usize> = run
        .iter()
        .copied()
        .filter(|at| {
            matches!(
                items.get(at + 1).map(|item| &item.what),
                Some(What::Pair(..))
            )
        })
        .collect();
    if !named.is_empty() {
        return named;
    }
    let step = if run.len().is_multiple_of(2) {
        2
    } else {
        run.len().max(1)
    };
    run.iter().copied().step_by(step).collect()
}

/// The names of definitions: before tables without a word.
fn definitions(items: &[Item], from: usize, words: &Words) -> Vec<usize> {
    let used = used_types(items);
    let mut names = Vec::new();
    let mut lines: Vec<usize> = Vec::new();
    for at in from..items.len() {
        match &items[at].what {
            What::Text(_) => lines.push(at),
            What::Row(_) => lines.clear(),
            What::Header(_) => {
                let is_announced = lines.iter().any(|line| words.at(items, *line).is_some());
                let is_used =
                    |line: &&usize| text(items, **line).is_some_and(|line| used.contains(line));
                let name = lines.iter().rev().take(3).find(is_used).or(lines.last());
                if let Some(name) = name.filter(|_| !is_announced) {
                    names.push(*name);
                }
            }
            _ => {}
        }
    }
    names
}
