//! Tables about the connector as a whole: connection parameters, limits, and
//! responses of the service.

use super::items::{Item, Table, What};
use super::rows::{ConnectionParameter, ErrorRow, Limit, Located, Status, Throttle};
use super::types::{self, Types};

/// Types that only the parameters of a connection have.
const CONNECTION_TYPES: [&str; 6] = [
    "securestring",
    "oauthSetting",
    "gatewaySetting",
    "clientCertificate",
    "managedIdentity",
    "secureobject",
];

/// What machine translation makes of `True` in the table of connection
/// parameters, the one place where it is translated.
const TRUE: [&str; 22] = [
    "True",
    "Vero",
    "Verdadero",
    "Wahr",
    "Richtig",
    "Vrai",
    "Verdadeiro",
    "Waar",
    "Sant",
    "Sand",
    "Prawda",
    "Pravda",
    "Doğru",
    "Igaz",
    "Истина",
    "Да",
    "真",
    "对",
    "對",
    "正しい",
    "True입니다.",
    "참",
];

pub(crate) fn connection(items: &[Item]) -> Vec<Located<ConnectionParameter>> {
    let rows = items.iter().filter_map(|item| match &item.what {
        What::Row(row) if row.table == Table::Keyless => Some(Located {
            line: item.line,
            row: ConnectionParameter {
                title: row.title.clone(),
                kind: row.kind.clone(),
                required: row.required == Some(true),
            },
        }),
        _ => None,
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        spaced_connection(items)
    } else {
        rows
    }
}

/// Title, type, description, required mark, with spaces between.
fn spaced_connection(items: &[Item]) -> Vec<Located<ConnectionParameter>> {
    let mut found: Vec<(usize, &str, &str, &str)> = Vec::new();
    for (header, row) in items.iter().zip(items.iter().skip(1)) {
        let (What::Text(before), What::Text(line)) = (&header.what, &row.what) else {
            continue;
        };
        let continues = found.last().is_some_and(|(line, ..)| *line == header.line);
        if header.line + 1 != row.line || (!continues && has_connection_type(before)) {
            continue;
        }
        let types: &dyn Fn(&str) -> bool = if continues {
            &types::is_plain
        } else {
            &|word| CONNECTION_TYPES.contains(&word)
        };
        if let Some((title, kind, rest)) = split_at(line, types) {
            found.push((row.line, title, kind, rest));
        }
    }
    let last = |rest: &str| rest.rsplit(' ').next().unwrap_or_default().to_owned();
    let lasts: Vec<String> = found.iter().map(|(.., rest)| last(rest)).collect();
    let is_mark = |word: &String| {
        TRUE.contains(&word.as_str())
            || (found.len() > 1 && !word.is_empty() && lasts.iter().all(|other| other == word))
    };
    found
        .iter()
        .zip(&lasts)
        .map(|((line, title, kind, _), last)| Located {
            line: *line,
            row: ConnectionParameter {
                title: (*title).to_owned(),
                kind: (*kind).to_owned(),
                required: is_mark(last),
            },
        })
        .collect()
}

fn has_connection_type(line: &str) -> bool {
    line.split(' ').any(|word| CONNECTION_TYPES.contains(&word))
}

/// A line, divided at the first word that is a type.
fn split_at<'l>(
    line: &'l str,
    is_type: &dyn Fn(&str) -> bool,
) -> Option<(&'l str, &'l str, &'l str)> {
    let mut at = 0;
    for word in line.split(' ') {
        if at > 0 && is_type(word) {
            let rest = line[at + word.len()..].trim_start();
            return Some((line[..at].trim_end(), word, rest));
        }
        at += word.len() + 1;
    }
    None
}

/// The first limit of calls, and the other limits.
pub(crate) fn limits(items: &[Item]) -> (Option<Located<Throttle>>, Vec<Located<Limit>>) {
    let mut throttle = None;
    let mut limits = Vec::new();
    for item in items {
        let cells: Option<Vec<&str>> = match &item.what {
            What::Cells(cells) => Some(cells.iter().map(String::as_str).collect()),
            What::Text(line) => spaced_limit(line),
            _ => None,
        };
        let Some([title, count, period]) = cells.as_deref() else {
            continue;
        };
        let (Some(count), Some(seconds)) = (number(count), seconds_in(period)) else {
            continue;
        };
        let line = item.line;
        if throttle.is_none() {
            let row = Throttle {
                calls: count,
                seconds,
            };
            throttle = Some(Located { line, row });
        } else {
            let row = Limit {
                title: (*title).to_owned(),
                value: count.to_string(),
                seconds: Some(seconds),
            };
            limits.push(Located { line, row });
        }
    }
    (throttle, limits)
}

/// `API calls per connection 100 60 seconds`.
fn spaced_limit(line: &str) -> Option<Vec<&str>> {
    let words: Vec<&str> = line.split(' ').collect();
    let has_unit = words
        .last()
        .is_some_and(|word| word.chars().all(char::is_alphabetic));
    let period = if has_unit { 2 } else { 1 };
    let calls = words
        .len()
        .checked_sub(period + 1)
        .filter(|calls| *calls > 0)?;
    let at = |word: usize| {
        words[..word]
            .iter()
            .map(|word| word.len() + 1)
            .sum::<usize>()
    };
    number(words[calls])?;
    Some(vec![
        line[..at(calls)].trim_end(),
        words[calls],
        &line[at(calls + 1)..],
    ])
}

/// A number, perhaps with separators of thousands.
fn number(text: &str) -> Option<u64> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}' | ' '))
        .collect();
    digits.parse().ok()
}

