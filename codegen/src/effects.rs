//! Nothing is read from a definition in vain: another value changes the crate, or
//! is reported, or is only for people and tools.

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::{Holds, ObjectKind, entries, vocabulary, walk, walk_mut};
use crate::read::{Definition, InputFile, read};
use crate::source::{Diagnostics, Member, Node, Origin, Value};
use crate::{check, emit, lower};

/// What changes nothing, by the reason why that is right, apart from the words that
/// only the platform looks at.
const WITHOUT_EFFECT: &[(&str, &[&str])] = &[
    (
        "Only Microsoft's designer looks at it.",
        &[
            "x-ms-dynamic-tree settings",
            "x-ms-dynamic-tree settings canSelectLeafNodes",
            "x-ms-dynamic-tree settings canSelectParentNodes",
        ],
    ),
    (
        "It is read before the document is one of OpenAPI 3.0: see the tests of `read`.",
        &[
            "x-ms-parameterized-host",
            "x-ms-paths",
            "x-nullable",
            "Path parameters",
        ],
    ),
    (
        "For people who read the definition.",
        &[
            "Delivery description",
            "x-ms-notification-content description",
            "Document tags",
            "Tag description",
            "Documentation description",
            "Info termsOfService",
            "License url",
            "Path description",
            "Path summary",
            "RequestBody description",
            "Server description",
            "ServerVariable description",
            "Example description",
            "Example externalValue",
            "Example summary",
        ],
    ),
    (
        "Examples stand beside members, where the docs show them.",
        &[
            "Components examples",
            "Example value",
            "MediaType example",
            "MediaType examples",
            "Parameter examples",
        ],
    ),
    (
        "Replies are read whatever they have, and keep all that they have.",
        &[
            "Components headers",
            "Header allowEmptyValue",
            "Header allowReserved",
            "Header content",
            "Header deprecated",
            "Header description",
            "Header example",
            "Header examples",
            "Header explode",
            "Header required",
            "Header schema",
            "Header style",
            "Response headers",
            "Schema maxProperties",
            "Schema minProperties",
            "Schema not",
            "Schema nullable",
            "Schema writeOnly",
        ],
    ),
    (
        "Nothing follows links or callbacks by itself; callbacks are reported where they stand.",
        &[
            "Components callbacks",
            "Components links",
            "Link description",
            "Link operationId",
            "Link operationRef",
            "Link parameters",
            "Link requestBody",
            "Response links",
        ],
    ),
    (
        "A caller has the token from elsewhere.",
        &[
            "Flow refreshUrl",
            "SecurityScheme bearerFormat",
            "SecurityScheme openIdConnectUrl",
        ],
    ),
    (
        "XML replies are text.",
        &[
            "Schema xml",
            "Xml attribute",
            "Xml name",
            "Xml namespace",
            "Xml prefix",
            "Xml wrapped",
        ],
    ),
    (
        "An encoded character means the same, and an empty text is sent as it is.",
        &[
            "Encoding allowReserved",
            "Parameter allowEmptyValue",
            "Parameter allowReserved",
        ],
    ),
    (
        "Callers give the whole address, or leave it.",
        &["ServerVariable enum"],
    ),
    (
        "Settings are kept like secrets.",
        &["x-connector-credential secret"],
    ),
];

/// The definition of a feature of the generator.
macro_rules! feature {
    ($name:literal, $file:literal) => {
        (
            $file,
            include_str!(concat!("../tests/features/", $name, "/definition/", $file)),
        )
    };
}

/// Definitions that together have every row; the first has what no feature has.
const DEFINITIONS: &[(&str, &str)] = &[
    (
        "openapi.json",
        include_str!("../tests/effects/openapi.json"),
    ),
    feature!("additional-properties", "openapi.json"),
    feature!("all-of", "openapi.json"),
    feature!("choices", "openapi.json"),
    feature!("delivery-key", "openapi.json"),
    feature!("deprecated", "openapi.json"),
    feature!("discriminator", "openapi.json"),
    feature!("dynamic-tree", "openapi.json"),
    feature!("enum-names", "openapi.json"),
    feature!("error-shape", "openapi.json"),
    feature!("error-texts", "openapi.json"),
    feature!("file-download", "openapi.json"),
    feature!("form-encoding", "openapi.json"),
    feature!("formats", "openapi.json"),
    feature!("host-from-an-input", "apiDefinition.swagger.json"),
    feature!("internal-operations", "openapi.json"),
    feature!("internal-parameters", "openapi.json"),
    feature!("item-results", "openapi.json"),
    feature!("limits", "openapi.json"),
    feature!("mcp-endpoint", "apiDefinition.swagger.json"),
    feature!("meanings", "openapi.json"),
    feature!("nested-callback", "openapi.json"),
    feature!("paging", "openapi.json"),
    feature!("polling-trigger", "openapi.json"),
    feature!("required-inputs", "openapi.json"),
    feature!("security-alternatives", "openapi.json"),
    feature!("security-oauth2", "openapi.json"),
    feature!("sensitive", "openapi.json"),
    feature!("service-for-tests", "openapi.json"),
    feature!("unoffered-members", "openapi.json"),
    feature!("webhook-signature", "openapi.json"),
    feature!("webhook-trigger", "openapi.json"),
    feature!("swagger-collection-formats", "apiDefinition.swagger.json"),
    feature!("accept-of-replies", "apiDefinition.swagger.json"),
];

