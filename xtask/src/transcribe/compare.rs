//! A page's rows compared with the committed ones.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::difference::Difference;
use super::matching;
use super::rows::{Definition, ErrorRow, Input, Located, Operation, Output, Rows};
use super::tables::is_code;

/// Everything in which they differ, in the order of the page.
pub(crate) fn all(page: &Rows, committed: &Rows) -> Vec<Difference> {
    let pairs = matching::operations(&page.operations, &committed.operations);
    let compare = Compare {
        titles: is_same_language(&pairs),
    };
    let mut found = compare.connection(page, committed);
    found.extend(throttle(page, committed));
    found.extend(compare.limits(page, committed));
    for pair in pairs {
        match pair {
            (Some(page), Some(committed)) => found.extend(compare.operation(page, committed)),
            (Some(page), None) => found.push(only_on_page(
                format!("the operation {} is on the page only", name(page)),
                page.line,
            )),
            (None, Some(committed)) => found.push(Difference {
                member: "operationId",
                ..only_committed(
                    format!("the operation {} is not on the page", name(committed)),
                    committed.line,
                )
            }),
            (None, None) => {}
        }
    }
    found.extend(compare.definitions(&page.definitions, &committed.definitions));
    found.extend(compare.responses(page, committed));
    found
}

fn name(operation: &Operation) -> String {
    if operation.id.is_empty() {
        format!("{:?}", operation.title)
    } else {
        operation.id.clone()
    }
}

fn only_on_page(message: String, line: usize) -> Difference {
    Difference {
        message,
        page: Some(line),
        ..Difference::default()
    }
}

fn only_committed(message: String, line: usize) -> Difference {
    Difference {
        message,
        committed: Some(line),
        ..Difference::default()
    }
}

/// Titles are compared if both are in one language: most are equal.
fn is_same_language(pairs: &[(Option<&Operation>, Option<&Operation>)]) -> bool {
    let both = pairs
        .iter()
        .filter_map(|(page, committed)| page.zip(*committed));
    let same = both
        .clone()
        .filter(|(page, committed)| page.title == committed.title);
    same.count() * 2 >= both.count()
}

struct Compare {
    titles: bool,
}

/// A row that is compared by its key, member by member.
trait ComparedRow {
    fn key(&self) -> &str;
    fn title(&self) -> &str;
    fn kind(&self) -> &str;
    fn required(&self) -> Option<bool>;
    /// The name of the row in messages.
    const WHAT: &'static str;
    const KEY: &'static str;
    /// Whether the page may have lost the key.
    fn lost_key(&self) -> bool;
}

impl ComparedRow for Input {
    fn key(&self) -> &str {
        &self.key
    }
    fn title(&self) -> &str {
        &self.title
    }
    fn kind(&self) -> &str {
        &self.kind
    }
    fn required(&self) -> Option<bool> {
        Some(self.required)
    }
    const WHAT: &'static str = "input";
    const KEY: &'static str = "key";
    fn lost_key(&self) -> bool {
        self.key.is_empty()
    }
}

impl ComparedRow for Output {
    fn key(&self) -> &str {
        &self.path
    }
    fn title(&self) -> &str {
        &self.title
    }
    fn kind(&self) -> &str {
        &self.kind
    }
    fn required(&self) -> Option<bool> {
        None
    }
    const WHAT: &'static str = "output";
    const KEY: &'static str = "path";
    fn lost_key(&self) -> bool {
        false
    }
}

impl Compare {
    fn operation(&self, page: &Operation, committed: &Operation) -> Vec<Difference> {
        let mut found = Vec::new();
        let at = name(committed);
        let mut differs = |what: &str, member, on_page: &str, kept: &str| {
            found.push(Difference {
                message: format!("{at}: the {what} is {on_page} on the page, not {kept}"),
                page: Some(page.line),
                committed: Some(committed.line),
                member,
            });
        };
        if !page.id.is_empty() && page.id != committed.id {
            differs("operation ID", "operationId", &page.id, &committed.id);
        }
        if page.kind != committed.kind {
            let word = |operation: &Operation| format!("{:?}", operation.kind).to_lowercase();
            differs("kind", "kind", &word(page), &word(committed));
        }
        if self.titles && page.title != committed.title {
            let [on_page, kept] = [&page.title, &committed.title].map(|title| format!("{title:?}"));
            differs("title", "title", &on_page, &kept);
        }
        found.extend(self.rows(&at, &page.inputs, &committed.inputs, committed.line));
        found.extend(self.rows(&at, &page.outputs, &committed.outputs, committed.line));
        found
    }

