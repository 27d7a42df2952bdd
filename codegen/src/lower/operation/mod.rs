//! Operations: every path and method.

mod body;
pub(crate) mod choices;
mod declared;
pub(crate) mod headers;
pub(crate) mod inputs;
mod mcp;
mod media;
pub(crate) mod paging;
mod parameter;
mod parameter_set;
mod parameters;
pub(crate) mod path;
pub(crate) mod paths;
mod reply;
pub(crate) mod reply_kind;
mod rewrite;

use crate::lower::access::Access;
use crate::lower::schema::SchemaReader;
use crate::lower::schema::docs::plain_docs;
use crate::lower::schema::marks::is_internal;
use crate::model::{Body, ManagedOnly, Operation, OperationKind, Rewrite};
use crate::openapi::OperationSource;
use crate::source::{Diagnostics, Node};
use body::body;
use media::Media;
use parameters::parameters;
use reply::reply;
use rewrite::rewrite;

/// Whether the definition hides an operation from people.
pub(crate) fn is_hidden(found: &OperationSource<'_>) -> bool {
    is_internal(&[found.node])
}

/// An action or an internal operation.
pub(crate) fn operation<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    access: &Access,
    found: &OperationSource<'a>,
    kind: OperationKind,
) -> Operation {
    let mut inputs = parameters(schemas, access, found);
    warn_of_own_servers(found, schemas.report);
    let body = body(schemas, found, inputs.content_type.as_deref());
    if matches!(body, Some(Body::Raw { .. })) {
        inputs.parameters.extend(inputs.content_type_choice.take());
    }
    let mut reply = reply(schemas, found, inputs.accept.take());
    if access.of(found).is_reshaped() {
        reply.leave_untyped();
    }
    let (rewrite, managed_only) = match rewrite(access, found, &inputs, body.as_ref()) {
        Ok(rewrite) => (rewrite, undescribed_parts(body.as_ref())),
        Err(reason) => (None, Some(reason)),
    };
    let mut operation = Operation {
        id: found.id.clone(),
        method: found.method.clone(),
        path: inputs.path,
        docs: plain_docs(&[found.node]),
        kind,
        parameters: inputs.parameters,
        fixed: inputs.fixed,
        body,
        inputs: Vec::new(),
        body_object: None,
        choices: Vec::new(),
        is_lookup: false,
        security: access.own_security(found),
        reply,
        paging: None,
        item_results: None,
        safe: is_safe(found, rewrite.as_ref()),
        left_out: differences(access.of(found).left_out(), rewrite.as_ref(), kind),
        rewrite,
        managed_only,
    };
    mcp::complete_endpoint(found, &mut operation, schemas.report);
    operation
}

fn warn_of_own_servers(found: &OperationSource<'_>, report: &mut Diagnostics) {
    let own = found
        .node
        .get("servers")
        .or_else(|| found.item.get("servers"));
    if let Some(node) = own {
        report.warn(
            node.span,
            "a server of a single operation is ignored: all calls go to the connector's server",
        );
    }
}

/// How a direct call differs, apart from what replies lack.
fn differences(
    mut left_out: Vec<String>,
    rewrite: Option<&Rewrite>,
    kind: OperationKind,
) -> Vec<String> {
    let Some(rewrite) = rewrite else {
        return left_out;
    };
    if kind == OperationKind::Trigger && rewrite.base.is_some() {
        left_out.push(
            "A subscription may be created at another host than the client's: to remove it by \
             its handle, list that host with `ClientOptions::trusted_hosts`."
                .to_owned(),
        );
    }
    for look_up in &rewrite.look_ups {
        left_out.push(format!(
            "A direct call first requests `{}` from the service, by a `GET` with the same \
             credentials. If that returns no value, the call is not sent.",
            look_up.wire
        ));
    }
    if rewrite.host_is_input {
        left_out.push(
            "An input chooses the host of a direct call: list the hosts that you trust with \
             `ClientOptions::trusted_hosts`. Nothing is sent to any other host."
                .to_owned(),
        );
    }
    left_out
}

/// Why a call with an undescribed form needs the gateway.
fn undescribed_parts(body: Option<&Body>) -> Option<ManagedOnly> {
    let Some(Body::Raw { media_type, .. }) = body else {
        return None;
    };
    (Media::of(media_type) == Media::Multipart).then(|| ManagedOnly {
        reason: "Microsoft's gateway builds the parts of its form, which the definition does \
            not describe."
            .to_owned(),
        script: false,
    })
}

/// A call is as safe as the method that is sent.
fn is_safe(found: &OperationSource<'_>, rewrite: Option<&Rewrite>) -> bool {
    let method = rewrite.and_then(|rewrite| rewrite.method.as_deref());
    let is_read = |method: &str| matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE");
    match found
        .node
        .get("x-ms-safe-operation")
        .and_then(Node::boolean)
    {
        Some(said) => said,
        None => is_read(&found.method) && method.is_none_or(is_read),
    }
}
