//! Operations: ids, inputs and responses.

use crate::lint::document::Document;
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "operation-id-characters",
        is_error: false,
        about: "an operationId has letters, digits and underscores only",
        check: id_characters,
    },
    Rule {
        name: "operation-id-revision",
        is_error: false,
        about: "revision 2 of an operation family ends in _V2, and so on",
        check: id_revision,
    },
    Rule {
        name: "several-live-revisions",
        is_error: false,
        about: "one revision of an operation family is current, the others are deprecated",
        check: live_revisions,
    },
    Rule {
        name: "get-with-body",
        is_error: true,
        about: "a GET has no body",
        check: get_with_body,
    },
    Rule {
        name: "reserved-parameter",
        is_error: true,
        about: "no parameter is named connectionId, which the platform has itself",
        check: reserved_parameter,
    },
    Rule {
        name: "no-response",
        is_error: true,
        about: "an operation has a response",
        check: no_response,
    },
    Rule {
        name: "no-success",
        is_error: false,
        about: "an operation has a success response",
        check: no_success,
    },
    Rule {
        name: "success-without-schema",
        is_error: false,
        about: "a response with 200 or 201 has a schema",
        check: success_without_schema,
    },
    Rule {
        name: "several-schemas",
        is_error: false,
        about: "only one success response has a schema",
        check: several_schemas,
    },
    Rule {
        name: "default-with-schema",
        is_error: false,
        about: "the default response has no schema",
        check: default_with_schema,
    },
    Rule {
        name: "next-link-name",
        is_error: true,
        about: "x-ms-pageable names nextLink or @odata.nextLink",
        check: next_link_name,
    },
];

fn id_characters(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        let Some(id) = operation.id() else { continue };
        if !id
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        {
            findings.add(
                operation.span(),
                format!("the operationId `{id}` has characters that certification does not accept"),
                "use letters, digits and underscores only",
            );
        }
    }
}

fn id_revision(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        let annotation = operation.node.get("x-ms-api-annotation");
        let revision = annotation.and_then(|node| node.get("revision")?.integer());
        if let (Some(revision @ 2..), Some(id)) = (revision, operation.id()) {
            let suffix = format!("_V{revision}");
            if !id.ends_with(&suffix) {
                findings.add(
                    operation.span(),
                    format!(
                        "`{id}` is revision {revision} of its family and does not end in `{suffix}`"
                    ),
                    format!("name it `{id}{suffix}`"),
                );
            }
        }
    }
}

fn live_revisions(document: &Document<'_>, findings: &mut Findings) {
    let family = |operation: super::super::document::OperationNode<'_>| {
        let annotation = operation.node.get("x-ms-api-annotation")?;
        Some((
            annotation.text_of("family")?.to_owned(),
            annotation.get("revision")?.integer()?,
        ))
    };
    let live: Vec<_> = document
        .operations()
        .filter(|operation| !operation.node.is_true("deprecated"))
        .filter_map(|operation| Some((operation, family(operation)?)))
        .collect();
    for (operation, (name, revision)) in &live {
        let newest = live.iter().filter(|(_, (other, _))| other == name);
        let newest = newest.map(|(_, (_, revision))| *revision).max();
        if newest.is_some_and(|newest| newest > *revision) {
            findings.add(
                operation.span(),
                format!(
                    "{} is not the newest of the family `{name}`, and not deprecated",
                    operation.name()
                ),
                "set `deprecated: true`",
            );
        }
    }
}

fn get_with_body(document: &Document<'_>, findings: &mut Findings) {
    for operation in document
        .operations()
        .filter(|operation| operation.method == "get")
    {
        if let Some(body) = operation.node.get("requestBody") {
            findings.add(
                body.span,
                format!("{} is a GET with a body", operation.name()),
                "send the inputs in the query, or use POST",
            );
        }
    }
}

fn reserved_parameter(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        for parameter in document.parameters(operation) {
            if parameter.text_of("name") == Some("connectionId") {
                findings.add(
                    parameter.get("name").unwrap_or(parameter).span,
                    format!("{} has a parameter `connectionId`", operation.name()),
                    "rename it: the platform has a parameter of this name itself",
                );
            }
        }
    }
}

fn no_response(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        if document.responses(operation).is_empty() {
            findings.add(
                operation.span(),
                format!("{} has no response", operation.name()),
                "describe the success response",
            );
        }
    }
}

fn no_success(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        let responses = document.responses(operation);
        let has_success = responses
            .iter()
            .any(|(status, _)| status.starts_with(['2', '3']));
        if !responses.is_empty() && !has_success {
            findings.add(
                operation.span(),
                format!("{} has no success response", operation.name()),
                "add a response with status 200, or whichever the service sends",
            );
        }
    }
}

fn success_without_schema(document: &Document<'_>, findings: &mut Findings) {
    for operation in document
        .operations()
        .filter(|operation| !operation.is_trigger())
    {
        for (status, response) in document.responses(operation) {
            let has_schema = document.schema(response).is_some();
            if matches!(status, "200" | "201") && !has_schema {
                findings.add(
                    response.span,
                    format!("{} has no schema for {status}", operation.name()),
                    "add a schema, or use status 204 if the response is empty",
                );
            }
        }
    }
}

fn several_schemas(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        let responses = document.responses(operation);
        let with_schema = responses.iter().filter(|(status, response)| {
            status.starts_with('2') && document.schema(response).is_some()
        });
        if let Some((status, response)) = with_schema.clone().nth(1) {
            findings.add(
                response.span,
                format!("{} has schemas for several responses, of which the platform uses one; the second is of {status}", operation.name()),
                "keep the schema of the usual response",
            );
        }
    }
}

fn default_with_schema(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        for (status, response) in document.responses(operation) {
            if status == "default" && document.schema(response).is_some() {
                findings.add(
                    response.span,
                    format!("the default response of {} has a schema", operation.name()),
                    "move it to the status that is sent with it",
                );
            }
        }
    }
}

fn next_link_name(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        let Some(name) = operation
            .node
            .get("x-ms-pageable")
            .and_then(|node| node.get("nextLinkName"))
        else {
            continue;
        };
        if name
            .text()
            .is_some_and(|name| !matches!(name, "nextLink" | "@odata.nextLink"))
        {
            findings.add(
                name.span,
                format!(
                    "certification accepts `nextLink` and `@odata.nextLink`, not {:?}",
                    name.text().unwrap_or_default()
                ),
                "nothing to do for the client: it follows any name",
            );
        }
    }
}