    fn rows<R: ComparedRow>(
        &self,
        at: &str,
        page: &[Located<R>],
        committed: &[Located<R>],
        line: usize,
    ) -> Vec<Difference> {
        let keys = |rows: &[Located<R>]| {
            rows.iter()
                .map(|row| row.row.key().to_owned())
                .collect::<Vec<_>>()
        };
        let mut found = Vec::new();
        let mut only_page: Vec<&Located<R>> = Vec::new();
        let mut only_kept: Vec<&Located<R>> = Vec::new();
        for change in capture_diff_slices(Algorithm::Myers, &keys(committed), &keys(page)) {
            let (kept, on_page) = (&committed[change.old_range()], &page[change.new_range()]);
            if let DiffOp::Equal { .. } = change {
                for (on_page, kept) in on_page.iter().zip(kept) {
                    found.extend(self.row(at, on_page, kept));
                }
            } else {
                only_page.extend(on_page);
                only_kept.extend(kept);
            }
        }
        // The same row elsewhere, or with another key.
        only_page.retain(|row| {
            let lost = row.row.lost_key();
            let is_moved = |kept: &&&Located<R>| kept.row.key() == row.row.key();
            let is_renamed = |kept: &&&Located<R>| {
                kept.row.kind() == row.row.kind()
                    && (kept.row.title() == row.row.title() || lost || !self.titles)
            };
            let moved = only_kept.iter().position(|kept| is_moved(&kept));
            let place = moved.or_else(|| only_kept.iter().position(|kept| is_renamed(&kept)));
            let Some(place) = place else {
                return true;
            };
            let kept = only_kept.remove(place);
            let what = format!("{at}, {} `{}`", R::WHAT, kept.row.key());
            let message = if moved.is_some() {
                format!("{what}: is in another place on the page")
            } else if lost {
                // The page has no key: any is right.
                found.extend(self.row(at, row, kept));
                return false;
            } else {
                format!("{what}: the {} is `{}` on the page", R::KEY, row.row.key())
            };
            found.push(Difference {
                message,
                page: Some(row.line),
                committed: Some(kept.line),
                member: R::KEY,
            });
            found.extend(self.row(at, row, kept));
            false
        });
        found.extend(only_page.iter().map(|row| Difference {
            committed: Some(line),
            member: "operationId",
            ..only_on_page(
                format!("{at}, {} `{}`: is on the page only", R::WHAT, row.row.key()),
                row.line,
            )
        }));
        found.extend(only_kept.iter().map(|row| {
            let message = format!("{at}, {} `{}`: is not on the page", R::WHAT, row.row.key());
            Difference {
                member: R::KEY,
                ..only_committed(message, row.line)
            }
        }));
        found
    }

