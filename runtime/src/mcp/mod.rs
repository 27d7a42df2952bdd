//! Endpoints of the Model Context Protocol (MCP) over Streamable HTTP: each message is
//! a POST of JSON-RPC.
//!
//! A client sends one message at a time and receives the reply of the endpoint. The
//! handshake, request ids and message contents are up to the caller or an MCP library;
//! credentials, limits, timeouts and the transport are those of the client.
//!
//! A server with sessions returns a session id in its response to `initialize`: see
//! [`session_id`]. Each later message must carry that id, and HTTP 404
//! means that the session has ended.
//!
//! Source: <https://modelcontextprotocol.io/specification>, *Transports*.

mod events;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

pub use self::events::{McpEvent, McpEvents};
use crate::{
    boxed::BoxFuture,
    call::Call,
    charset,
    error::{Error, RawResponse},
    json::{Decoded, Field as _},
    reply::{Download, Response},
};

/// Header of the session id.
const SESSION_ID: &str = "mcp-session-id";

/// The reply of an endpoint to one message.
#[non_exhaustive]
pub enum McpReply {
    /// Nothing (HTTP 202): the reply to a notification, or to a response of the
    /// client.
    Accepted,
    /// One JSON-RPC message, or an array of several.
    Message(Value),
    /// A stream of messages, ending with the response to the request.
    Events(Box<McpEvents>),
}

impl McpReply {
    /// The next JSON-RPC message; `None` at the end.
    pub async fn next_message(&mut self) -> Result<Option<Value>, Error> {
        match self {
            Self::Accepted => Ok(None),
            Self::Message(_) => match std::mem::replace(self, Self::Accepted) {
                Self::Message(message) => Ok(Some(message)),
                _ => Ok(None),
            },
            Self::Events(events) => events.next_message().await,
        }
    }
}

/// Shows the kind of reply, never its content.
impl fmt::Debug for McpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Accepted => "Accepted",
            Self::Message(_) => "Message(…)",
            Self::Events(_) => "Events(…)",
        })
    }
}

/// The session id, if the server sends one. Later messages must carry it.
pub fn session_id(response: &Response<McpReply>) -> Option<&str> {
    let id = response.http_headers().get(SESSION_ID)?;
    id.to_str().ok()
}

impl Call {
    /// [`send_mcp`](Self::send_mcp) with a boxed future, proved to be `Send` once for all
    /// operations.
    #[must_use]
    pub fn send_mcp_boxed(self) -> BoxFuture<'static, Result<Response<McpReply>, Error>> {
        Box::pin(self.send_mcp())
    }

    /// Sends a message to an MCP endpoint.
    pub async fn send_mcp(self) -> Result<Response<McpReply>, Error> {
        let max_event = self.max_body();
        let is_revealed = self.origin().is_revealed;
        let response = self.send_stream().await?;
        let attempt = response.http_attempts();
        let (download, status, headers) = response.into_parts();
        let media_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let is_events = media_type.is_some_and(|media_type| {
            let essence = media_type.split(';').next().unwrap_or_default();
            essence.trim().eq_ignore_ascii_case("text/event-stream")
        });
        let (reply, body) = if is_events {
            let events = McpEvents::new(download, max_event);
            (McpReply::Events(Box::new(events)), Bytes::new())
        } else {
            whole(download, status, &headers).await?
        };
        let received = RawResponse {
            status,
            headers,
            body,
            attempt,
        };
        Ok(Response::new(reply, received).revealed(is_revealed))
    }
}

/// A reply that is not a stream of events.
async fn whole(
    download: Download,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<(McpReply, Bytes), Error> {
    let errors = download.errors();
    let body = download.bytes().await?;
    let is_nothing = matches!(status, StatusCode::ACCEPTED | StatusCode::NO_CONTENT);
    if is_nothing || body.trim_ascii().is_empty() {
        return Ok((McpReply::Accepted, body));
    }
    let message = Value::from_json(&charset::text(headers, &body));
    match message.map(Decoded::value) {
        Ok(message) => Ok((McpReply::Message(message.unwrap_or_default()), body)),
        Err(source) => Err(errors.of(Error::decode, body).with_source(source)),
    }
}

/// Shows the status and the kind of reply.
impl fmt::Debug for Response<McpReply> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(&**self, f)
    }
}
