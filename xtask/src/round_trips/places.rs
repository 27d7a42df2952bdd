//! The schemas behind the keys of `names.lock`: pointers through references and
//! parts of schemas, as in the generator.

use connector_codegen::source::{Node, Pointer};

/// More references or parts in a row than any sensible definition has.
const MOST_STEPS: usize = 32;

/// The schema of a type.
pub(super) fn find<'d>(key: &str, document: &'d Node) -> Option<&'d Node> {
    // Suffixes distinguish several types of one place.
    let pointer = Pointer::parse(key.trim_end_matches('+'))?;
    let tokens: Vec<&str> = pointer.tokens().iter().map(String::as_str).collect();
    match tokens.as_slice() {
        ["operations", id, "parameters", wire, rest @ ..] => {
            parameter(document, operation(document, id)?.0, wire)
                .and_then(|schema| walk(document, schema, rest, 0))
        }
        ["operations", id, role, rest @ ..] => roots(document, id, role)?
            .into_iter()
            .find_map(|schema| walk(document, schema, rest, 0)),
        [components, schemas, name, rest @ ..] => {
            let schema = document.get(components)?.get(schemas)?.get(name)?;
            walk(document, schema, rest, 0)
        }
        _ => None,
    }
}

/// The target of a node's references; the node itself if they are unresolved.
pub(super) fn followed<'d>(document: &'d Node, node: &'d Node) -> &'d Node {
    let mut node = node;
    for _ in 0..MOST_STEPS {
        let pointer = node.text_of("$ref").and_then(|text| text.strip_prefix('#'));
        match pointer.and_then(Pointer::parse) {
            Some(pointer) => match pointer.find(document) {
                Some(target) => node = target,
                None => break,
            },
            None => break,
        }
    }
    node
}

/// Schemas of which one holds.
pub(super) fn choices(schema: &Node) -> Vec<&Node> {
    let lists = ["oneOf", "anyOf"].map(|name| schema.get(name).map(Node::items));
    lists.into_iter().flatten().flatten().collect()
}

/// Schemas of which all hold.
pub(super) fn parts(schema: &Node) -> &[Node] {
    schema.get("allOf").map(Node::items).unwrap_or_default()
}

/// An operation, and the item of its path.
fn operation<'d>(document: &'d Node, id: &str) -> Option<(&'d Node, &'d Node)> {
    let paths = document.get("paths").map(Node::members).unwrap_or_default();
    let mut operations = paths.iter().flat_map(|path| {
        let item = followed(document, &path.node);
        let methods = item.members().iter();
        methods.map(move |method| (&method.node, item))
    });
    operations.find(|(node, _)| node.text_of("operationId").map(str::trim) == Some(id))
}

/// The schemas of what an operation takes or gives.
fn roots<'d>(document: &'d Node, id: &str, role: &str) -> Option<Vec<&'d Node>> {
    let (operation, item) = operation(document, id)?;
    let mut roots = Vec::new();
    match role.split_once(' ') {
        None if role == "request" => {
            roots.extend(media(document, operation.get("requestBody")?));
        }
        None if role == "delivery" => {
            let word = "x-ms-notification-content";
            let content = operation.get(word).or_else(|| item.get(word))?;
            roots.extend(followed(document, content).get("schema"));
        }
        code => {
            let responses = operation.get("responses")?.members();
            let (default, others): (Vec<_>, Vec<_>) = responses
                .iter()
                .partition(|response| response.name == "default");
            let is_meant = |name: &str| match code {
                Some((_, code)) => name == code,
                None => name.starts_with('2') || name == "default",
            };
            // The default response is a success only if no other is.
            let all = others.iter().chain(&default);
            for response in all.filter(|response| is_meant(&response.name)) {
                roots.extend(media(document, &response.node));
            }
        }
    }
    Some(roots)
}

/// The schemas of a body or a response.
fn media<'d>(document: &'d Node, node: &'d Node) -> Vec<&'d Node> {
    let node = followed(document, node);
    let content = node.get("content").map(Node::members).unwrap_or_default();
    let schemas = content.iter().filter_map(|one| one.node.get("schema"));
    schemas.chain(node.get("schema")).collect()
}

fn parameter<'d>(document: &'d Node, operation: &'d Node, wire: &str) -> Option<&'d Node> {
    let all = operation.get("parameters").map(Node::items)?;
    let mut all = all.iter().map(|node| followed(document, node));
    let one = all.find(|node| node.text_of("name") == Some(wire))?;
    one.get("schema").or(Some(one))
}

/// Follows properties and items from a schema.
fn walk<'d>(
    document: &'d Node,
    schema: &'d Node,
    tokens: &[&str],
    step: usize,
) -> Option<&'d Node> {
    if step > MOST_STEPS {
        return None;
    }
    let schema = followed(document, schema);
    let own = match tokens {
        [] => return Some(schema),
        ["properties", name, rest @ ..] => schema
            .get("properties")
            .and_then(|properties| properties.get(name))
            .map(|node| (node, rest)),
        [one, rest @ ..] => schema.get(one).map(|node| (node, rest)),
    };
    own.and_then(|(node, rest)| walk(document, node, rest, 0))
        .or_else(|| {
            let inside = parts(schema).iter().chain(choices(schema));
            let mut inside = inside.map(|part| walk(document, part, tokens, step + 1));
            inside.find_map(|found| found)
        })
}
