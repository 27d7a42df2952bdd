//! `samples/samples.json`: where each sample comes from.

use crate::source::{Diagnostics, Node, Sample, Span, Value};

/// Who made a sample.
const ORIGINS: [&str; 2] = ["published", "made-up"];
/// The members of an entry, and whether each is required.
const MEMBERS: [(&str, bool); 4] = [
    ("file", true),
    ("origin", true),
    ("source", true),
    ("contradicts", false),
];

/// Compares the list with the samples: each has an entry, and each entry a
/// sample. `all` are the names of all samples, those that cannot be read
/// included.
pub(super) fn settle(
    listed: Option<&Node>,
    all: &[String],
    samples: &mut [Sample],
    diagnostics: &mut Diagnostics,
) {
    let Some(listed) = listed else {
        if !all.is_empty() {
            diagnostics
                .wrong(Span::FOLDER, "the samples have no `samples/samples.json`")
                .help("say in it where each sample comes from");
        }
        return;
    };
    if !matches!(listed.value, Value::List(_)) {
        let message = format!("`samples.json` must be an array, not {}", listed.kind());
        diagnostics
            .wrong(listed.span, message)
            .help("list an object for each sample");
        return;
    }
    for entry in listed.items() {
        check_form(entry, diagnostics);
        let Some(file) = entry.get("file") else {
            continue;
        };
        let name = file.text().unwrap_or_default();
        if !all.iter().any(|known| known == name) {
            diagnostics
                .wrong(file.span, format!("the sample `{name}` does not exist"))
                .help("remove the entry, or add the file");
        }
        let contradicts = entry.get("contradicts").map(|reason| reason.span);
        for sample in samples.iter_mut().filter(|sample| sample.name == name) {
            sample.contradicts = contradicts;
        }
    }
    let entries = || listed.items().iter();
    for Sample { name, .. } in samples {
        if !entries().any(|entry| entry.text_of("file") == Some(name)) {
            let message = format!("`samples.json` does not say where `{name}` comes from");
            diagnostics
                .wrong(listed.span, message)
                .help("add an entry with `file`, `origin` and `source`");
        }
    }
}

fn check_form(entry: &Node, diagnostics: &mut Diagnostics) {
    for (name, required) in MEMBERS {
        let is_sound = entry.get(name).map_or(!required, |node| {
            node.text().is_some_and(|text| !text.trim().is_empty())
        });
        if !is_sound {
            diagnostics
                .wrong(
                    entry.span,
                    format!("an entry of a sample needs a string `{name}`"),
                )
                .help("see the other entries");
        }
    }
    for member in entry.members() {
        if !MEMBERS.iter().any(|(name, _)| *name == member.name) {
            let message = format!("a sample's entry has no member `{}`", member.name);
            diagnostics
                .wrong(member.span, message)
                .help("it has no meaning here and is ignored");
        }
    }
    if let Some(origin) = entry.get("origin")
        && origin.text().is_some_and(|text| !ORIGINS.contains(&text))
    {
        diagnostics
            .wrong(origin.span, "this is not an origin of samples")
            .help(format!("use one of {}", ORIGINS.join(", ")));
    }
}