    fn row<R: ComparedRow>(
        &self,
        at: &str,
        page: &Located<R>,
        kept: &Located<R>,
    ) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut differs = |what: &str, member, on_page: &str| {
            let key = kept.row.key();
            found.push(Difference {
                message: format!("{at}, {} `{key}`: {what} {on_page} on the page", R::WHAT),
                page: Some(page.line),
                committed: Some(kept.line),
                member,
            });
        };
        if page.row.kind() != kept.row.kind() {
            differs("the type is", "type", page.row.kind());
        }
        if page.row.required() != kept.row.required() {
            let required = page.row.required() == Some(true);
            differs(
                "is",
                "required",
                if required { "required" } else { "not required" },
            );
        }
        if self.titles && page.row.title() != kept.row.title() {
            differs("the title is", "title", &format!("{:?}", page.row.title()));
        }
        found
    }

    fn connection(&self, page: &Rows, committed: &Rows) -> Vec<Difference> {
        let shown = |row: &super::rows::ConnectionParameter| {
            let title = if self.titles {
                row.title.clone()
            } else {
                String::new()
            };
            (title, row.kind.clone(), row.required)
        };
        lists(
            ("connection parameter", "title"),
            &page.connection,
            &committed.connection,
            shown,
            |row| row.title.clone(),
        )
    }

    fn limits(&self, page: &Rows, committed: &Rows) -> Vec<Difference> {
        let shown = |row: &super::rows::Limit| {
            let title = if self.titles {
                row.title.clone()
            } else {
                String::new()
            };
            (title, row.value.clone(), row.seconds)
        };
        lists(
            ("limit", "title"),
            &page.limits,
            &committed.limits,
            shown,
            |row| row.title.clone(),
        )
    }

    fn definitions(&self, page: &[Definition], committed: &[Definition]) -> Vec<Difference> {
        let mut found = Vec::new();
        for kept in committed {
            match page.iter().find(|one| one.name == kept.name) {
                Some(one) => {
                    found.extend(self.rows(&kept.name, &one.outputs, &kept.outputs, kept.line));
                }
                None => found.push(Difference {
                    member: "name",
                    ..only_committed(
                        format!("the definition {} is not on the page", kept.name),
                        kept.line,
                    )
                }),
            }
        }
        let more = page
            .iter()
            .filter(|one| committed.iter().all(|kept| kept.name != one.name));
        found.extend(more.map(|one| {
            only_on_page(
                format!("the definition {} is on the page only", one.name),
                one.line,
            )
        }));
        found
    }

    fn responses(&self, page: &Rows, committed: &Rows) -> Vec<Difference> {
        let mut found = lists(
            ("status", "code"),
            &page.statuses,
            &committed.statuses,
            |row| {
                (
                    row.code,
                    if self.titles {
                        row.name.clone()
                    } else {
                        String::new()
                    },
                )
            },
            |row| row.code.to_string(),
        );
        // Anything but a code is in the language of the page.
        let shown = |row: &ErrorRow| {
            let [name, description] = [&row.name, &row.description].map(|text| {
                if self.titles || is_code(text) {
                    text.clone()
                } else {
                    String::new()
                }
            });
            (row.code, name, description)
        };
        found.extend(lists(
            ("error", "description"),
            &page.errors,
            &committed.errors,
            shown,
            |row| format!("{} {}", row.code, row.description),
        ));
        found
    }
}

/// Rows that have no keys: each as a whole.
fn lists<T, S: Ord + Clone + std::hash::Hash>(
    (what, member): (&str, &'static str),
    page: &[Located<T>],
    committed: &[Located<T>],
    shown: impl Fn(&T) -> S,
    name: impl Fn(&T) -> String,
) -> Vec<Difference> {
    let all = |rows: &[Located<T>]| rows.iter().map(|row| shown(&row.row)).collect::<Vec<_>>();
    let changes = capture_diff_slices(Algorithm::Myers, &all(committed), &all(page));
    let mut found = Vec::new();
    for change in changes {
        if matches!(change, DiffOp::Equal { .. }) {
            continue;
        }
        let (kept, on_page) = (&committed[change.old_range()], &page[change.new_range()]);
        if let DiffOp::Replace { .. } = change {
            found.extend(kept.iter().zip(on_page).map(|(kept, on_page)| Difference {
                message: format!("{what} {:?}: differs on the page", name(&kept.row)),
                page: Some(on_page.line),
                committed: Some(kept.line),
                member,
            }));
        }
        let both = match change {
            DiffOp::Replace { .. } => kept.len().min(on_page.len()),
            _ => 0,
        };
        found.extend(kept[both..].iter().map(|row| Difference {
            member,
            ..only_committed(
                format!("{what} {:?}: is not on the page", name(&row.row)),
                row.line,
            )
        }));
        found.extend(on_page[both..].iter().map(|row| {
            only_on_page(
                format!("{what} {:?}: is on the page only", name(&row.row)),
                row.line,
            )
        }));
    }
    found
}

fn throttle(page: &Rows, committed: &Rows) -> Option<Difference> {
    let rows = [page, committed].map(|rows| rows.throttle.as_ref().map(|throttle| throttle.row));
    let shown = |throttle: Option<super::rows::Throttle>| {
        throttle.map_or("missing".to_owned(), |row| {
            format!("{} calls in {} s", row.calls, row.seconds)
        })
    };
    (rows[0] != rows[1]).then(|| Difference {
        message: format!(
            "the limit of calls is {} on the page, not {}",
            shown(rows[0]),
            shown(rows[1])
        ),
        page: page.throttle.as_ref().map(|throttle| throttle.line),
        committed: committed.throttle.as_ref().map(|throttle| throttle.line),
        member: "calls",
    })
}
