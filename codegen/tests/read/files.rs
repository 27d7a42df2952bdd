//! The files of a provider's folder.

use connector_codegen::read::read;
use connector_codegen::source::SampleKind;

use super::{OPENAPI, file, read_files, told};

#[test]
fn names_that_could_leave_the_folder_or_break_a_crate_are_refused() {
    let long = "a".repeat(55);
    for name in [
        "", "../x", "/etc", "C:\\x", "a/b", "A", "a_b", "-a", "a-", "é", "a\nb", "con", "nul",
        "com1", "lpt9", &long,
    ] {
        let reading = read(name, vec![file("openapi.json", OPENAPI)]);
        assert!(reading.definition.is_none(), "{name:?} must be refused");
        let told = told(&reading);
        assert!(told[0].contains("is not a valid provider name"), "{told:?}");
    }
    for name in [
        "acme",
        "text-request",
        "24-pull-request",
        "com10",
        "console",
    ] {
        assert!(
            read(name, vec![file("openapi.json", OPENAPI)])
                .definition
                .is_some(),
            "{name:?} must be taken"
        );
    }
}

#[test]
fn one_definition_is_enough_and_two_are_too_many() {
    let swagger = r#"{ "swagger": "2.0", "paths": {} }"#;
    let own = read_files(&[("openapi.json", OPENAPI)])
        .definition
        .expect("this is read");
    assert!(!own.imported);
    let imported = read_files(&[("apiDefinition.swagger.json", swagger)])
        .definition
        .expect("this is read");
    assert!(imported.imported);
    let both = read_files(&[
        ("openapi.json", OPENAPI),
        ("apiDefinition.swagger.json", swagger),
    ]);
    assert!(both.definition.is_none());
    assert!(told(&both)[0].contains("both openapi.json and apiDefinition.swagger.json"));
}

#[test]
fn the_guide_and_the_package_come_as_they_stand() {
    let package = "version = \"0.1.0\"\ndescription = \"Sends.\"\nkeywords = [\"sms\"]\ncategories = [\"api-bindings\"]\n";
    let reading = read_files(&[
        ("openapi.json", OPENAPI),
        ("guide.md", "# Guide\n"),
        ("crate.toml", package),
    ]);
    let definition = reading.definition.expect("this is read");
    assert_eq!(definition.guide.as_deref(), Some("# Guide\n"));
    let package = definition.package.expect("there is a package");
    assert_eq!(
        (package.version.as_str(), package.description.as_str()),
        ("0.1.0", "Sends.")
    );
    assert_eq!(
        (package.keywords, package.categories),
        (vec!["sms".to_owned()], vec!["api-bindings".to_owned()])
    );
}

#[test]
fn a_manifest_that_cannot_be_read_says_where() {
    let reading = read_files(&[
        ("openapi.json", OPENAPI),
        (
            "crate.toml",
            "version = \"0.1.0\"\ndescripton = \"Sends.\"\n",
        ),
    ]);
    let told = told(&reading);
    assert_eq!(told.len(), 1);
    assert!(
        told[0].starts_with("2:1 error `crate.toml` cannot be read: unknown field `descripton`"),
        "{told:?}"
    );
}

#[test]
fn keywords_that_the_package_index_refuses_are_refused() {
    let package = "version = \"0.1.0\"\ndescription = \"Sends.\"\nkeywords = [\"a\", \"b\", \"c\", \"d\", \"e f\", \"g\"]\n";
    let reading = read_files(&[("openapi.json", OPENAPI), ("crate.toml", package)]);
    let expected = [
        "3:33 error the package index does not accept the keyword `e f`",
        "3:40 error 6 keywords, but the package index accepts 5",
    ];
    assert_eq!(told(&reading), expected);
}

#[test]
fn the_name_of_a_sample_says_operation_kind_and_case() {
    let reading = read_files(&[
        ("openapi.json", OPENAPI),
        ("samples/send.request.json", "{ \"a\": 1 }"),
        ("samples/send.response.partial.json", "[]"),
        ("samples/v1.send.error.json", "{}"),
        ("samples/hook.webhook.json", "{}"),
        ("samples/samples.json", "[]"),
    ]);
    let definition = reading.definition.expect("this is read");
    let samples: Vec<_> = definition
        .samples
        .iter()
        .map(|sample| {
            (
                sample.operation.as_str(),
                sample.kind,
                sample.case.as_deref(),
                sample.text.as_str(),
            )
        })
        .collect();
    let expected = [
        ("hook", SampleKind::Webhook, None, "{}"),
        ("send", SampleKind::Request, None, "{ \"a\": 1 }"),
        ("send", SampleKind::Response, Some("partial"), "[]"),
        ("v1.send", SampleKind::Error, None, "{}"),
    ];
    assert_eq!(samples, expected);
}

