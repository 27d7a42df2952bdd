//! A small definition with every place that takes a text.

use connector_codegen::InputFile;

const OPENAPI: &str = include_str!("template/openapi.json");
const PROPERTIES: &str = include_str!("template/apiProperties.json");
const PACKAGE: &str = include_str!("template/crate.toml");
const GUIDE: &str = include_str!("template/guide.md");
const SAMPLE: &str = r#"{"{{property name}}": "red", "choice": "{{enum value}}"}"#;

/// A place that takes a text, and a good text for it.
pub(crate) type Hole = (&'static str, &'static str);

/// Places in prose: whatever stands there, there is a crate.
pub(crate) const PROSE: [Hole; 24] = [
    ("title", "Example"),
    ("description", "Keeps things."),
    ("contact name", "Example Limited"),
    ("website", "https://example.com"),
    ("summary", "Put a thing"),
    ("operation description", "Puts a thing away."),
    ("parameter description", "What is meant."),
    ("parameter summary", "What"),
    ("property description", "How it looks."),
    ("property summary", "Looks"),
    ("property example", "red"),
    ("property default", "none"),
    ("object description", "A thing."),
    ("enum value description", "Red as a rose."),
    ("body description", "The thing."),
    ("response description", "It was put away."),
    ("unoffered description", "When to do it."),
    ("hidden default", "constant"),
    ("remedy", "Buy credit."),
    ("status remedy", "Ask later."),
    ("error text", "credit"),
    ("connection title", "API Key"),
    ("connection description", "Stands in the dashboard."),
    ("package description", "Typed client for Example"),
];

/// Places of names that people give. Any of them may be refused.
pub(crate) const NAMES: [Hole; 12] = [
    ("operation id", "PutThing"),
    ("parameter name", "page"),
    ("property name", "colour"),
    ("hidden name", "kind"),
    ("component name", "Thing"),
    ("enum value", "red"),
    ("enum value name", "Red"),
    ("enum name", "Choice"),
    ("unoffered name", "schedule"),
    ("remedy code", "NO_CREDIT"),
    ("scheme name", "key"),
    ("connection name", "api_key"),
];

/// Places of names that others have rules for.
pub(crate) const RULED: [Hole; 5] = [
    ("header name", "x-trace"),
    ("path", "things"),
    ("media type", "application/json"),
    ("keyword", "example"),
    ("category", "api-bindings"),
];

/// The good definition.
pub(crate) fn files() -> Vec<InputFile> {
    with(&[], "")
}

/// The definition with a text in some of its places.
pub(crate) fn with(places: &[Hole], text: &str) -> Vec<InputFile> {
    let filled = |template| filled(template, places, text);
    let mut files = vec![
        file("openapi.json", filled(OPENAPI)),
        file("apiProperties.json", filled(PROPERTIES)),
        // What JSON escapes, TOML escapes in the same way.
        file("crate.toml", filled(PACKAGE)),
        file("guide.md", GUIDE.to_owned()),
    ];
    if !places.iter().any(|(name, _)| *name == "operation id") {
        give_sample(&mut files, "samples/PutThing.request.json", &filled(SAMPLE));
    }
    files
}

/// Adds a sample, and says in the list of origins where it comes from.
pub(crate) fn give_sample(files: &mut Vec<InputFile>, path: &str, text: &str) {
    files.retain(|file| file.name != path && file.name != ORIGINS);
    files.push(file(path, text.to_owned()));
    let samples = files
        .iter()
        .filter_map(|file| file.name.strip_prefix("samples/"));
    let entries = samples
        .map(|name| serde_json::json!({"file": name, "origin": "made-up", "source": "Made up"}));
    let entries: serde_json::Value = entries.collect();
    files.push(file(ORIGINS, entries.to_string()));
}

fn file(name: &str, text: String) -> InputFile {
    InputFile {
        name: name.to_owned(),
        bytes: text.into_bytes(),
    }
}

const ORIGINS: &str = "samples/samples.json";

fn filled(template: &str, places: &[Hole], text: &str) -> String {
    let mut filled = template.to_owned();
    for hole in PROSE.into_iter().chain(NAMES).chain(RULED) {
        let (name, good) = hole;
        let value = if places.contains(&hole) { text } else { good };
        if name == "component name" {
            let segment = value.replace('~', "~0").replace('/', "~1");
            filled = filled.replace("{{component pointer}}", &escaped(&segment));
        }
        filled = filled.replace(&format!("{{{{{name}}}}}"), &escaped(value));
    }
    filled
}

/// The inside of a JSON string.
fn escaped(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}
