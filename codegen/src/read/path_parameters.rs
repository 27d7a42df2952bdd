//! Parameters of a path, given to each of its operations.

use std::collections::BTreeSet;

use crate::openapi::METHODS;
use crate::source::Diagnostics;
use crate::source::{Node, Value, referenced};

/// What happens to a second parameter with the same name and location.
#[derive(Clone, Copy, Debug)]
pub(super) enum Second {
    /// It is an error, in a definition of our own.
    Refused,
    /// It is left out, in one that was published so.
    Skipped,
}

/// Moves parameters from paths into their operations, whose own come first and
/// override those with the same name and location.
pub(super) fn give_path_parameters_to_operations(
    document: &mut Node,
    second: Second,
    diagnostics: &mut Diagnostics,
) {
    let Some(mut paths) = document.take("paths") else {
        return;
    };
    for path in paths.members_mut() {
        let inherited = match path
            .node
            .get("parameters")
            .map(|parameters| &parameters.value)
        {
            Some(Value::List(_)) => path
                .node
                .take("parameters")
                .map(Node::into_items)
                .unwrap_or_default(),
            _ => Vec::new(),
        };
        for operation in path
            .node
            .members_mut()
            .iter_mut()
            .filter(|member| METHODS.contains(&member.name.as_str()))
        {
            complete(
                &mut operation.node,
                &inherited,
                document,
                second,
                diagnostics,
            );
        }
    }
    document.set("paths", paths);
}

fn complete(
    operation: &mut Node,
    inherited: &[Node],
    document: &Node,
    second: Second,
    diagnostics: &mut Diagnostics,
) {
    if !operation.is_object() {
        return;
    }
    let Some(own) = operation.get_mut("parameters") else {
        if !inherited.is_empty() {
            let span = operation.span;
            operation.set(
                "parameters",
                Node::new(span, Value::List(inherited.to_vec())),
            );
        }
        return;
    };
    let Value::List(parameters) = &mut own.value else {
        return;
    };
    let mut seen = BTreeSet::new();
    parameters.retain(|parameter| {
        let first = identity(parameter, document).is_none_or(|identity| seen.insert(identity));
        match second {
            _ if first => {}
            Second::Refused => diagnostics
                .error(
                    parameter.span,
                    "this is a second parameter with the same name and location",
                )
                .help("keep one of them"),
            Second::Skipped => {
                diagnostics.warn(
                    parameter.span,
                    "a second parameter with the same name and location is ignored",
                );
            }
        }
        first
    });
    parameters.extend(
        inherited
            .iter()
            .filter(|parameter| {
                identity(parameter, document).is_none_or(|identity| !seen.contains(&identity))
            })
            .cloned(),
    );
}

/// Name and location of a parameter, after resolving its reference.
fn identity(parameter: &Node, document: &Node) -> Option<(String, String)> {
    let named = match parameter.text_of("$ref") {
        Some(reference) => referenced(document, reference)?.1,
        None => parameter,
    };
    Some((
        named.text_of("name")?.to_owned(),
        named.text_of("in")?.to_owned(),
    ))
}
