//! What holds for a crate, whatever its definition says.

use std::collections::BTreeSet;

use connector_codegen::File;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The longest name that all common file systems take.
const LONGEST_NAME: usize = 255;

/// Names that some systems keep for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// What no text of a definition may change.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Structure {
    /// Blocks of code in the docs and the README: rustdoc runs them.
    code_blocks: usize,
    /// Keys of the manifest, each with those above it.
    manifest: BTreeSet<String>,
}

/// The structure of a crate, or the first thing that is wrong with a file.
pub(crate) fn structure(files: &[File]) -> Result<Structure, String> {
    let mut structure = Structure {
        code_blocks: 0,
        manifest: BTreeSet::new(),
    };
    let mut paths = BTreeSet::new();
    for File { path, contents } in files {
        inside(path)?;
        if !paths.insert(path.to_lowercase()) {
            return Err(format!("{path} comes twice"));
        }
        let extension = path.rsplit('.').next().unwrap_or_default();
        match extension {
            "rs" => structure.code_blocks += code_blocks_in_docs(path, contents)?,
            "md" => structure.code_blocks += code_blocks(contents),
            "toml" => {
                let manifest = contents.parse::<toml::Table>();
                keys(
                    "",
                    &manifest.map_err(|error| error.to_string())?,
                    &mut structure.manifest,
                );
            }
            "json" | "LICENSE-APACHE" | "LICENSE-MIT" => {}
            _ => return Err(format!("{path} is a file of another kind")),
        }
    }
    let missing = ["cargo.toml", "readme.md", "src/lib.rs"]
        .into_iter()
        .find(|path| !paths.contains(*path));
    missing.map_or(Ok(structure), |path| Err(format!("{path} is missing")))
}

/// A path below the crate's folder, on every system.
fn inside(path: &str) -> Result<(), String> {
    for name in path.split('/') {
        let stem = name.split('.').next().unwrap_or_default().to_lowercase();
        let is_fit = |c: char| !is_dangerous(c) && !c.is_control() && !"\\:*?\"<>|".contains(c);
        let wrong = if name.is_empty() || name.starts_with('.') || name.ends_with(['.', ' ']) {
            "is no file below the crate"
        } else if !name.chars().all(is_fit) {
            "has characters that some systems refuse"
        } else if name.len() > LONGEST_NAME {
            "is too long"
        } else if DEVICES.contains(&stem.as_str()) {
            "is a device on some systems"
        } else {
            continue;
        };
        return Err(format!("{path:?} {wrong}"));
    }
    Ok(())
}

/// The file is Rust, and nothing that a definition smuggles in became code.
fn code_blocks_in_docs(path: &str, contents: &str) -> Result<usize, String> {
    if let Err(error) = syn::parse_file(contents) {
        return Err(format!("{path} is no Rust: {error}"));
    }
    if let Some((at, character)) = contents.char_indices().find(|(_, c)| is_dangerous(*c)) {
        let line = contents[..at].rsplit('\n').next().unwrap_or_default();
        return Err(format!("{path} has {character:?} after `{line}`"));
    }
    let tokens: TokenStream = contents
        .parse()
        .map_err(|_| format!("{path} has no tokens"))?;
    let mut docs = Docs::default();
    docs.read(tokens);
    match ["pwned", "feature"]
        .into_iter()
        .find(|name| docs.names.contains(*name))
    {
        Some(smuggled) => Err(format!("{path}: `{smuggled}` became code")),
        None => Ok(docs.code_blocks),
    }
}

/// The compiler refuses text that changes its direction, and readers do not
/// see it; the rest has no place in a file that people read.
pub(crate) fn is_dangerous(character: char) -> bool {
    let is_control = character.is_control() && !matches!(character, '\n' | '\t');
    is_control || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The docs of a file's items, and the names in its code.
#[derive(Default)]
struct Docs {
    /// Lines of the item that is being read.
    lines: Vec<String>,
    code_blocks: usize,
    names: BTreeSet<String>,
}

impl Docs {
    fn read(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    let is_inner = |next: &TokenTree| matches!(next, TokenTree::Punct(punct) if punct.as_char() == '!');
                    tokens.next_if(is_inner);
                    if let Some(TokenTree::Group(attribute)) = tokens.next() {
                        self.attribute(attribute.stream());
                    }
                }
                TokenTree::Group(group) => {
                    self.end();
                    self.read(group.stream());
                }
                TokenTree::Ident(name) => {
                    self.end();
                    self.names.insert(name.to_string());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => self.end(),
            }
        }
        self.end();
    }

    fn attribute(&mut self, tokens: TokenStream) {
        match syn::parse2::<syn::MetaNameValue>(tokens.clone()) {
            Ok(pair) if pair.path.is_ident("doc") => {
                if let syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) = pair.value
                {
                    self.lines
                        .extend(text.value().split('\n').map(str::to_owned));
                }
            }
            _ => self
                .names
                .extend(tokens.into_iter().map(|token| token.to_string())),
        }
    }

    /// The docs of an item are complete.
    fn end(&mut self) {
        let lines = std::mem::take(&mut self.lines);
        let indent = |line: &String| line.len() - line.trim_start_matches(' ').len();
        let common = lines
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(indent)
            .min();
        let text: Vec<&str> = lines
            .iter()
            .map(|line| line.get(common.unwrap_or_default()..).unwrap_or_default())
            .collect();
        self.code_blocks += code_blocks(&text.join("\n"));
    }
}

fn code_blocks(markdown: &str) -> usize {
    let events = Parser::new(markdown);
    events
        .filter(|event| matches!(event, Event::Start(Tag::CodeBlock(_))))
        .count()
}

/// The headings of a text, without what stands in code or comments.
pub(crate) fn headings(markdown: &str) -> Vec<String> {
    let mut headings = Vec::new();
    let mut is_heading = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                is_heading = true;
                headings.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            Event::Text(text) if is_heading => {
                headings.iter_mut().last().unwrap().push_str(&text);
            }
            _ => {}
        }
    }
    headings
}

fn keys(above: &str, table: &toml::Table, found: &mut BTreeSet<String>) {
    for (key, value) in table {
        let key = format!("{above}.{key}");
        if let toml::Value::Table(inner) = value {
            keys(&key, inner, found);
        }
        found.insert(key);
    }
}
