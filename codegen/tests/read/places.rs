//! Places become file, line, column and JSON Pointer.

use connector_codegen::source::Pointer;
use connector_codegen::{Diagnostic, Severity};

use super::{OPENAPI, located, read_files, read_swagger, told};

const TEXT: &str = "{ \"swagger\": \"2.0\", \"host\": \"h\",\n  \"paths\": { \"/a~b/{c}\": { \"post\": {\n    \
                    \"parameters\": [ { \"name\": \"x\", \"in\": \"body\", \"schema\": { \"type\": \"object\" } } ] } } } }";

#[test]
fn a_node_of_an_upgraded_document_leads_back_to_the_published_text() {
    let reading = read_files(&[("apiDefinition.swagger.json", TEXT)]);
    let document = &reading.definition.as_ref().expect("this is read").document;
    let schema =
        Pointer::parse("/paths/~1a~0b~1{c}/post/requestBody/content/application~1json/schema")
            .and_then(|pointer| pointer.find(document))
            .expect("the body has a schema");
    let found = reading
        .sources
        .resolve(&Diagnostic::warning(schema.span, "look"));
    assert_eq!(found.file, "apiDefinition.swagger.json");
    assert_eq!((found.line, found.column), (Some(3), Some(60)));
    assert_eq!(
        found.pointer.as_deref(),
        Some("/paths/~1a~0b~1{c}/post/parameters/0/schema")
    );
}

#[test]
fn a_located_diagnostic_reads_like_that_of_a_compiler() {
    let reading = read_files(&[("apiDefinition.swagger.json", TEXT)]);
    let document = &reading.definition.as_ref().expect("this is read").document;
    let place = Pointer::parse("/paths/~1a~0b~1{c}/post")
        .and_then(|pointer| pointer.find(document))
        .expect("there is an operation")
        .span;
    let diagnostic = Diagnostic::error(place, "it is wrong").with_help("mend it");
    let expected = "apiDefinition.swagger.json:2:36: error: it is wrong (at /paths/~1a~0b~1{c}/post)\n  \
                    help: mend it";
    assert_eq!(reading.sources.resolve(&diagnostic).to_string(), expected);
}

#[test]
fn a_refused_text_has_a_pointer_too() {
    let reading = read_files(&[("openapi.json", "{ \"a\": [ 1,\n { \"b/c\": nope } ] }")]);
    let [found] = located(&reading).try_into().expect("there is one error");
    assert_eq!(found.pointer.as_deref(), Some("/a/1/b~1c"));
    assert_eq!((found.line, found.column), (Some(2), Some(11)));
}

#[test]
fn what_no_file_is_to_blame_for_is_said_of_the_folder() {
    let reading = read_files(&[("guide.md", "# Guide")]);
    let [found] = located(&reading).try_into().expect("there is one error");
    assert_eq!(found.severity, Severity::Error);
    assert_eq!(found.line, None);
    assert!(
        found
            .to_string()
            .starts_with(".: error: the folder contains no definition\n  help: "),
        "{found}"
    );
}

#[test]
fn diagnostics_come_in_the_order_of_files_and_places() {
    let swagger = serde_json::json!({
        "swagger": "2.0", "host": "https://h", "paths": {}, "definitions": {
            "A": { "type": "String" }, "B": { "type": ["string", "integer"] }, "C": 3
        }
    });
    let places: Vec<_> = read_swagger(&swagger)
        .diagnostics
        .into_vec()
        .into_iter()
        .map(|found| found.span)
        .collect();
    assert_eq!(places.len(), 4);
    assert!(places.is_sorted());
}

#[test]
fn one_line_is_told_for_a_mistake_however_often_it_is_made() {
    let schemas: serde_json::Map<_, _> = (0..500)
        .map(|n| (format!("S{n:03}"), serde_json::json!({ "type": "String" })))
        .collect();
    let swagger = serde_json::json!({ "swagger": "2.0", "paths": {}, "definitions": schemas });
    let told = told(&read_swagger(&swagger));
    assert_eq!(told.len(), 1);
    assert!(
        told[0].ends_with("types are written in lower case (and at 499 further places)"),
        "{}",
        told[0]
    );
}

#[test]
fn reading_the_same_files_twice_gives_the_same() {
    let files = [
        ("openapi.json", OPENAPI),
        ("apiProperties.json", "{ \"properties\": {}, }"),
    ];
    let first = read_files(&files);
    let second = read_files(&files);
    assert_eq!(
        format!("{:?}{:?}", first.definition, first.diagnostics),
        format!("{:?}{:?}", second.definition, second.diagnostics)
    );
}
