//! The SDK's messages over a generated client: its credentials, its transport
//! and its limits.

use std::{collections::HashMap, sync::Arc};

use connector_tools::{
    Client, Error, Response,
    connector_runtime::StatusCode,
    mcp::{self, McpEvents, McpReply},
};
use futures_util::{StreamExt as _, stream, stream::BoxStream};
use http::{HeaderName, HeaderValue};
use rmcp::{
    model::{ClientJsonRpcMessage, ServerJsonRpcMessage},
    transport::streamable_http_client::{
        SseError, StreamableHttpClient, StreamableHttpError, StreamableHttpPostResponse,
    },
};
use sse_stream::Sse;

/// A generated client, as the SDK takes it. The address and the token that the
/// SDK is configured with are ignored: the client has its own.
#[derive(Clone)]
pub(crate) struct Bridge(pub(crate) Client);

type Failure = StreamableHttpError<Error>;

impl StreamableHttpClient for Bridge {
    type Error = Error;

    async fn post_message(
        &self,
        _address: Arc<str>,
        message: ClientJsonRpcMessage,
        session: Option<Arc<str>>,
        _token: Option<String>,
        headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<StreamableHttpPostResponse, Failure> {
        let mut request = self.0.invoke_mcp(serde_json::to_value(&message)?);
        if let Some(session) = &session {
            request = request.with_mcp_session_id(session);
        }
        for (name, value) in &headers {
            request = request.with_protocol_header(name.as_str(), text(value)?);
        }
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => return refusal(error, session.is_some()),
        };
        let session = mcp::session_id(&response).map(str::to_owned);
        match response.into_inner() {
            McpReply::Accepted => Ok(StreamableHttpPostResponse::Accepted),
            McpReply::Message(message) => {
                let message = serde_json::from_value(message)?;
                Ok(StreamableHttpPostResponse::Json(message, session))
            }
            McpReply::Events(events) => Ok(StreamableHttpPostResponse::Sse(read(*events), session)),
            _ => Err(unexpected()),
        }
    }

    async fn get_stream(
        &self,
        _address: Arc<str>,
        session: Option<Arc<str>>,
        last_event: Option<String>,
        _token: Option<String>,
        headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<BoxStream<'static, Result<Sse, SseError>>, Failure> {
        let mut request = self.0.discovery().listen_mcp();
        if let Some(session) = &session {
            request = request.with_mcp_session_id(session);
        }
        if let Some(last_event) = &last_event {
            request = request.with_last_event_id(last_event);
        }
        for (name, value) in &headers {
            request = request.with_protocol_header(name.as_str(), text(value)?);
        }
        let response: Response<McpReply> = match request.send().await {
            Ok(response) => response,
            Err(error) if error.status() == Some(StatusCode::METHOD_NOT_ALLOWED) => {
                return Err(StreamableHttpError::ServerDoesNotSupportSse);
            }
            Err(error) => return Err(StreamableHttpError::Client(error)),
        };
        match response.into_inner() {
            McpReply::Events(events) => Ok(read(*events)),
            _ => Err(unexpected()),
        }
    }

    /// The definition has no call that ends a session: the server forgets it
    /// by itself.
    async fn delete_session(
        &self,
        _address: Arc<str>,
        _session: Arc<str>,
        _token: Option<String>,
        _headers: HashMap<HeaderName, HeaderValue>,
    ) -> Result<(), Failure> {
        Err(StreamableHttpError::ServerDoesNotSupportDeleteSession)
    }
}

/// A refusal may carry a response of the protocol.
fn refusal(error: Error, has_session: bool) -> Result<StreamableHttpPostResponse, Failure> {
    if has_session && error.status() == Some(StatusCode::NOT_FOUND) {
        return Err(StreamableHttpError::SessionExpired);
    }
    match error.body_json::<ServerJsonRpcMessage>() {
        Some(Ok(message @ ServerJsonRpcMessage::Error(_))) => {
            Ok(StreamableHttpPostResponse::Json(message, None))
        }
        _ => Err(StreamableHttpError::Client(error)),
    }
}

/// The events in the SDK's own type.
fn read(events: McpEvents) -> BoxStream<'static, Result<Sse, SseError>> {
    let next = async |mut events: McpEvents| {
        let event = match events.next().await {
            Ok(event) => Ok(event?),
            Err(error) => Err(SseError::Body(Box::new(error))),
        };
        let event = event.map(|event| Sse {
            event: event.event,
            data: (!event.data.is_empty()).then_some(event.data),
            id: event.id,
            retry: event
                .retry
                .and_then(|wait| wait.as_millis().try_into().ok()),
        });
        Some((event, events))
    };
    stream::unfold(events, next).boxed()
}

fn text(value: &HeaderValue) -> Result<&str, Failure> {
    value.to_str().map_err(|_| unexpected())
}

fn unexpected() -> Failure {
    StreamableHttpError::UnexpectedServerResponse("neither JSON nor events".into())
}
