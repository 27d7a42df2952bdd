//! Endpoints of the Model Context Protocol.
//!
//! A definition describes neither request nor reply of such an operation: the
//! protocol does. Over HTTP each POST sends one message of JSON-RPC, and the
//! reply is JSON or a stream of events.

use crate::lower::operation::media::JSON;
use crate::lower::schema::Described;
use crate::lower::schema::object::field;
use crate::model::{
    Body, Content, Docs, ListStyle, Operation, Parameter, ParameterLocation, Reply, ReplyCase,
    Shape, StatusCodes, WhyUntyped,
};
use crate::openapi::OperationSource;
use crate::source::{Diagnostics, Node};

const EVENTS: &str = "text/event-stream";

/// Headers of the protocol that a caller gives, with their docs.
const HEADERS: [(&str, &str); 2] = [
    (
        "Mcp-Session-Id",
        "Session id that the server returned in its reply to `initialize`. Without one the \
         server keeps no session, or starts one.",
    ),
    (
        "MCP-Protocol-Version",
        "Negotiated protocol version, such as `2025-06-18`.",
    ),
];

const LAST_EVENT: (&str, &str) = (
    "Last-Event-ID",
    "Id of the last event received: the server resumes after it.",
);

const MESSAGE: &str = "A JSON-RPC 2.0 message: a request, a notification or a response.";

const EXAMPLE: &str = r#"{"jsonrpc": "2.0", "id": 1, "method": "ping"}"#;

/// Completes an endpoint of the protocol as the protocol describes it.
pub(super) fn complete_endpoint(
    found: &OperationSource<'_>,
    operation: &mut Operation,
    report: &mut Diagnostics,
) {
    if is_of_older_form(found) {
        let message = "the tag marks the older transport of the Model Context Protocol, \
            with two endpoints: this is an ordinary call";
        report.warn(found.node.span, message);
    }
    match found.method.as_str() {
        "POST" if is_endpoint(found.node) => {
            operation.body = Some(message());
            operation.reply = reply(&operation.reply, &[JSON, EVENTS]);
            add_headers(operation, &HEADERS);
            operation.safe = false;
        }
        // Delivers messages that the server initiates.
        "GET" if found.item.get("post").is_some_and(is_endpoint) => {
            operation.reply = reply(&operation.reply, &[EVENTS]);
            add_headers(operation, &HEADERS);
            add_headers(operation, &[LAST_EVENT]);
            // A stream is not restarted automatically.
            operation.safe = false;
        }
        _ => {}
    }
}

fn is_endpoint(operation: &Node) -> bool {
    let protocol = operation.get("x-ms-agentic-protocol").and_then(Node::text);
    protocol.is_some_and(|protocol| protocol.starts_with("mcp-streamable-"))
}

fn is_of_older_form(found: &OperationSource<'_>) -> bool {
    let tags = found.node.get("tags").map(Node::items).unwrap_or_default();
    tags.iter().any(|tag| tag.text() == Some("AgenticMcpSse"))
}

fn message() -> Body {
    Body::Json {
        shape: Shape::Any(WhyUntyped::Undescribed),
        required: true,
        docs: Docs {
            description: Some(MESSAGE.to_owned()),
            example: Some(EXAMPLE.to_owned()),
            ..Docs::default()
        },
        source: None,
        media_type: JSON.to_owned(),
    }
}

/// The documented errors stay.
fn reply(documented: &Reply, accept: &[&str]) -> Reply {
    let docs = documented.cases.first().map(|case| case.docs.clone());
    Reply {
        cases: vec![ReplyCase {
            status: StatusCodes::Range(2),
            content: Content::Mcp,
            source: None,
            or_text: false,
            docs: docs.unwrap_or_default(),
        }],
        accept: accept
            .iter()
            .map(|&media_type| media_type.to_owned())
            .collect(),
        errors: documented.errors.clone(),
        ..Reply::default()
    }
}

/// Headers that the definition does not have itself.
fn add_headers(operation: &mut Operation, headers: &[(&str, &str)]) {
    for &(name, says) in headers {
        let is_same = |wire: &str| wire.eq_ignore_ascii_case(name);
        let is_declared = operation
            .parameters
            .iter()
            .any(|one| is_same(&one.field.wire))
            || operation.fixed.iter().any(|one| is_same(&one.wire));
        if !is_declared {
            operation.parameters.push(header(name, says));
        }
    }
}

fn header(name: &str, says: &str) -> Parameter {
    let mut described = Described::of(Vec::new(), Shape::Text);
    described.docs.description = Some(says.to_owned());
    Parameter {
        field: field(name, described, false),
        location: ParameterLocation::Header(ListStyle::default()),
    }
}
