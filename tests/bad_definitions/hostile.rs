//! Texts that would like to be code, a doctest, a manifest key or a path.

use connector_codegen::{Generation, Severity, generate};

use crate::output::{Structure, structure};
use crate::template::{self, Hole, NAMES, PROSE};

/// Where one of these becomes code, `pwned` or `feature` is a name in it.
const HOSTILE: [&str; 44] = [
    "}; fn pwned() {",
    "} fn pwned() {} mod m {",
    "\"#] fn pwned() {}",
    "\"] fn pwned() {} #[doc = \"",
    "\"##] fn pwned() {} #[doc = r##\"",
    "*/ fn pwned() {} /*",
    "// fn pwned() {}",
    "\nfn pwned() {}\n",
    "\r\nfn pwned() {}\r\n",
    "\rfn pwned() {}",
    "a\u{2028}fn pwned() {}\u{2029}\u{85}fn pwned() {}",
    "#![feature(pwned)]",
    "\n#![feature(pwned)]\n",
    "```\nfn pwned() {}\n```",
    "```rust\nfn pwned() {}",
    "text\n\n```\nfn pwned() {}\n```\n\ntext",
    "~~~\nfn pwned() {}\n~~~",
    "> ```\n> fn pwned() {}\n> ```",
    "- item\n\n      fn pwned() {}\n",
    "    fn pwned() {}",
    "text\n\n    fn pwned() {}\n\ntext",
    "text\n\n\tfn pwned() {}\n",
    "<pre><code>fn pwned() {}</code></pre>\n\n    fn pwned() {}",
    "``` ` fn pwned() {} ` ```",
    "${elsewhere} {elsewhere} {{elsewhere}} {0} %s",
    "\\",
    "\\\" \\u{41} \\n \\x41",
    "'\"\"\"\n[dependencies]\npwned = \"1\"\n'''\n[patch.crates-io]",
    "\"\n[dependencies]\npwned = { path = \"/\" }\n\"",
    "../../elsewhere",
    "..\\..\\elsewhere",
    "/etc/elsewhere",
    "C:\\elsewhere",
    "a\0b",
    "\u{1b}[2J\u{7}\u{8}",
    "🎂",
    "\u{202e}txet\u{2066}\u{2069}",
    "\u{feff}\u{200b}a",
    "日本語",
    "[link](javascript:pwned) <script>pwned()</script> ![](x)",
    "]: https://example.com \"title\"\n\n[a]: b",
    "# Heading\n\n| a | b |\n|---|---|\n| c | d |",
    "",
    " \t ",
];

/// Names that Rust, Cargo or a file system keeps for itself.
const KEPT: [&str; 28] = [
    "fn", "self", "Self", "crate", "super", "_", "async", "try", "gen", "dyn", "union", "true",
    "r#type", "'static", "macro_rules", "Option", "Vec", "String", "Result", "Ok", "None", "mod",
    "lib", "main", "con", "NUL", "aux.txt", "1",
];

fn long() -> String {
    "pneumonoultramicroscopicsilicovolcanoconiosis_".repeat(200)
}

/// All of them.
fn texts() -> impl Iterator<Item = String> {
    HOSTILE.into_iter().chain(KEPT).map(str::to_owned).chain([long()])
}

fn generation(place: &str, text: &str) -> Generation {
    generate("example", template::with(place, text)).expect("no bug of the generator")
}

fn good() -> Structure {
    let generation = generate("example", template::files()).expect("no bug of the generator");
    let errors: Vec<String> = generation.findings.iter().map(ToString::to_string).collect();
    let output = generation.output.unwrap_or_else(|| panic!("{errors:#?}"));
    assert!(errors.is_empty(), "the template is good: {errors:#?}");
    structure(&output.files)
}

/// No finding writes anything into a terminal but text.
#[track_caller]
fn assert_findings_are_text(generation: &Generation) {
    for finding in &generation.findings {
        let shown = finding.to_string();
        let is_harmful = |c: char| {
            c.is_control() && c != '\n' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!shown.contains(is_harmful), "{shown:?}");
    }
}

fn try_all(place: Hole, must_generate: bool) {
    let (place, _) = place;
    let good = good();
    for text in texts() {
        let shown: String = text.chars().take(60).collect();
        let generation = generation(place, &text);
        assert_findings_are_text(&generation);
        let errors: Vec<String> = generation
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        match generation.output {
            Some(output) => assert_eq!(structure(&output.files), good, "{place}: {shown:?}"),
            None => {
                assert!(!must_generate, "{place}: {shown:?} is refused: {errors:#?}");
                assert_eq!(errors.len(), 1, "{place}: {shown:?}: one error: {errors:#?}");
            }
        }
    }
}

#[test]
fn a_text_in_prose_is_never_more_than_text() {
    for place in PROSE {
        try_all(place, true);
    }
}

#[test]
fn a_name_is_refused_or_does_no_harm() {
    for place in NAMES {
        try_all(place, false);
    }
}
