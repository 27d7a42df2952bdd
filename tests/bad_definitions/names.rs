//! Names of providers and samples, which become folders and files.

use connector_codegen::{InputFile, Severity, generate};

use crate::output::{headings, is_dangerous, structure};
use crate::refusal::only_error;
use crate::template;

#[test]
fn a_provider_whose_name_climbs_out_is_refused() {
    let long = "a".repeat(300);
    for provider in [
        "../elsewhere",
        "..",
        ".",
        "/etc/elsewhere",
        "a/b",
        "a/../b",
        "..\\elsewhere",
        "C:elsewhere",
        "",
        " ",
        "a b",
        "A",
        "Ä",
        "a\nb",
        "a\0b",
        "a\u{202e}b",
        "-a",
        "a-",
        "a.b",
        "a_b",
        "con",
        "nul",
        "com1",
        "a\"]\n[dependencies]",
        "$HOME",
        "~",
        &long,
    ] {
        let error = only_error(provider, template::files()).unwrap();
        assert_eq!(error.line, None, "{provider:?}: no line is to blame");
        assert!(error.message.contains("name"), "{error}");
        assert!(error.help.is_some(), "{error}");
        let shown = error.to_string();
        assert!(!shown.contains(is_dangerous), "{shown:?}");
    }
}

#[test]
fn a_sample_whose_name_climbs_out_stays_inside_or_is_refused() {
    let mut harms = Vec::new();
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
        "samples/PutThing.request.a b.json",
    ] {
        let mut files = template::files();
        template::give_sample(&mut files, name, r#"{"colour": "red"}"#);
        let generation = generate("example", files).expect("no bug of the generator");
        let errors = generation.diagnostics.iter();
        let errors = errors
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .count();
        let harm = match generation.output {
            Some(output) => structure(&output.files).err(),
            None => (errors != 1).then(|| format!("{errors} errors")),
        };
        harms.extend(harm.map(|harm| format!("{name:?}: {harm}")));
    }
    assert!(harms.is_empty(), "{}", harms.join("\n"));
}

#[test]
fn a_sample_of_an_operation_whose_name_climbs_out_stays_inside_or_is_refused() {
    let operation = template::NAMES
        .into_iter()
        .filter(|(name, _)| *name == "operation id");
    let operation: Vec<template::Hole> = operation.collect();
    let mut harms = Vec::new();
    for id in [
        "../../elsewhere",
        "/etc/elsewhere",
        "..\\elsewhere",
        "C:elsewhere",
        "a/../../b",
    ] {
        let mut files = template::with(&operation, id);
        let name = format!("samples/{id}.request.json");
        template::give_sample(&mut files, &name, r#"{"colour": "red"}"#);
        let generation = generate("example", files).expect("no bug of the generator");
        let harm = generation
            .output
            .and_then(|output| structure(&output.files).err());
        harms.extend(harm.map(|harm| format!("{id:?}: {harm}")));
    }
    assert!(harms.is_empty(), "{}", harms.join("\n"));
}

/// A guide is Markdown, with examples of its own if it likes; but what follows
/// it in the README is still there.
#[test]
fn a_guide_keeps_to_itself() {
    let readme = |guide: &str| {
        let mut files = template::files();
        files.retain(|file| file.name != "guide.md");
        files.push(InputFile {
            name: "guide.md".to_owned(),
            bytes: guide.as_bytes().to_vec(),
        });
        let output = generate("example", files).unwrap().output.expect("a crate");
        structure(&output.files).unwrap();
        let readme = output
            .files
            .into_iter()
            .find(|file| file.path == "README.md")
            .unwrap();
        headings(&readme.contents)
    };
    let expected = readme("Words.");
    assert!(expected.len() > 3, "{expected:?}");
    for guide in [
        "```rust\nfn main() {}\n```",
        "```text\nnever closed",
        "~~~",
        "<!-- never closed",
    ] {
        assert_eq!(readme(guide), expected, "{guide:?}");
    }
}

#[test]
fn a_file_that_no_definition_has_is_not_copied() {
    for name in [
        "../../elsewhere",
        "/etc/elsewhere",
        "src/lib.rs",
        "Cargo.toml",
        "build.rs",
    ] {
        let mut files = template::files();
        files.push(InputFile {
            name: name.to_owned(),
            bytes: b"fn pwned() {}".to_vec(),
        });
        let error = only_error("example", files).unwrap();
        assert!(error.message.contains(name), "{error}");
    }
}
