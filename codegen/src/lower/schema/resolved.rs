//! A schema with `$ref` resolved and `allOf` flattened.

use std::collections::{BTreeMap, HashSet};

use crate::openapi::Document;
use crate::source::Span;
use crate::source::{Node, Pointer, Value};

/// Keywords that say what a value is; all others only describe it.
const SHAPE_WORDS: [&str; 10] = [
    "$ref",
    "type",
    "format",
    "properties",
    "items",
    "enum",
    "allOf",
    "oneOf",
    "anyOf",
    "additionalProperties",
];

/// Inheritance deeper than this is cut off.
const DEEPEST: usize = 64;

/// A schema behind its references.
#[derive(Debug)]
pub(crate) struct ResolvedRef<'a> {
    /// The nodes on the way, outermost first, without the schema itself, whose
    /// docs they override.
    pub(crate) outer: Vec<&'a Node>,
    /// The schema itself.
    pub(crate) core: &'a Node,
    /// What the last reference that was followed leads to.
    pub(crate) reference: Option<Pointer>,
}

/// Why a schema cannot be resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// An unresolved reference.
    Dangling,
    /// A reference leads to itself.
    Circular,
}

/// Follows references, and the many ways of writing one with docs beside it.
pub(crate) fn resolve_ref<'a>(
    document: &Document<'a>,
    node: &'a Node,
) -> Result<ResolvedRef<'a>, Broken> {
    let mut resolved = ResolvedRef {
        outer: Vec::new(),
        core: node,
        reference: None,
    };
    let mut seen = HashSet::new();
    loop {
        if !seen.insert(std::ptr::from_ref(resolved.core)) {
            return Err(Broken::Circular);
        }
        let reference = resolved.core.text_of("$ref");
        let (inner, beside) = if let Some(reference) = reference.filter(|_| !adds(resolved.core)) {
            let target = document.find(reference).ok_or(Broken::Dangling)?;
            resolved.reference = Some(target.pointer);
            (target.node, Vec::new())
        } else if let Some(only) = only_part(document, resolved.core) {
            only
        } else {
            return Ok(resolved);
        };
        resolved.outer.push(resolved.core);
        resolved.outer.extend(beside);
        resolved.core = inner;
    }
}

/// Whether a schema adds members to what its `$ref` points to.
fn adds(node: &Node) -> bool {
    node.get("properties")
        .is_some_and(|properties| !properties.members().is_empty())
}

/// The schema that this one merely wraps, and the parts beside it that only
/// describe it.
fn only_part<'a>(document: &Document<'a>, node: &'a Node) -> Option<(&'a Node, Vec<&'a Node>)> {
    let wrapper = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .find(|word| node.get(word).is_some())?;
    let says_more = node.members().iter().any(|member| {
        let plain_object = member.name == "type" && member.node.text() == Some("object");
        let shapes = SHAPE_WORDS.contains(&member.name.as_str()) || member.name == "required";
        shapes && member.name != wrapper && !plain_object
    });
    let parts = node.get(wrapper)?.items().iter();
    let (parts, beside): (Vec<&Node>, Vec<&Node>) = parts
        .filter(|part| !is_null(part))
        .partition(|part| wrapper != "allOf" || has_shape(part) || part.get("required").is_some());
    let [only] = parts.as_slice() else {
        return None;
    };
    if says_more {
        return None;
    }
    // A subtype that adds nothing still differs from its base.
    let base = document.resolve(only)?;
    (wrapper != "allOf" || base.get("discriminator").is_none()).then_some((only, beside))
}

/// `{"type": "null"}`, or an enumeration of `null` alone.
pub(crate) fn is_null(node: &Node) -> bool {
    let nothing_but_null = node.get("enum").map(Node::items).is_some_and(|values| {
        !values.is_empty()
            && values
                .iter()
                .all(|value| matches!(value.value, Value::Null))
    });
    node.text_of("type") == Some("null") || nothing_but_null
}

/// Whether a node says what a value is, and does not only describe it.
pub(crate) fn has_shape(node: &Node) -> bool {
    SHAPE_WORDS.iter().any(|word| node.get(word).is_some())
}

/// All schemas that a value must fit at once, the most general first.
#[derive(Debug, Default)]
pub(crate) struct ResolvedSchema<'a> {
    facets: Vec<&'a Node>,
    /// Nodes around the schema that describe it further, outermost first.
    around: Vec<&'a Node>,
    /// An unresolved reference in an `allOf`.
    pub(crate) broken: Vec<Span>,
}

