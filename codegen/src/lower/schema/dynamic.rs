//! Choices and schemas that another operation returns at run time.

use crate::lower::schema::literal::literal;
use crate::model::{DynamicArgument, DynamicSource, WhyUntyped};
use crate::openapi::first;
use crate::source::Node;

/// The members of one dynamic keyword, of which Microsoft has two generations.
struct DynamicKeyword {
    name: &'static str,
    collection: &'static str,
    value: &'static str,
    title: &'static str,
    schema: bool,
}

/// The newer ones first: if both are present, they say more.
const KEYWORDS: [DynamicKeyword; 4] = [
    DynamicKeyword {
        name: "x-ms-dynamic-properties",
        collection: "itemValuePath",
        value: "",
        title: "",
        schema: true,
    },
    DynamicKeyword {
        name: "x-ms-dynamic-schema",
        collection: "value-path",
        value: "",
        title: "",
        schema: true,
    },
    DynamicKeyword {
        name: "x-ms-dynamic-list",
        collection: "itemsPath",
        value: "itemValuePath",
        title: "itemTitlePath",
        schema: false,
    },
    DynamicKeyword {
        name: "x-ms-dynamic-values",
        collection: "value-collection",
        value: "value-path",
        title: "value-title",
        schema: false,
    },
];

/// The operation that knows the values or the schema of a thing.
pub(crate) fn source(layers: &[&Node]) -> Option<DynamicSource> {
    KEYWORDS
        .iter()
        .find_map(|keyword| first(layers, keyword.name).and_then(|node| keyword.read(node)))
        .or_else(|| first(layers, "x-ms-dynamic-tree").and_then(tree))
}

/// Why a value is untyped, if an operation returns its schema.
pub(crate) fn decided_at_run_time(layers: &[&Node]) -> Option<WhyUntyped> {
    KEYWORDS
        .iter()
        .filter(|keyword| keyword.schema)
        .find_map(|keyword| first(layers, keyword.name).and_then(|node| keyword.read(node)))
        .map(|source| WhyUntyped::DecidedAtRunTime(source.operation))
}

impl DynamicKeyword {
    fn read(&self, node: &Node) -> Option<DynamicSource> {
        let pointer_of = |word: &str| node.text_of(word).filter(|_| !word.is_empty()).map(pointer);
        Some(DynamicSource {
            span: node.span,
            operation: node.text_of("operationId")?.to_owned(),
            parameters: arguments(node),
            collection: pointer_of(self.collection).unwrap_or_default(),
            value: pointer_of(self.value),
            title: pointer_of(self.title),
            schema: self.schema,
            below: None,
        })
    }
}

/// One operation lists the roots of a tree, another what is below.
fn tree(node: &Node) -> Option<DynamicSource> {
    let (open, browse) = (node.get("open"), node.get("browse"));
    let below = browse
        .and_then(|browse| level(browse, open))
        .filter(takes_chosen);
    let entered = open.and_then(|open| level(open, browse));
    Some(DynamicSource {
        below: below.map(Box::new),
        ..entered.or_else(|| level(browse?, None))?
    })
}

/// One of the two, completed from the other.
fn level(node: &Node, other: Option<&Node>) -> Option<DynamicSource> {
    let pointer_of = |word| {
        let said = node.text_of(word).or_else(|| other?.text_of(word));
        said.map(pointer)
    };
    Some(DynamicSource {
        span: node.span,
        operation: node.text_of("operationId")?.to_owned(),
        parameters: arguments(node),
        collection: pointer_of("itemsPath").unwrap_or_default(),
        value: pointer_of("itemValuePath"),
        title: pointer_of("itemTitlePath"),
        schema: false,
        below: None,
    })
}

/// Whether it receives the parent choice: otherwise it would list the same for all.
fn takes_chosen(level: &DynamicSource) -> bool {
    let mut arguments = level.parameters.iter();
    arguments.any(|(_, argument)| matches!(argument, DynamicArgument::Chosen(_)))
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
    if let Some(path) = node.text_of("selectedItemValuePath") {
        return DynamicArgument::Chosen(pointer(path));
    }
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
