//! Choices and schemas that another operation tells at run time.

use super::document::first;
use super::literal::literal;
use crate::model::{DynamicArgument, DynamicSource, WhyUntyped};
use crate::read::tree::Node;

/// The words of one dynamic keyword, of which Microsoft has two generations.
struct Keyword {
    name: &'static str,
    collection: &'static str,
    value: &'static str,
    title: &'static str,
    schema: bool,
}

/// The newer ones first: where both stand, they say more.
const KEYWORDS: [Keyword; 4] = [
    Keyword {
        name: "x-ms-dynamic-properties",
        collection: "itemValuePath",
        value: "",
        title: "",
        schema: true,
    },
    Keyword {
        name: "x-ms-dynamic-schema",
        collection: "value-path",
        value: "",
        title: "",
        schema: true,
    },
    Keyword {
        name: "x-ms-dynamic-list",
        collection: "itemsPath",
        value: "itemValuePath",
        title: "itemTitlePath",
        schema: false,
    },
    Keyword {
        name: "x-ms-dynamic-values",
        collection: "value-collection",
        value: "value-path",
        title: "value-title",
        schema: false,
    },
];

/// The operation that knows the values or the schema of a thing.
pub(super) fn source(layers: &[&Node]) -> Option<DynamicSource> {
    KEYWORDS
        .iter()
        .find_map(|keyword| first(layers, keyword.name).and_then(|node| keyword.read(node)))
        .or_else(|| first(layers, "x-ms-dynamic-tree").and_then(tree))
}

/// Why a thing is untyped, if an operation tells its schema.
pub(super) fn decided_at_run_time(layers: &[&Node]) -> Option<WhyUntyped> {
    KEYWORDS
        .iter()
        .filter(|keyword| keyword.schema)
        .find_map(|keyword| first(layers, keyword.name).and_then(|node| keyword.read(node)))
        .map(|source| WhyUntyped::DecidedAtRunTime(source.operation))
}

impl Keyword {
    fn read(&self, node: &Node) -> Option<DynamicSource> {
        let pointer_of = |word: &str| node.text_of(word).filter(|_| !word.is_empty()).map(pointer);
        Some(DynamicSource {
            operation: node.text_of("operationId")?.to_owned(),
            parameters: arguments(node),
            collection: pointer_of(self.collection).unwrap_or_default(),
            value: pointer_of(self.value),
            title: pointer_of(self.title),
            schema: self.schema,
        })
    }
}

/// A tree of choices is entered by one operation and walked by another.
fn tree(node: &Node) -> Option<DynamicSource> {
    let entry = node.get("open").or_else(|| node.get("browse"))?;
    let walk = node.get("browse").unwrap_or(entry);
    Some(DynamicSource {
        operation: entry.text_of("operationId")?.to_owned(),
        parameters: arguments(entry),
        collection: walk.text_of("itemsPath").map(pointer).unwrap_or_default(),
        value: walk.text_of("itemValuePath").map(pointer),
        title: walk.text_of("itemTitlePath").map(pointer),
        schema: false,
    })
}

fn arguments(node: &Node) -> Vec<(String, DynamicArgument)> {
    let Some(parameters) = node.get("parameters") else {
        return Vec::new();
    };
    parameters
        .members()
        .iter()
        .map(|member| (member.name.clone(), argument(&member.node)))
        .collect()
}

fn argument(node: &Node) -> DynamicArgument {
    let other = ["parameter", "parameterReference"]
        .into_iter()
        .find_map(|word| node.text_of(word));
    match (other, node.get("value")) {
        (Some(other), _) => {
            DynamicArgument::From(other.strip_prefix("body/").unwrap_or(other).to_owned())
        }
        (None, Some(value)) => DynamicArgument::Fixed(literal(value)),
        (None, None) => DynamicArgument::Fixed(literal(node)),
    }
}

/// Microsoft's paths are relative and have slashes; ours are JSON Pointers.
fn pointer(path: &str) -> String {
    let path = path.trim_matches('/');
    if path.is_empty() {
        String::new()
    } else {
        format!("/{path}")
    }
}