impl<'a> ResolvedSchema<'a> {
    /// The schema and its `allOf`, and theirs.
    pub(crate) fn of(document: &Document<'a>, core: &'a Node) -> Self {
        Self::of_all(document, &[core])
    }

    /// Several schemas that hold at once, the most general first.
    pub(crate) fn of_all(document: &Document<'a>, cores: &[&'a Node]) -> Self {
        let mut view = Self::default();
        let mut seen = HashSet::new();
        for core in cores {
            view.add(document, core, &mut seen, 0);
        }
        view
    }

    /// No schema, only nodes around it.
    pub(crate) fn around(nodes: &[&'a Node]) -> Self {
        Self::default().within(nodes)
    }

    /// The same, with nodes around it.
    pub(crate) fn within(mut self, nodes: &[&'a Node]) -> Self {
        self.around = nodes.to_vec();
        self
    }

    /// The nodes around the schema, then those of the schema.
    pub(crate) fn all_layers(&self) -> Vec<&'a Node> {
        self.around.iter().copied().chain(self.layers()).collect()
    }

    fn add(
        &mut self,
        document: &Document<'a>,
        node: &'a Node,
        seen: &mut HashSet<*const Node>,
        depth: usize,
    ) {
        if !seen.insert(std::ptr::from_ref(node)) {
            return;
        }
        if depth > DEEPEST {
            self.broken.push(node.span);
            return;
        }
        if let Some(reference) = node.text_of("$ref") {
            match document.target(reference) {
                Some(target) => self.add(document, target, seen, depth + 1),
                None => self.broken.push(node.span),
            }
        }
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.add(document, part, seen, depth + 1);
        }
        self.facets.push(node);
    }

    /// The schemas, the most specific first: the order of precedence for docs.
    pub(crate) fn layers(&self) -> impl Iterator<Item = &'a Node> {
        self.facets.iter().rev().copied()
    }

    /// The value of a keyword, from the most specific schema that has it.
    pub(crate) fn find(&self, name: &str) -> Option<&'a Node> {
        self.layers().find_map(|facet| facet.get(name))
    }

    /// The text of a keyword.
    pub(crate) fn text_of(&self, name: &str) -> Option<&'a str> {
        self.layers().find_map(|facet| facet.text_of(name))
    }

    /// The declared types, lower case, without `null`.
    pub(crate) fn types(&self) -> Vec<String> {
        let Some(declared) = self.find("type") else {
            return Vec::new();
        };
        let mut words: Vec<String> = match &declared.value {
            Value::Text(word) => vec![word.trim().to_lowercase()],
            Value::List(items) => items
                .iter()
                .filter_map(Node::text)
                .map(|word| word.trim().to_lowercase())
                .collect(),
            _ => Vec::new(),
        };
        words.retain(|word| word != "null" && !word.is_empty());
        words.dedup();
        words
    }

    /// All properties: name, place of the name, and the schemas that hold for
    /// it, the most general first.
    pub(crate) fn properties(&self) -> Vec<Property<'a>> {
        let mut properties: Vec<Property<'a>> = Vec::new();
        let mut index = BTreeMap::new();
        for member in self
            .facets
            .iter()
            .filter_map(|facet| facet.get("properties"))
            .flat_map(Node::members)
        {
            let at = *index
                .entry(member.name.as_str())
                .or_insert(properties.len());
            match properties.get_mut(at) {
                Some(known) => known.schemas.push(&member.node),
                None => properties.push(Property {
                    wire: &member.name,
                    span: member.span,
                    schemas: vec![&member.node],
                }),
            }
        }
        properties
    }

    /// The names in `required` lists, with their spans.
    pub(crate) fn required(&self) -> BTreeMap<&'a str, Span> {
        self.facets
            .iter()
            .filter_map(|facet| facet.get("required"))
            .flat_map(Node::items)
            .filter_map(|item| Some((item.text()?, item.span)))
            .collect()
    }
}

/// A property, as all schemas together describe it.
#[derive(Debug)]
pub(crate) struct Property<'a> {
    pub(crate) wire: &'a str,
    pub(crate) span: Span,
    pub(crate) schemas: Vec<&'a Node>,
}
