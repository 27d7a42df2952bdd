//! The rows of the reference page compared with the definition: each row is in
//! the definition with its type and its required mark, and what the page lacks
//! is marked in the definition.

mod compare;
mod form;
mod members;

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::{Document, operations, schema_pointer};
use crate::source::{Diagnostics, Node};
use compare::{PageComparison, at, list};
use form::REFERENCE;
use members::MemberReader;
pub use members::{Members, Places, ReferenceMember};

/// Inputs and outputs of the operations, for the transcription of a reference
/// page. `names` are the page's names of objects that it describes once, by
/// their schemas: elsewhere it does not show their members.
#[must_use]
pub fn places(root: &Node, names: &BTreeMap<&str, &str>) -> Vec<Places> {
    let document = Document::new(root);
    let reader = MemberReader {
        document: &document,
        names: names.clone(),
    };
    let found = operations(&document);
    let places = found.iter().map(|operation| Places {
        operation: operation.id.clone(),
        summary: operation
            .node
            .text_of("summary")
            .unwrap_or_default()
            .to_owned(),
        inputs: reader.inputs(operation),
        outputs: reader.outputs(operation),
    });
    places.collect()
}

/// Compares with the root of `reference.json`.
pub(super) fn check(
    document: &Document<'_>,
    properties: Option<&Node>,
    page: &Node,
    report: &mut Diagnostics,
) {
    if !REFERENCE.check(page, "reference.json", report) {
        return;
    }
    check_count(page, report);
    check_throttle(document, page, report);
    check_connection(properties, page, report);
    check_errors(document, page, report);
    let definitions = list(page, "definitions");
    let names = definitions
        .iter()
        .filter_map(|one| Some((one.text_of("component")?, one.text_of("name")?)));
    let names: BTreeMap<&str, &str> = names.collect();
    for definition in definitions {
        check_definition(document, page, definition, &names, report);
    }
    PageComparison {
        reader: MemberReader { document, names },
        page,
        report,
    }
    .operations();
}

/// The number of rows that a person counted on the page.
fn check_count(page: &Node, report: &mut Diagnostics) {
    let of = |holder: &Node| list(holder, "inputs").len() + list(holder, "outputs").len();
    let operations = list(page, "operations")
        .iter()
        .chain(list(page, "definitions"));
    let others = list(page, "statuses").len() + list(page, "errors").len();
    let count = operations.map(of).sum::<usize>() + others;
    let counted = page.get("rows").and_then(Node::integer).unwrap_or_default();
    if i64::try_from(count) != Ok(counted) {
        let message =
            format!("{counted} rows were counted on the page, but {count} are listed here");
        report
            .wrong(at(page, "rows"), message)
            .help("a row is missing or listed twice, or the count is wrong");
    }
}

/// The gateway's limit, if the page has one.
fn check_throttle(document: &Document<'_>, page: &Node, report: &mut Diagnostics) {
    let of = |node: &Node| ["calls", "seconds"].map(|name| node.get(name).and_then(Node::integer));
    let Some(row) = page.get("throttle") else {
        return;
    };
    let declared = document.root.get("x-connector-throttle");
    if declared.map(of) != Some(of(row)) {
        report
            .wrong(
                row.span,
                "`x-connector-throttle` differs from this limit on the page",
            )
            .help("set its `calls` and `seconds` to the page's values");
    }
}

/// The page's required connection parameters. Others, for direct connections,
/// are optional.
fn check_connection(properties: Option<&Node>, page: &Node, report: &mut Diagnostics) {
    let rows = list(page, "connection");
    let declared = properties
        .and_then(|file| file.get("properties")?.get("connectionParameters"))
        .map(Node::members)
        .unwrap_or_default();
    let is_required = |parameter: &Node| {
        let constraints = parameter
            .get("uiDefinition")
            .and_then(|ui| ui.get("constraints"));
        constraints.is_some_and(|one| one.text_of("required") == Some("true"))
    };
    let mut declared: Vec<&str> = declared
        .iter()
        .filter(|parameter| is_required(&parameter.node))
        .filter_map(|parameter| parameter.node.text_of("type"))
        .collect();
    let required = rows.iter().filter(|row| row.is_true("required"));
    let mut required: Vec<&str> = required.filter_map(|row| row.text_of("type")).collect();
    declared.sort_unstable();
    required.sort_unstable();
    if !rows.is_empty() && declared != required {
        let message = format!(
            "apiProperties.json requires the connection parameters {}, and the page {}",
            listed(&declared),
            listed(&required)
        );
        report
            .wrong(at(page, "connection"), message)
            .help("compare their types and required marks");
    }
}