/// One that is small.
const SMALL: (&str, &str) = feature!("internal-parameters", "openapi.json");

/// A row of the grammar, or a way into the value of an extension.
type Row = String;

/// Where a row occurs: the object in the order of the walk, and the names and
/// indices from there.
#[derive(Clone, Debug)]
struct Place {
    definition: usize,
    object: usize,
    way: Vec<PathStep>,
}

#[derive(Clone, Debug)]
enum PathStep {
    Member(String),
    Item(usize),
}

#[test]
fn what_a_definition_says_changes_the_crate_or_is_reported() {
    let mut definitions: Vec<Definition> = DEFINITIONS.iter().map(definition).collect();
    definitions.push(with_all_words(definition(&SMALL)));
    let before: Vec<Observed> = definitions.iter().map(outcome).collect();
    let mut rows: BTreeMap<Row, Vec<Place>> = BTreeMap::new();
    for (index, definition) in definitions.iter().enumerate() {
        let mut object = 0;
        walk(&definition.document, &mut |kind, node| {
            for member in node.members() {
                let place = Place {
                    definition: index,
                    object,
                    way: vec![PathStep::Member(member.name.clone())],
                };
                add_rows(kind, &member.name, &member.node, place, &mut rows);
            }
            object += 1;
        });
    }
    let known: BTreeSet<Row> = all_rows();
    let missing: Vec<&str> = known
        .iter()
        .filter(|row| !rows.contains_key(*row))
        .map(String::as_str)
        .collect();
    let in_vain: Vec<&str> = rows
        .iter()
        .filter(|(_, places)| {
            !places
                .iter()
                .any(|place| has_effect(&definitions, &before, place))
        })
        .map(|(row, _)| row.as_str())
        .collect();
    let allowed = WITHOUT_EFFECT
        .iter()
        .flat_map(|(_, rows)| rows.iter())
        .chain(vocabulary::PLATFORM_ONLY)
        .copied();
    let allowed: BTreeSet<&str> = allowed.collect();
    let in_vain: BTreeSet<&str> = in_vain.into_iter().chain(missing).collect();
    assert_eq!(
        in_vain, allowed,
        "rows without any effect, or without a definition"
    );
}

/// All rows of the grammar, and the words of the vocabulary.
fn all_rows() -> BTreeSet<Row> {
    let mut kinds = vec![ObjectKind::Document];
    let mut of_grammar = Vec::new();
    while let Some(kind) = kinds.pop() {
        for entry in entries(kind) {
            let row = row_of(kind, entry.name);
            if of_grammar.contains(&row) {
                break;
            }
            of_grammar.push(row);
            kinds.extend(inner(entry.holds));
        }
    }
    let words = vocabulary::all().map(str::to_owned);
    of_grammar.into_iter().chain(words).collect()
}

fn inner(holds: Holds) -> Option<ObjectKind> {
    match holds {
        Holds::One(kind)
        | Holds::TruthOr(kind)
        | Holds::Several(kind)
        | Holds::Named(kind)
        | Holds::NamedOrExtended(kind) => Some(kind),
        _ => None,
    }
}

/// An extension is the same row wherever it occurs.
fn row_of(kind: ObjectKind, member: &str) -> Row {
    if member.starts_with("x-") {
        member.to_owned()
    } else {
        format!("{kind:?} {member}")
    }
}

fn add_rows(
    kind: ObjectKind,
    name: &str,
    node: &Node,
    place: Place,
    rows: &mut BTreeMap<Row, Vec<Place>>,
) {
    if name.starts_with("x-") {
        add_ways(name.to_owned(), node, place, rows);
    } else {
        rows.entry(row_of(kind, name)).or_default().push(place);
    }
}

