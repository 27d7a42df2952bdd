//! Names of providers and samples, which become folders and files.

use connector_codegen::{InputFile, Severity, generate};

use crate::output::structure;
use crate::refusal::only_error;
use crate::template;

#[test]
fn a_provider_whose_name_climbs_out_is_refused() {
    let long = "a".repeat(300);
    for provider in [
        "../elsewhere", "..", ".", "/etc/elsewhere", "a/b", "a/../b", "..\\elsewhere", "C:elsewhere",
        "", " ", "a b", "A", "Ä", "a\nb", "a\0b", "a\u{202e}b", "-a", "a-", "a.b", "a_b", "con", "nul",
        "com1", "a\"]\n[dependencies]", "$HOME", "~", &long,
    ] {
        let error = only_error(provider, template::files());
        assert_eq!(error.line, None, "{provider:?}: no line is to blame");
        assert!(error.message.contains("name"), "{error}");
        assert!(error.advice.is_some(), "{error}");
        let shown = error.to_string();
        assert!(!shown.contains(['\0', '\u{202e}']), "{shown:?}");
    }
}

#[test]
fn a_sample_whose_name_climbs_out_stays_inside_or_is_refused() {
    for name in [
        "samples/../PutThing.request.json",
        "samples/../../PutThing.request.json",
        "samples//etc/PutThing.request.json",
        "samples/PutThing.request.../../elsewhere.json",
        "samples/PutThing.request.a/b.json",
        "samples/PutThing.request.a\\..\\b.json",
        "samples/PutThing.request.\0.json",
        "samples/PutThing.request.\u{202e}.json",
        "samples/PutThing.request.\"; fn pwned() {}.json",
        "samples/PutThing.request.con.json",
    ] {
        let mut files = template::files();
        files.push(InputFile { name: name.to_owned(), bytes: b"{}".to_vec() });
        let generation = generate("example", files).expect("no bug of the generator");
        match generation.output {
            Some(output) => drop(structure(&output.files)),
            None => {
                let errors = generation.findings.iter();
                let errors = errors.filter(|finding| finding.severity == Severity::Error);
                assert_eq!(errors.count(), 1, "{name:?}: {:#?}", generation.findings);
            }
        }
    }
}

#[test]
fn a_file_that_no_definition_has_is_not_copied() {
    let mut files = template::files();
    for name in ["../../elsewhere", "/etc/elsewhere", "src/lib.rs", "Cargo.toml", "build.rs"] {
        files.push(InputFile { name: name.to_owned(), bytes: b"fn pwned() {}".to_vec() });
    }
    let output = generate("example", files).unwrap().output.expect("a crate");
    structure(&output.files);
    assert!(output.files.iter().all(|file| file.path != "build.rs"));
    assert!(output.files.iter().all(|file| !file.contents.contains("fn pwned")));
}
