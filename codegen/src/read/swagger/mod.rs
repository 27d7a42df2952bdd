//! Swagger 2.0 to OpenAPI 3.0.
//!
//! Nodes are moved and keep their spans; a node that only OpenAPI has gets the
//! span of what made it necessary. Extensions stay where they were: those of a
//! parameter on the parameter (or, of one that travels in the body, on the
//! request body; of a form field, on its schema).
//!
//! Two facts have no word in OpenAPI and become extensions: the name of the
//! body parameter (`x-ms-requestBody-name` on the request body) and the list
//! format `tsv` (`x-connector-collection-format` on the parameter).

mod bodies;
mod hoist;
mod media;
mod operations;
mod parameters;
mod references;
mod responses;
mod schemas;
mod security;
mod servers;

use std::collections::BTreeSet;

use media::MediaTypes;

use super::path_parameters::{Second, give_path_parameters_to_operations};
use crate::source::Diagnostics;
use crate::source::{Member, Node};

/// Rewrites a Swagger 2.0 document, an object, into the shape of OpenAPI 3.0.
pub(super) fn upgrade(mut document: Node, diagnostics: &mut Diagnostics) -> Node {
    join_paths_with_queries(&mut document);
    hoist::share_what_is_referred_to(&mut document);
    give_path_parameters_to_operations(&mut document, Second::Skipped, diagnostics);
    let span = document.span;
    let servers = servers::servers(&mut document, diagnostics);
    let definitions = document
        .get("definitions")
        .map(Node::members)
        .unwrap_or_default();
    let definitions = definitions
        .iter()
        .map(|member| member.name.clone())
        .collect();
    let mut upgrade = Upgrade {
        definitions,
        consumes: MediaTypes::take(&mut document, "consumes"),
        produces: MediaTypes::take(&mut document, "produces"),
        shared: document
            .take("parameters")
            .unwrap_or_else(|| Node::empty_object(span)),
        diagnostics,
    };
    let mut upgraded = Node::empty_object(span);
    upgraded.set("openapi", Node::of_text(span, "3.0.3"));
    let mut components = Node::empty_object(span);
    let mut rest = Vec::new();
    for member in document.into_members() {
        match member.name.as_str() {
            "definitions" => components.set("schemas", upgrade.schema_map(member.node)),
            "responses" => components.set("responses", upgrade.shared_responses(member.node)),
            "securityDefinitions" => {
                components.set("securitySchemes", upgrade.security_schemes(member.node));
            }
            "paths" => rest.push(Member {
                node: upgrade.paths(member.node),
                ..member
            }),
            "x-ms-parameterized-host" => rest.push(Member {
                node: upgrade.parameterized_host(member.node),
                ..member
            }),
            "swagger" => {}
            _ => rest.push(member),
        }
    }
    upgrade.share_parameters(&mut components);
    for member in rest {
        upgraded.push(member);
    }
    if let Some(servers) = servers {
        upgraded.set("servers", servers);
    }
    if !components.members().is_empty() {
        upgraded.set("components", components);
    }
    upgraded
}

/// What all parts of an upgrade need.
struct Upgrade<'r> {
    consumes: MediaTypes,
    produces: MediaTypes,
    /// Names of the document's `definitions`.
    definitions: BTreeSet<String>,
    /// The document's `parameters`, as they were.
    shared: Node,
    diagnostics: &'r mut Diagnostics,
}

/// `x-ms-paths` are paths that Swagger does not allow, because they differ only
/// in the query.
fn join_paths_with_queries(document: &mut Node) {
    let Some(more) = document.take("x-ms-paths") else {
        return;
    };
    let Some(paths) = document.get_mut("paths") else {
        document.set("paths", more);
        return;
    };
    for path in more.into_members() {
        match paths.get_mut(&path.name) {
            Some(known) => path
                .node
                .into_members()
                .into_iter()
                .for_each(|member| known.set_member(member)),
            None => paths.push(path),
        }
    }
}