#[test]
fn a_sample_whose_name_says_nothing_is_an_error() {
    for name in [
        "send.json",
        "send.reply.json",
        ".request.json",
        "send.request..json",
    ] {
        let path = format!("samples/{name}");
        let origins = format!(r#"[{{"file": "{name}", "origin": "made-up", "source": "None"}}]"#);
        let files = [
            ("openapi.json", OPENAPI),
            (&path, "{}"),
            ("samples/samples.json", &origins),
        ];
        assert_eq!(
            told(&read_files(&files)),
            [format!(
                "1:1 error the name `{name}` does not say which kind of message this is"
            )]
        );
    }
}

/// A Swagger document without operations.
const SWAGGER: &str = r#"{ "swagger": "2.0", "paths": {} }"#;

#[test]
fn files_that_no_definition_has_are_reported() {
    let strays = [
        ("openapi.jsn", "{}"),
        ("samples/notes.txt", "none"),
        ("docs/more.md", "none"),
    ];
    let message = "files that are not part of a definition: `docs/more.md`, `openapi.jsn`, `samples/notes.txt`";
    let own = [&[("openapi.json", OPENAPI)], &strays[..]].concat();
    assert_eq!(told(&read_files(&own)), [format!("0:0 error {message}")]);
    let imported = [&[("apiDefinition.swagger.json", SWAGGER)], &strays[..]].concat();
    assert_eq!(
        told(&read_files(&imported)),
        [format!("0:0 warning {message}")]
    );
}

#[test]
fn many_files_that_no_definition_has_are_one_diagnostic() {
    let names: Vec<String> = (0..200).map(|n| format!("notes/{n:03}.txt")).collect();
    let strays = names.iter().map(|name| (name.as_str(), "none"));
    let files: Vec<_> = [("openapi.json", OPENAPI)]
        .into_iter()
        .chain(strays)
        .collect();
    let told = told(&read_files(&files));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].ends_with("`notes/004.txt` and 195 more"),
        "{told:?}"
    );
}

#[test]
fn files_of_others_in_the_folder_are_passed_over() {
    let files = [
        ("openapi.json", OPENAPI),
        ("README.md", "Read me."),
        ("icon.png", ""),
        ("script.csx", ""),
        ("tests/Cargo.toml", ""),
    ];
    assert_eq!(told(&read_files(&files)), [""; 0]);
}

#[test]
fn a_name_that_is_not_utf_8_is_reported() {
    let files = [
        ("openapi.json", OPENAPI),
        ("samples/se\u{fffd}d.request.json", "{}"),
    ];
    let message = "0:0 error names of files are not UTF-8: `samples/se\u{fffd}d.request.json`";
    assert_eq!(told(&read_files(&files)), [message]);
}

#[test]
fn a_folder_without_properties_of_a_connection_says_so() {
    let reading = read("acme", vec![file("openapi.json", OPENAPI)]);
    let expected = ["0:0 warning the folder contains no apiProperties.json"];
    assert_eq!(told(&reading), expected);
}

#[test]
fn samples_and_the_list_of_their_origins_agree() {
    let sample = ("samples/send.request.json", "{}");
    let with = |origins: &str| {
        let listed = ("samples/samples.json", origins);
        told(&read_files(&[("openapi.json", OPENAPI), sample, listed]))
    };
    let sound = r#"{"file": "send.request.json", "origin": "made-up", "source": "Made up"}"#;
    assert_eq!(with(&format!("[{sound}]")), [""; 0]);
    let absent = read_files(&[("openapi.json", OPENAPI), sample]);
    assert_eq!(
        told(&absent),
        ["0:0 error the samples have no `samples/samples.json`"]
    );
    for (origins, expected) in [
        (
            "{}".to_owned(),
            "1:1 error `samples.json` must be an array, not an object",
        ),
        (
            "[]".to_owned(),
            "1:1 error `samples.json` does not say where `send.request.json` comes from",
        ),
        (
            format!("[{sound}, {}]", sound.replace("send", "sent")),
            "1:84 error the sample `sent.request.json` does not exist",
        ),
        (
            format!("[{}]", sound.replace("made-up", "unknown")),
            "1:42 error this is not an origin of samples",
        ),
        (
            format!("[{}]", sound.replace("\"Made up\"", "7")),
            "1:2 error an entry of a sample needs a string `source`",
        ),
        (
            format!("[{}]", sound.replace('}', ", \"note\": 1}")),
            "1:74 error a sample's entry has no member `note`",
        ),
    ] {
        assert_eq!(with(&origins), [expected], "{origins}");
    }
}