/// An extension is taken apart down to its leaves.
fn add_ways(row: Row, node: &Node, place: Place, rows: &mut BTreeMap<Row, Vec<Place>>) {
    for member in node.members() {
        let mut inner = place.clone();
        inner.way.push(PathStep::Member(member.name.clone()));
        add_ways(format!("{row} {}", member.name), &member.node, inner, rows);
    }
    for (index, item) in node.items().iter().enumerate() {
        let mut inner = place.clone();
        inner.way.push(PathStep::Item(index));
        add_ways(row.clone(), item, inner, rows);
    }
    rows.entry(row).or_default().push(place);
}

/// With each word of the vocabulary at the first object of each kind that has
/// extensions: a word that is read has an effect at one of them.
fn with_all_words(mut definition: Definition) -> Definition {
    let mut kinds = vec![
        ObjectKind::Document,
        ObjectKind::Info,
        ObjectKind::Operation,
        ObjectKind::Parameter,
        ObjectKind::Schema,
    ];
    walk_mut(&mut definition.document, &mut |kind, node| {
        let Some(first) = kinds.iter().position(|one| *one == kind) else {
            return;
        };
        kinds.remove(first);
        for word in vocabulary::all() {
            if node.get(word).is_none() {
                let value = Node::of_text(node.span, "text");
                node.push(Member::new(word, value));
            }
        }
    });
    definition
}

/// What came of a definition: what was said about it, and the crate.
type Observed = (Vec<String>, Vec<(String, String)>);

fn definition((name, text): &(&str, &str)) -> Definition {
    let file = |name: &str, text: &str| InputFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let properties = r#"{"properties": {"connectionParameters": {"key": {"type": "string"},
        "api_key": {"type": "securestring"}}}}"#;
    let files = vec![file(name, text), file("apiProperties.json", properties)];
    read("acme", files).definition.expect("a sound definition")
}

fn outcome(definition: &Definition) -> Observed {
    let origin = if definition.imported {
        Origin::Imported
    } else {
        Origin::Own
    };
    let mut diagnostics = Diagnostics::of(origin);
    check::check(definition, &mut diagnostics);
    diagnostics.settle();
    let connector = lower::lower(definition, &mut diagnostics);
    let printed = connector.map(|connector| emit::emit(&connector, &[]).expect("no bug"));
    let files = printed.map(|printed| printed.files).unwrap_or_default();
    let said = diagnostics.into_vec().into_iter();
    (
        said.map(|one| format!("{:?} {}", one.span, one.message))
            .collect(),
        files
            .into_iter()
            .map(|file| (file.path, file.contents))
            .collect(),
    )
}

/// Whether another value there, or none, changes anything.
fn has_effect(definitions: &[Definition], before: &[Observed], place: &Place) -> bool {
    let (definition, before) = (&definitions[place.definition], &before[place.definition]);
    (0..EDITS).any(|edit| {
        let mut changed = definition.clone();
        let mut object = 0;
        let mut is_edited = false;
        walk_mut(&mut changed.document, &mut |_, node| {
            if object == place.object {
                is_edited = change(node, &place.way, edit);
            }
            object += 1;
        });
        is_edited && outcome(&changed) != *before
    })
}

/// Kinds of changes to a value.
const EDITS: usize = 3;

/// Changes what a way leads to; whether there was something to change.
fn change(node: &mut Node, way: &[PathStep], edit: usize) -> bool {
    match (way, &mut node.value) {
        ([PathStep::Member(name)], Value::Object(members)) if edit == 0 => {
            members.retain(|member| member.name != *name);
            true
        }
        ([PathStep::Item(index)], Value::List(items)) if edit == 0 => {
            items.remove(*index);
            true
        }
        ([], _) => {
            let other = other(&node.value, edit);
            let is_edited = other.is_some();
            node.value = other.unwrap_or(Value::Null);
            is_edited
        }
        ([PathStep::Member(name), rest @ ..], Value::Object(members)) => members
            .iter_mut()
            .find(|member| member.name == *name)
            .is_some_and(|member| change(&mut member.node, rest, edit)),
        ([PathStep::Item(index), rest @ ..], Value::List(items)) => items
            .get_mut(*index)
            .is_some_and(|item| change(item, rest, edit)),
        _ => false,
    }
}

/// Another value of the same type.
fn other(value: &Value, edit: usize) -> Option<Value> {
    Some(match (value, edit) {
        (Value::Text(text), 1) => Value::Text(format!("{text}x")),
        (Value::Text(_), 2) => Value::Text("other".to_owned()),
        (Value::Number(_), 1) => Value::Number("7".to_owned()),
        (Value::Number(_), 2) => Value::Number("9000".to_owned()),
        (Value::Boolean(value), 1) => Value::Boolean(!value),
        (Value::List(_), 1) => Value::List(Vec::new()),
        (Value::Object(_), 1) => Value::Object(Vec::new()),
        _ => return None,
    })
}
