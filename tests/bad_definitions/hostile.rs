//! Texts that would like to be code, a doctest, a manifest key or a path.

use connector_codegen::{Located, Severity, generate};

use crate::output::{Structure, is_dangerous, structure};
use crate::template::{self, Hole, NAMES, PROSE, RULED};

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
    "fn",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "async",
    "try",
    "gen",
    "dyn",
    "union",
    "true",
    "r#type",
    "'static",
    "macro_rules",
    "Option",
    "Vec",
    "String",
    "Result",
    "Ok",
    "None",
    "mod",
    "lib",
    "main",
    "con",
    "NUL",
    "aux.txt",
    "1",
];

fn long() -> String {
    "pneumonoultramicroscopicsilicovolcanoconiosis_".repeat(200)
}

/// All of them.
fn texts() -> impl Iterator<Item = String> {
    HOSTILE
        .into_iter()
        .chain(KEPT)
        .map(str::to_owned)
        .chain([long()])
}

fn good() -> Structure {
    let generation = generate("example", template::files()).expect("no bug of the generator");
    let errors: Vec<String> = generation
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    let output = generation.output.unwrap_or_else(|| panic!("{errors:#?}"));
    assert!(errors.is_empty(), "the template is good: {errors:#?}");
    structure(&output.files).expect("a sound crate")
}

/// What came of a text in some places: whether there is a crate, or what harm
/// was done.
fn tried(places: &[Hole], text: &str, good: &Structure) -> Result<bool, String> {
    let generation = generate("example", template::with(places, text));
    let generation = generation.map_err(|bug| bug.to_string())?;
    let diagnostics: Vec<String> = generation
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    // A diagnostic goes to a terminal.
    if let Some(diagnostic) = diagnostics
        .iter()
        .find(|diagnostic| diagnostic.contains(is_dangerous))
    {
        return Err(format!("a diagnostic is more than text: {diagnostic:?}"));
    }
    let errors = generation
        .diagnostics
        .iter()
        .filter(|one| one.severity == Severity::Error);
    let errors: Vec<&Located> = errors.collect();
    match generation.output {
        None if errors.is_empty() => Err("refused, and nobody says why".to_owned()),
        None if errors.iter().any(|error| error.line.is_none()) => {
            Err(format!("an error has no place: {diagnostics:#?}"))
        }
        None => Ok(false),
        Some(output) => match structure(&output.files)? {
            structure if structure == *good => Ok(true),
            structure => Err(format!("{structure:?} in place of {good:?}")),
        },
    }
}

/// The harm that a text does in some places, each text after the other.
#[track_caller]
fn assert_harmless(places: &[Hole], may_refuse: fn(&str) -> bool) {
    let good = good();
    let mut harms = Vec::new();
    for text in texts() {
        let harm = match tried(places, &text, &good) {
            Ok(true) => None,
            Ok(false) if may_refuse(&text) => None,
            Ok(false) => Some("it is refused".to_owned()),
            Err(harm) => Some(harm),
        };
        let start: String = text.chars().take(40).collect();
        harms.extend(harm.map(|harm| format!("{start:?}: {harm}")));
    }
    assert!(harms.is_empty(), "{}\n{}", harms.len(), harms.join("\n"));
}

/// Where some keyword wants a text, a blank one is refused.
#[test]
fn a_text_in_prose_is_never_more_than_text() {
    assert_harmless(&PROSE, |text| text.trim().is_empty());
}

#[test]
fn a_name_does_no_harm_wherever_it_stands() {
    assert_harmless(&NAMES, |_| true);
}

#[test]
fn a_name_that_others_have_rules_for_does_no_harm() {
    for place in RULED {
        assert_harmless(&[place], |_| true);
    }
}

/// One place after the other, so that a refusal in one hides no harm in
/// another.
#[test]
fn a_name_does_no_harm_by_itself() {
    let good = good();
    let mut harms = Vec::new();
    let mut refused = 0;
    for place in NAMES {
        for text in HOSTILE.iter().step_by(3).chain(&KEPT) {
            match tried(&[place], text, &good) {
                Ok(true) => {}
                Ok(false) => refused += 1,
                Err(harm) => harms.push(format!("{text:?} as {}: {harm}", place.0)),
            }
        }
    }
    assert!(harms.is_empty(), "{}\n{}", harms.len(), harms.join("\n"));
    assert!(
        refused < 50,
        "{refused} names were refused: most should only be renamed"
    );
}
