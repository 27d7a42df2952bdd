//! `released.toml`: what was released, in a form for people.

use connector_codegen::api::{Baseline, compare};
use connector_codegen::generate;
use semver::Version;
use serde_json::json;

use super::{file, interface, manifest, output, widgets};

fn baseline(version: &str) -> Baseline {
    Baseline {
        version: Version::parse(version).unwrap(),
        interface: interface(&output(&widgets(), &[])),
    }
}

#[test]
fn what_is_written_is_read_back() {
    let written = baseline("0.1.0");
    let text = written.print().unwrap();
    let read = Baseline::parse(&text).unwrap().unwrap();
    assert_eq!(read, written);
    assert_eq!(compare(&read.interface, &written.interface).level(), None);
    assert_eq!(Baseline::parse(&Baseline::unpublished()).unwrap(), None);
}

#[test]
fn a_fact_is_a_line() {
    let text = baseline("0.1.0").print().unwrap();
    for line in [
        "version = \"0.1.0\"",
        "address = \"https://api.example.com/v1\"",
        "[contract.operations.DeleteWidget]",
        "path = \"/widgets/{id}\"",
        "method = \"DELETE\"",
        "[contract.operations.ListWidgets.inputs]",
        "\"query limit\" = { rust = \"limit\", type = \"integer\", default = \"20\", limits = { maximum = \"100\" } }",
        "\"header x-mode\" = { type = \"text\", required = true, sent = \"full\" }",
        "[contract.types.Draft.members]",
        "name = { rust = \"name\", type = \"text\", required = true, limits = { max-length = \"40\" } }",
        "[contract.types.Status.values]",
        "open = \"Open\"",
        "\"Client::delete_widget\" = \"fn(&self, impl AsRef<str>) -> DeleteWidget\"",
        "\"types::Widget::id\" = \"fn(&self) -> Option<&str>\"",
    ] {
        assert!(text.lines().any(|one| one == line), "{line}\n\n{text}");
    }
}

#[test]
fn a_break_needs_a_version_and_one_that_was_raised_needs_no_more() {
    let released = file("released.toml", &baseline("0.1.0").print().unwrap());
    let mut now = widgets();
    now["paths"]["/widgets/{id}"] = json!({});
    let since = |version: &str| {
        let output = output(&now, &[released.clone(), manifest(version)]);
        output.since_release.unwrap()
    };
    let problem = since("0.1.1").too_low.unwrap();
    assert_eq!(problem.lowest, Version::new(0, 2, 0));
    assert_eq!(since("0.2.0").too_low, None);
    assert_eq!(since("0.5.0").too_low, None);
}

#[test]
fn changes_add_up_over_several_updates() {
    let released = file("released.toml", &baseline("1.0.0").print().unwrap());
    let mut first = widgets();
    first["paths"]["/widgets/{id}"] = json!({});
    let mut second = first.clone();
    second["paths"]["/widgets"]["get"]["summary"] = json!("Lists widgets");
    let output = output(&second, &[released, manifest("1.1.0")]);
    let problem = output.since_release.unwrap().too_low.unwrap();
    assert_eq!(problem.lowest, Version::new(2, 0, 0));
}

#[test]
fn before_a_first_release_no_version_is_demanded() {
    let unpublished = file("released.toml", &Baseline::unpublished());
    assert!(output(&widgets(), &[unpublished]).since_release.is_none());
    assert!(output(&widgets(), &[]).since_release.is_none());
}

#[test]
fn a_file_that_a_merge_broke_is_an_error_with_its_place() {
    let text = baseline("0.1.0").print().unwrap();
    let merged = text.replace("[contract.connector]", "<<<<<<< ours\n[contract.connector]");
    let no_version = text.replace("0.1.0", "one");
    for (text, message) in [
        (merged, "cannot be read"),
        (no_version, "`one` is not a version"),
    ] {
        let own = file("openapi.json", &widgets().to_string());
        let generation = generate("acme", vec![own, file("released.toml", &text)]).unwrap();
        assert!(generation.output.is_none());
        let error = generation.diagnostics.last().unwrap();
        assert_eq!(error.file, "released.toml");
        assert!(error.message.contains(message), "{error}");
    }
}
