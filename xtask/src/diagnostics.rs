//! What the generator and the linter find, for people and for programs.

use std::env;
use std::io::{IsTerminal, stderr};
use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use connector_codegen::{Located, Severity};
use serde_json::json;

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people, on standard error: the line, with a caret under the place.
    #[default]
    Text,
    /// For programs, on standard output: a JSON object a line.
    Json,
}

impl Format {
    /// Prints other messages; with JSON, to standard error.
    pub(crate) fn say(self, line: &str) {
        match self {
            Self::Text => println!("{line}"),
            Self::Json => eprintln!("{line}"),
        }
    }
}

/// A longer line is not shown: nobody would find the place in it.
const LONGEST_LINE: usize = 400;

/// Prints all of them, with the paths of their files below the folder that the
/// definition was read from.
pub(crate) fn print(diagnostics: &[Located], folder: &Path, format: Format) {
    let renderer = renderer();
    for diagnostic in diagnostics {
        let path = path(diagnostic, folder);
        match format {
            Format::Text => eprintln!("{}\n", rendered(diagnostic, &path, None, &renderer)),
            Format::Json => println!("{}", object(diagnostic, &path, None)),
        }
    }
}

/// The same for a finding of the linter.
pub(crate) fn print_of_rule(diagnostic: &Located, rule: &str, folder: &Path, format: Format) {
    let path = path(diagnostic, folder);
    match format {
        Format::Text => eprintln!("{}\n", rendered(diagnostic, &path, Some(rule), &renderer())),
        Format::Json => println!("{}", object(diagnostic, &path, Some(rule))),
    }
}

/// Whether one of them stops the generator.
pub(crate) fn has_errors(diagnostics: &[Located]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

fn path(diagnostic: &Located, folder: &Path) -> String {
    match diagnostic.file.as_str() {
        "" => folder.display().to_string(),
        file => folder.join(file).display().to_string(),
    }
}

/// In colour on a terminal, unless disabled.
fn renderer() -> Renderer {
    let wants_none = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if stderr().is_terminal() && !wants_none {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}

fn rendered(diagnostic: &Located, path: &str, rule: Option<&str>, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut title = level.primary_title(&diagnostic.message);
    if let Some(rule) = rule {
        title = title.id(rule);
    }
    let text = diagnostic
        .text
        .as_deref()
        .filter(|text| text.len() <= LONGEST_LINE);
    let mut group = match (text, diagnostic.line, diagnostic.column) {
        (Some(text), Some(line), Some(column)) => {
            let span = bytes(text, column, diagnostic.width);
            let annotation = AnnotationKind::Primary.span(span);
            let snippet = Snippet::source(text).path(path).line_start(line);
            title.element(snippet.annotation(annotation))
        }
        (_, line, column) => {
            let mut origin = Origin::path(path);
            if let (Some(line), Some(column)) = (line, column) {
                origin = origin.line(line).char_column(column);
            }
            title.element(origin)
        }
    };
    let pointer = diagnostic
        .pointer
        .as_deref()
        .filter(|pointer| !pointer.is_empty());
    if let Some(pointer) = pointer {
        group = group.element(Level::NOTE.message(format!("at {pointer}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

/// The bytes of this many characters from a column on; at least one.
fn bytes(text: &str, column: usize, width: usize) -> std::ops::Range<usize> {
    let at = |characters: usize| {
        let mut indices = text.char_indices().map(|(index, _)| index);
        indices.nth(characters).unwrap_or(text.len())
    };
    let first = column.saturating_sub(1);
    at(first)..at(first + width.max(1))
}

fn object(diagnostic: &Located, path: &str, rule: Option<&str>) -> serde_json::Value {
    json!({
        "severity": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "rule": rule,
        "file": path,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "width": diagnostic.width,
        "pointer": diagnostic.pointer,
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

#[cfg(test)]
mod tests {
    use annotate_snippets::Renderer;
    use connector_codegen::{Located, Severity};

    use super::{object, rendered};

    fn diagnostic(text: &str, column: usize, width: usize) -> Located {
        Located {
            file: "openapi.json".into(),
            line: Some(7),
            column: Some(column),
            width,
            text: Some(text.into()),
            pointer: Some("/info/titel".into()),
            severity: Severity::Error,
            message: "unknown key `titel`".into(),
            help: Some("did you mean `title`?".into()),
        }
    }

    #[test]
    fn the_line_is_shown_with_carets_under_the_place_and_what_to_do() {
        let found = diagnostic("  \"é\": {\"titel\": 1},", 9, 7);
        let shown = rendered(&found, "specs/acme/openapi.json", None, &Renderer::plain());
        assert_eq!(
            shown,
            "error: unknown key `titel`\n \
             --> specs/acme/openapi.json:7:9\n  \
             |\n\
             7 |   \"é\": {\"titel\": 1},\n  \
             |         ^^^^^^^\n  \
             |\n  \
             = note: at /info/titel\n  \
             = help: did you mean `title`?"
        );
    }

    #[test]
    fn a_line_that_is_too_long_is_only_named() {
        let found = diagnostic(&"x".repeat(1000), 900, 1);
        let shown = rendered(&found, "a.json", None, &Renderer::plain());
        assert!(shown.contains("--> a.json:7:900"), "{shown}");
        assert!(!shown.contains("xxx"), "{shown}");
    }

    #[test]
    fn a_program_gets_an_object() {
        let object = object(&diagnostic("x", 1, 1), "a.json", Some("some-rule"));
        assert_eq!(object["severity"], "error");
        assert_eq!(object["rule"], "some-rule");
        assert_eq!(object["line"], 7);
        assert_eq!(object["pointer"], "/info/titel");
    }
}
