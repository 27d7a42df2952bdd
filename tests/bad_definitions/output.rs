//! What holds for a crate, whatever its definition says.

use std::collections::BTreeSet;

use connector_codegen::File;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser, Tag};

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

/// The structure of a crate; all its files are sound.
#[track_caller]
pub(crate) fn structure(files: &[File]) -> Structure {
    let mut structure = Structure { code_blocks: 0, manifest: BTreeSet::new() };
    let mut paths = BTreeSet::new();
    for File { path, contents } in files {
        assert_inside(path);
        assert!(paths.insert(path.to_lowercase()), "{path} comes twice");
        if path.ends_with(".rs") {
            structure.code_blocks += code_blocks_in_docs(path, contents);
        } else if path == "README.md" {
            structure.code_blocks += code_blocks(contents);
        } else if path == "Cargo.toml" {
            let manifest: toml::Table = contents.parse().expect("a manifest");
            keys("", &manifest, &mut structure.manifest);
        } else {
            assert!(path.ends_with(".json"), "{path} is a file of another kind");
        }
    }
    for expected in ["Cargo.toml", "README.md", "src/lib.rs"] {
        assert!(paths.contains(&expected.to_lowercase()), "{expected} is there");
    }
    structure
}

/// A path below the crate's folder, on every system.
#[track_caller]
fn assert_inside(path: &str) {
    for name in path.split('/') {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        assert!(!name.is_empty() && name.chars().all(is_plain), "{path:?}");
        assert!(!name.starts_with('.') && !name.ends_with('.'), "{path:?}");
        assert!(name.len() <= LONGEST_NAME, "{path:?} is too long");
        let stem = name.split('.').next().unwrap_or_default().to_lowercase();
        assert!(!DEVICES.contains(&stem.as_str()), "{path:?} is a device on some systems");
    }
}

/// The file is Rust, and nothing that a definition smuggles in became code.
#[track_caller]
fn code_blocks_in_docs(path: &str, contents: &str) -> usize {
    if let Err(error) = syn::parse_file(contents) {
        panic!("{path} is no Rust: {error}\n{contents}");
    }
    for (at, character) in contents.char_indices() {
        let around = contents.get(at.saturating_sub(80)..at).unwrap_or_default();
        assert!(!is_dangerous(character), "{path}: {character:?} after {around}");
    }
    let tokens: TokenStream = contents.parse().expect("tokens");
    let mut docs = Docs::default();
    docs.read(tokens);
    docs.end();
    for smuggled in ["pwned", "feature"] {
        assert!(!docs.names.contains(smuggled), "{path}: `{smuggled}` became code:\n{contents}");
    }
    docs.code_blocks
}

/// The compiler refuses text that changes its direction, readers cannot see
/// it; and the rest has no place in a source file.
fn is_dangerous(character: char) -> bool {
    let is_control = character.is_control() && character != '\n';
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
                    let is_inner = |next: &TokenTree| {
                        matches!(next, TokenTree::Punct(punct) if punct.as_char() == '!')
                    };
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
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = pair.value {
                    self.lines.extend(text.value().split('\n').map(str::to_owned));
                }
            }
            _ => self.names.extend(tokens.into_iter().map(|token| token.to_string())),
        }
    }

    /// The docs of an item are complete.
    fn end(&mut self) {
        let lines = std::mem::take(&mut self.lines);
        let indent = |line: &String| line.len() - line.trim_start_matches(' ').len();
        let common = lines.iter().filter(|line| !line.trim().is_empty()).map(indent).min();
        let text: Vec<&str> = lines
            .iter()
            .map(|line| line.get(common.unwrap_or_default()..).unwrap_or_default())
            .collect();
        self.code_blocks += code_blocks(&text.join("\n"));
    }
}

fn code_blocks(markdown: &str) -> usize {
    let events = Parser::new(markdown);
    events.filter(|event| matches!(event, Event::Start(Tag::CodeBlock(_)))).count()
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