fn listed(kinds: &[&str]) -> String {
    if kinds.is_empty() {
        return "none".to_owned();
    }
    let quoted: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
    quoted.join(", ")
}

/// An object with a table of its own on the page.
fn check_definition<'d>(
    document: &'d Document<'d>,
    page: &'d Node,
    definition: &'d Node,
    names: &BTreeMap<&'d str, &'d str>,
    report: &mut Diagnostics,
) {
    let component = definition.text_of("component").unwrap_or_default();
    let Some(schema) = schema_pointer(component).find(document.root) else {
        let message = format!("the definition has no schema `{component}`");
        report
            .wrong(at(definition, "component"), message)
            .help("`component` is the name of the schema for this object of the page");
        return;
    };
    // The object itself is looked at.
    let mut names = names.clone();
    names.remove(component);
    let reader = MemberReader { document, names };
    let mut found = Members::new();
    reader.payload(schema, &mut found);
    let name = definition.text_of("name").unwrap_or_default();
    let rows = list(definition, "outputs");
    PageComparison {
        reader,
        page,
        report,
    }
    .outputs(name, rows, &found, &BTreeSet::new());
}

/// Errors without a remedy, remedies without a row, and undocumented statuses.
/// A page without an error table is not compared.
fn check_errors(document: &Document<'_>, page: &Node, report: &mut Diagnostics) {
    let rows = list(page, "errors");
    if rows.is_empty() {
        return;
    }
    let remedies = remedies(document.root);
    for row in rows {
        let key = row.text_of("key").unwrap_or_default();
        if !remedies.iter().any(|(known, _)| *known == key) {
            let message = format!("the error `{key}` has no remedy in the definition");
            report
                .wrong(at(row, "key"), message)
                .help("add it to `x-connector-remedies`, `x-connector-status-remedies` or the `texts` of `x-connector-errors`");
        }
    }
    for (key, node) in remedies {
        if !rows.iter().any(|row| row.text_of("key") == Some(key)) {
            let message =
                format!("the remedy for `{key}` belongs to no error on the reference page");
            report
                .wrong(node.span, message)
                .help("remove it, or correct its key");
        }
    }
    let documented = operations(document);
    let documented: BTreeSet<i64> = documented
        .iter()
        .filter_map(|operation| operation.node.get("responses").map(Node::members))
        .flatten()
        .filter_map(|response| response.name.parse().ok())
        .collect();
    for row in list(page, "statuses").iter().chain(rows) {
        let code = row.get("code").and_then(Node::integer).unwrap_or_default();
        if !documented.contains(&code) {
            let message = format!("no operation of the definition has a response {code}");
            report
                .wrong(at(row, "code"), message)
                .help("add the response to the operations that return it");
        }
    }
}

/// Errors that the definition describes: texts, codes without a text, and
/// statuses.
fn remedies(root: &Node) -> Vec<(&str, &Node)> {
    let members = |name| root.get(name).map(Node::members).unwrap_or_default();
    let texts = root
        .get("x-connector-errors")
        .map(|errors| list(errors, "texts"));
    let texts = texts.unwrap_or_default();
    let is_known_by_text = |code: &str| texts.iter().any(|text| text.text_of("code") == Some(code));
    let by_code = members("x-connector-remedies").iter();
    let by_code = by_code.filter(|remedy| !is_known_by_text(&remedy.name));
    let named = by_code.chain(members("x-connector-status-remedies"));
    let named = named.map(|remedy| (remedy.name.as_str(), &remedy.node));
    let by_text = texts
        .iter()
        .filter_map(|text| Some((text.text_of("text")?, text)));
    named.chain(by_text).collect()
}
