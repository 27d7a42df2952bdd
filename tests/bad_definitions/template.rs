//! A small definition with every place that takes a text.

use connector_codegen::InputFile;

const OPENAPI: &str = include_str!("template/openapi.json");
const PROPERTIES: &str = include_str!("template/apiProperties.json");
const PACKAGE: &str = include_str!("template/crate.toml");
const GUIDE: &str = include_str!("template/guide.md");
const SAMPLE: &str = r#"{"colour": "red", "choice": "red"}"#;

/// A place that takes a text, and a good text for it.
pub(crate) type Hole = (&'static str, &'static str);

/// Places in prose: whatever stands there, there is a crate.
pub(crate) const PROSE: [Hole; 23] = [
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
    ("connection title", "API Key"),
    ("connection description", "Stands in the dashboard."),
    ("package description", "Typed client for Example"),
    ("guide", "What the service does."),
];

/// Places of names. A name may be refused; it never does harm.
pub(crate) const NAMES: [Hole; 17] = [
    ("operation id", "PutThing"),
    ("parameter name", "page"),
    ("header name", "x-trace"),
    ("property name", "colour"),
    ("hidden name", "kind"),
    ("component name", "Thing"),
    ("enum value", "red"),
    ("enum value name", "Red"),
    ("enum name", "Choice"),
    ("unoffered name", "schedule"),
    ("remedy code", "NO_CREDIT"),
    ("path", "things"),
    ("media type", "application/json"),
    ("scheme name", "key"),
    ("connection name", "api_key"),
    ("keyword", "example"),
    ("category", "api-bindings"),
];

/// The good definition.
pub(crate) fn files() -> Vec<InputFile> {
    with("", "")
}

/// The definition with a text in one of its places.
pub(crate) fn with(place: &str, text: &str) -> Vec<InputFile> {
    let operation = if place == "operation id" { text } else { "PutThing" };
    [
        ("openapi.json".to_owned(), filled(OPENAPI, place, text, escaped)),
        ("apiProperties.json".to_owned(), filled(PROPERTIES, place, text, escaped)),
        // What JSON escapes, TOML escapes in the same way.
        ("crate.toml".to_owned(), filled(PACKAGE, place, text, escaped)),
        ("guide.md".to_owned(), filled(GUIDE, place, text, str::to_owned)),
        (format!("samples/{operation}.request.json"), SAMPLE.to_owned()),
    ]
    .map(|(name, text)| InputFile { name, bytes: text.into_bytes() })
    .to_vec()
}

fn filled(template: &str, place: &str, text: &str, escaped: fn(&str) -> String) -> String {
    let mut filled = template.to_owned();
    for (hole, good) in PROSE.into_iter().chain(NAMES) {
        let value = if hole == place { text } else { good };
        if hole == "component name" {
            let segment = value.replace('~', "~0").replace('/', "~1");
            filled = filled.replace("{{component pointer}}", &escaped(&segment));
        }
        filled = filled.replace(&format!("{{{{{hole}}}}}"), &escaped(value));
    }
    filled
}

/// The inside of a JSON string.
fn escaped(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}