/// `60 seconds`, in any language: periods are in seconds.
fn seconds_in(text: &str) -> Option<u64> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.')))
        .unwrap_or(text.len());
    let unit = text[end..].trim();
    let is_unit = !unit.is_empty() && unit.chars().all(|c| c.is_alphabetic() || c == '.');
    is_unit.then(|| number(&text[..end]))?
}

/// Responses of the service: successes and errors.
pub(crate) fn responses(items: &[Item]) -> (Vec<Located<Status>>, Vec<Located<ErrorRow>>) {
    let mut statuses = Vec::new();
    let mut errors = Vec::new();
    for row in coded(items) {
        let line = row.line;
        if row.row.code < 400 {
            let Located { row, .. } = row;
            let row = Status {
                code: row.code,
                name: row.name,
            };
            statuses.push(Located { line, row });
        } else {
            errors.push(row);
        }
    }
    (statuses, errors)
}

fn coded(items: &[Item]) -> Vec<Located<ErrorRow>> {
    let mut found = Vec::new();
    let mut spaced: Vec<(usize, u16, &str)> = Vec::new();
    for item in items {
        match &item.what {
            What::Cells(cells) => {
                let code = cells.first().and_then(|cell| status_code(cell));
                if let Some(code) = code.filter(|_| cells.len() > 1) {
                    let cell = |at: usize| cells.get(at).cloned().unwrap_or_default();
                    let row = error(code, cell(1), cell(2));
                    found.push(Located {
                        line: item.line,
                        row,
                    });
                }
            }
            What::Text(line) => {
                let (code, rest) = line.split_once(' ').unwrap_or((line, ""));
                if let Some(code) = status_code(code).filter(|_| !rest.is_empty()) {
                    spaced.push((item.line, code, rest));
                }
            }
            _ => {}
        }
    }
    // A line that begins with a number is a row only where several do.
    if spaced.len() > 1 {
        found.extend(spaced.iter().map(|(line, code, rest)| {
            let name = name_of(*code, rest, &spaced);
            let description = described(rest[name.len()..].trim_start());
            let row = error(*code, name.to_owned(), description.to_owned());
            Located { line: *line, row }
        }));
    }
    found
}

fn status_code(text: &str) -> Option<u16> {
    let code: u16 = text.parse().ok()?;
    (text.len() == 3 && (100..600).contains(&code)).then_some(code)
}

fn error(code: u16, name: String, description: String) -> ErrorRow {
    let key = if description.is_empty() {
        code.to_string()
    } else {
        description.clone()
    };
    ErrorRow {
        code,
        name,
        description,
        key,
    }
}

/// The common beginning of rows with a code; or what precedes a name of the
/// service's; or the first word.
fn name_of<'l>(code: u16, rest: &'l str, rows: &[(usize, u16, &str)]) -> &'l str {
    let others = rows.iter().filter(|(_, other, _)| *other == code);
    let mut common = rest;
    let mut count = 0;
    for (_, _, other) in others {
        count += 1;
        while !(other.starts_with(common)
            && ends_word(other, common.len())
            && ends_word(rest, common.len()))
        {
            let shorter = common.rfind(' ').unwrap_or(0);
            common = &common[..shorter];
        }
    }
    if count > 1 && !common.is_empty() {
        return common;
    }
    let mut at = 0;
    for word in rest.split(' ') {
        if at > 0 && is_code_word(word) {
            return rest[..at].trim_end();
        }
        at += word.len() + 1;
    }
    rest.split(' ').next().unwrap_or_default()
}

fn ends_word(text: &str, at: usize) -> bool {
    text[at..].is_empty() || text[at..].starts_with(' ')
}

/// `InvalidItemType`: two words, without a space.
fn is_code_word(word: &str) -> bool {
    let humps = word.chars().filter(char::is_ascii_uppercase).count();
    humps >= 2
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.chars().all(|c| c.is_ascii_alphanumeric())
        && word.chars().any(|c| c.is_ascii_lowercase())
}

/// The service's part of a line: up to its own name for the error, and a
/// placeholder after a colon.
fn described(text: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for word in text.split(' ') {
        if is_code_word(word) {
            end = at + word.len();
            break;
        }
        at += word.len() + 1;
    }
    let named = text.find([':', ':']).and_then(|colon| {
        let rest = &text[colon..];
        let open = rest.find('{')?;
        let is_next = rest[..open].trim_matches([':', ':', ' ']).is_empty();
        let close = rest.find('}')?;
        is_next.then_some(colon + close + 1)
    });
    // The placeholder belongs to the name if one word stands between them.
    let follows = |named: usize| end == 0 || text[end..named].split(' ').count() <= 4;
    match named {
        Some(named) if follows(named) => &text[..named.max(end)],
        _ => &text[..end],
    }
}

/// Whether a text is only a name of the service's.
pub(crate) fn is_code(text: &str) -> bool {
    types::is_identifier(text) && !text.contains(' ')
}

/// Translated types of connection parameters are in the page's list of plain
/// types, as the heading above the sentence that quotes the original.
pub(crate) fn untranslated(items: &[Item], kind: &str) -> Option<String> {
    let types = Types::default();
    if types.has(kind) {
        return None;
    }
    let name = items.iter().position(|item| match &item.what {
        What::Heading { text, .. } | What::Text(text) => text == kind,
        _ => false,
    })?;
    let What::Text(sentence) = &items.get(name + 1)?.what else {
        return None;
    };
    let quoted = sentence.split(['\'', '"', '“', '”', '‘', '’', '「', '」', '«', '»', '„']);
    quoted
        .map(str::trim)
        .find(|part| types::is_plain(part))
        .map(str::to_owned)
}
