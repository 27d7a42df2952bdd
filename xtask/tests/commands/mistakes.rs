//! The usual mistakes of transcribing a reference page into a definition.

use std::fs;

use crate::checkout::{Checkout, Printed};

const PROVIDER: &str = "specs/aviary";
const OPENAPI: &str = "openapi.json";
const REFERENCE: &str = "reference.json";

/// A text of a file that is replaced where it stands alone.
struct Mistake {
    what: &'static str,
    file: &'static str,
    right: &'static str,
    wrong: &'static str,
    /// What is said of it.
    message: &'static str,
    /// A text that only stands where the caret points to; its file, where that
    /// is another one.
    at: &'static str,
    shown_in: &'static str,
}

const fn mistake(
    what: &'static str,
    [file, right, wrong]: [&'static str; 3],
    message: &'static str,
    [shown_in, at]: [&'static str; 2],
) -> Mistake {
    Mistake {
        what,
        file,
        right,
        wrong,
        message,
        at,
        shown_in,
    }
}

const MISTAKES: [Mistake; 16] = [
    mistake(
        "a wrong type",
        [
            OPENAPI,
            r#""wingspan": {"type": "integer""#,
            r#""wingspan": {"type": "string""#,
        ],
        "the input `/wingspan` of `AddBird` is `string` here, and `integer` on the reference page",
        [OPENAPI, r#""wingspan": {"#],
    ),
    mistake(
        "a required mark that is missing",
        [OPENAPI, r#"["name", "wingspan"]"#, r#"["wingspan"]"#],
        "`/name` of `AddBird` is optional here, and required on the reference page",
        [OPENAPI, r#""name": {"type": "string", "maxLength""#],
    ),
    mistake(
        "a misspelt key",
        [OPENAPI, r#""name": "lang""#, r#""name": "lnag""#],
        "the input `query:lnag` of `ListBirds` is not on the reference page",
        [OPENAPI, r#""lnag""#],
    ),
    mistake(
        "a misspelt key in a row",
        [REFERENCE, r#""key": "rings""#, r#""key": "rigns""#],
        "`/rings` does not end with the key `rigns`",
        [REFERENCE, r#""rigns""#],
    ),
    mistake(
        "a path parameter that is not in the path",
        [OPENAPI, "/birds/{id}/nest", "/birds/{bird}/nest"],
        "the parameter `id` is not in the path `/birds/{bird}/nest`",
        [
            OPENAPI,
            r#"{"name": "id", "in": "path", "required": true, "description": "Whose nest."#,
        ],
    ),
    mistake(
        "an operation's name that another has",
        [
            OPENAPI,
            r#""operationId": "RemoveNest""#,
            r#""operationId": "AddBird""#,
        ],
        "another operation is also named `AddBird`",
        [OPENAPI, "\"AddBird\",\n        \"summary\": \"Remove"],
    ),
    mistake(
        "an unresolved reference",
        [
            OPENAPI,
            r##""items": {"$ref": "#/components/schemas/Bird"}"##,
            r##""items": {"$ref": "#/components/schemas/Brid"}"##,
        ],
        "unresolved reference `#/components/schemas/Brid`",
        [OPENAPI, r##""#/components/schemas/Brid""##],
    ),
    mistake(
        "a listed value of another type",
        [OPENAPI, r#"["small", "large"]"#, r#"["small", 2]"#],
        "a listed value of the type `string` is a number",
        [OPENAPI, "2]"],
    ),
    mistake(
        "a limit that is no number",
        [OPENAPI, r#""maxLength": 50"#, r#""maxLength": "50""#],
        "`maxLength` of a schema must be a whole number, zero or more, not a string",
        [OPENAPI, r#""50""#],
    ),
    mistake(
        "another limit of calls than the page's",
        [OPENAPI, r#"{"calls": 100"#, r#"{"calls": 1000"#],
        "`x-connector-throttle` differs from this limit on the page",
        [REFERENCE, r#"{"calls""#],
    ),
    mistake(
        "a row that is missing",
        [
            REFERENCE,
            r#"{"path": "id", "type": "integer", "title": "Number", "pointer": "/id"},"#,
            "",
        ],
        "16 rows were counted on the page, but 15 are listed here",
        [REFERENCE, "16,"],
    ),
    mistake(
        "JSON that is none",
        ["apiProperties.json", r##""#334455","##, r#"#334455","#],
        "expected a value, found `#`",
        ["apiProperties.json", "#334455"],
    ),
    mistake(
        "a format that the page does not have",
        [OPENAPI, r#""format": "date-time", "#, ""],
        "the output `/hatched` of `GetBird` is `string` here, and `date-time` on the reference page",
        [OPENAPI, r#""hatched""#],
    ),
    mistake(
        "an input in another place",
        [
            OPENAPI,
            r#"{"name": "size", "in": "query""#,
            r#"{"name": "size", "in": "header""#,
        ],
        "`ListBirds` has no input `query:size` in the definition",
        [REFERENCE, r#""query:size""#],
    ),
    mistake(
        "a misspelt type",
        [
            OPENAPI,
            r#""weight": {"type": "number""#,
            r#""weight": {"type": "nubmer""#,
        ],
        "`nubmer` is not a known type",
        [OPENAPI, r#""nubmer""#],
    ),
    mistake(
        "a row of another kind",
        [
            REFERENCE,
            r#""title": "Get a bird", "kind": "action""#,
            r#""title": "Get a bird", "kind": "trigger""#,
        ],
        "`GetBird` is an action here, and a trigger on the reference page",
        [OPENAPI, "\"get\": {\n        \"operationId\": \"GetBird\""],
    ),
];

fn aviary() -> Checkout {
    let checkout = Checkout::new();
    for (file, text) in FILES {
        checkout.write(&format!("{PROVIDER}/{file}"), text);
    }
    checkout
}

const FILES: [(&str, &str); 3] = [
    (OPENAPI, include_str!("aviary/openapi.json")),
    (REFERENCE, include_str!("aviary/reference.json")),
    (
        "apiProperties.json",
        include_str!("aviary/apiProperties.json"),
    ),
];

impl Mistake {
    fn make(&self, checkout: &Checkout) {
        let file = format!("{PROVIDER}/{}", self.file);
        let text = fs::read_to_string(checkout.path(&file)).unwrap();
        assert_eq!(text.matches(self.right).count(), 1, "{}", self.what);
        checkout.write(&file, &text.replace(self.right, self.wrong));
    }

    /// The message with a snippet: the place, the line and the caret.
    fn assert_reported(&self, checkout: &Checkout, printed: &Printed) {
        let what = self.what;
        assert!(!printed.is_success, "{what}: passes");
        let file = format!("{PROVIDER}/{}", self.shown_in);
        let text = fs::read_to_string(checkout.path(&file)).unwrap();
        assert_eq!(text.matches(self.at).count(), 1, "{what}");
        let offset = text.find(self.at).unwrap();
        let line = text[..offset].matches('\n').count() + 1;
        let column = text[..offset].rsplit('\n').next().unwrap().chars().count() + 1;
        let heading = format!("error: {}\n", self.message);
        let place = format!("--> {file}:{line}:{column}\n");
        let reports: Vec<&str> = printed
            .stderr
            .split("\n\n")
            .filter(|report| report.starts_with(&heading))
            .collect();
        assert!(!reports.is_empty(), "{what}: {}", printed.stderr);
        let shown = reports
            .iter()
            .any(|report| report.contains(&place) && report.contains('^'));
        assert!(shown, "{what}: not at {place}{reports:#?}");
    }
}

#[test]
fn without_a_mistake_the_crate_is_generated() {
    let checkout = aviary();
    let printed = checkout.succeed(&["generate"]);
    assert!(!printed.stderr.contains("warning"), "{}", printed.stderr);
}

#[test]
fn each_usual_mistake_of_transcription_is_reported_with_a_snippet() {
    for mistake in &MISTAKES {
        let checkout = aviary();
        mistake.make(&checkout);
        let printed = checkout.run(&["generate"]);
        mistake.assert_reported(&checkout, &printed);
        assert!(!checkout.path("generated/connector-aviary").exists());
    }
}

#[test]
fn all_mistakes_are_reported_in_one_run() {
    let checkout = aviary();
    for mistake in &MISTAKES {
        mistake.make(&checkout);
    }
    let printed = checkout.run(&["generate"]);
    for mistake in &MISTAKES {
        mistake.assert_reported(&checkout, &printed);
    }
}
