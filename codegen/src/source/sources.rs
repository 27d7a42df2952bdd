//! Files as text, and places in them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use super::diagnostic::{Diagnostic, Severity};
use super::json;
use super::span::{FileId, Span};
use super::tree::{Node, Value};

/// The texts that a definition was read from.
#[derive(Debug)]
pub struct Sources {
    files: Vec<Source>,
}

#[derive(Debug)]
struct Source {
    name: String,
    text: String,
    /// Where each line begins; found when first asked for.
    lines: OnceLock<Vec<usize>>,
    /// The text's own tree; read again when first asked for.
    tree: OnceLock<Tree>,
}

/// A text's tree, and the members that others of the same name hide in it.
#[derive(Debug)]
struct Tree {
    root: Result<Node, json::Refusal>,
    hidden: BTreeMap<Span, Span>,
}

/// A diagnostic with everything needed to find the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Path of the file in the provider's folder, such as `openapi.json`; empty
    /// for the folder itself.
    pub file: String,
    /// Counted from 1; `None` if it concerns no line of a file.
    pub line: Option<usize>,
    /// In characters, counted from 1.
    pub column: Option<usize>,
    /// Number of characters from there on; zero for a place between two.
    pub width: usize,
    /// The whole line, with control characters replaced.
    pub text: Option<String>,
    /// JSON Pointer of the node; `None` if the file is not JSON.
    pub pointer: Option<String>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Sources {
    pub(crate) fn new() -> Self {
        Self {
            files: vec![Source::new(String::new(), String::new())],
        }
    }

    /// The id of the file that is added next; `None` when there are more files
    /// than ids.
    pub(crate) fn next_id(&self) -> Option<FileId> {
        u16::try_from(self.files.len()).ok().map(FileId)
    }

    /// Adds a text.
    pub(crate) fn add(&mut self, name: &str, text: String) {
        self.files.push(Source::new(name.to_owned(), text));
    }

    /// All texts with the names of their files.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().filter(|source| !source.name.is_empty());
        files.map(|source| (source.name.as_str(), source.text.as_str()))
    }

    /// The text of a file; empty for an id that is not of these sources.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.source(file).map_or("", |source| &source.text)
    }

    /// The name of a file inside the provider's folder.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.source(file).map_or("", |source| &source.name)
    }

    /// Finds file, line, column and JSON Pointer of a diagnostic.
    #[must_use]
    pub fn resolve(&self, diagnostic: &Diagnostic) -> Located {
        let span = diagnostic.span;
        let source = self
            .source(span.file)
            .filter(|source| !source.name.is_empty());
        let position = source.map(|source| source.line_and_column(span.start as usize));
        Located {
            file: harmless(source.map_or("", |source| &source.name)),
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            width: source.map_or(0, |source| source.width(span)),
            text: source.map(|source| plain(source.line_at(span.start as usize))),
            pointer: source
                .and_then(|source| source.pointer(span))
                .map(|pointer| harmless(&pointer)),
            severity: diagnostic.severity,
            message: harmless(&diagnostic.message),
            help: diagnostic.help.as_deref().map(harmless),
        }
    }

    fn source(&self, file: FileId) -> Option<&Source> {
        self.files.get(usize::from(file.0))
    }
}

impl Source {
    fn new(name: String, text: String) -> Self {
        Self {
            name,
            text,
            lines: OnceLock::new(),
            tree: OnceLock::new(),
        }
    }

    /// The line of a byte.
    fn line_at(&self, offset: usize) -> &str {
        let (before, after) = self.text.split_at_checked(offset).unwrap_or_default();
        let begin = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(self.text.len(), |at| offset + at);
        let line = self.text.get(begin..end).unwrap_or_default();
        line.strip_suffix('\r').unwrap_or(line)
    }

    /// Characters of a span, of its first line only.
    fn width(&self, span: Span) -> usize {
        let text = self.text.get(span.start as usize..span.end as usize);
        let first = text.and_then(|text| text.lines().next());
        first.unwrap_or_default().chars().count()
    }

    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let lines = self.lines.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text.match_indices('\n').map(|(at, _)| at + 1))
                .collect()
        });
        let line = lines.partition_point(|begin| *begin <= offset);
        let begin = line
            .checked_sub(1)
            .and_then(|index| lines.get(index))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(begin..offset).unwrap_or_default();
        (line.max(1), before.chars().count() + 1)
    }

    fn pointer(&self, span: Span) -> Option<String> {
        if !is_json(&self.name) {
            return None;
        }
        let tree = self.tree.get_or_init(|| {
            let mut tolerated = json::Tolerated::default();
            let root = json::parse(&self.text, span.file, &mut tolerated);
            Tree {
                root,
                hidden: tolerated.hidden,
            }
        });
        // A hidden member has the pointer of the one that hides it.
        let shown = tree.hidden.get(&span).copied().unwrap_or(span);
        match &tree.root {
            Ok(root) => Some(pointer_to(root, shown.start)),
            Err(refusal) => (refusal.span() == span).then(|| refusal.path().map(segment).collect()),
        }
    }
}

/// Whether a file of this name holds JSON.
pub(crate) fn is_json(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"))
}

/// The pointer of the innermost node that has begun at this offset.
fn pointer_to(root: &Node, offset: u32) -> String {
    let mut pointer = String::new();
    let mut node = root;
    while node.span.start < offset {
        let next = match &node.value {
            Value::Object(members) => {
                let begun = members.partition_point(|member| member.span.start <= offset);
                begun
                    .checked_sub(1)
                    .and_then(|index| members.get(index))
                    .map(|member| (segment(&member.name), &member.node))
            }
            Value::List(items) => {
                let begun = items.partition_point(|item| item.span.start <= offset);
                begun
                    .checked_sub(1)
                    .and_then(|index| Some((segment(&index.to_string()), items.get(index)?)))
            }
            _ => None,
        };
        let Some((name, inner)) = next else { break };
        pointer.push_str(&name);
        node = inner;
    }
    pointer
}

/// A text of a definition that is safe for a terminal: what would move the
/// cursor, break the line or reverse the text is escaped.
fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        let harms = character.is_control()
            || matches!(character,
                '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if harms {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

fn segment(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// The same number of characters, without control characters.
fn plain(line: &str) -> String {
    let characters = line.chars();
    characters
        .map(|character| match character {
            '\t' => ' ',
            _ if harmless(character.encode_utf8(&mut [0; 4]))
                .chars()
                .eq([character]) =>
            {
                character
            }
            _ => char::REPLACEMENT_CHARACTER,
        })
        .collect()
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = if self.file.is_empty() {
            "."
        } else {
            &self.file
        };
        f.write_str(file)?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, ":{line}:{column}")?;
        }
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, ": {severity}: {}", self.message)?;
        if let Some(pointer) = self
            .pointer
            .as_deref()
            .filter(|pointer| !pointer.is_empty())
        {
            write!(f, " (at {pointer})")?;
        }
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}
