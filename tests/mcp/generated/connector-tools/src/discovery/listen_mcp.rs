//! `ListenMCP`: Listen to the server.

use connector_runtime::{CallOptions, Error, Response, mcp};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Discovery;

static LISTEN_MCP: Operation = Operation {
    id: "ListenMCP",
    method: Method::GET,
    template: "/mcp",
    path: &[Segment::Literal("/mcp")],
    safe: false,
    accept: "text/event-stream",
    ..Operation::DEFAULT
};

impl Discovery {
    /// Listen to the server.
    ///
    /// Waits for messages that the server sends by itself.
    ///
    /// `GET /mcp`
    ///
    /// Reply: messages of JSON-RPC.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_tools::Client) -> Result<(), connector_tools::Error> {
    /// let reply = client.discovery().listen_mcp().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen_mcp(&self) -> ListenMcp {
        ListenMcp {
            call: self.runtime.call(&LISTEN_MCP),
        }
    }
}

/// A prepared [`Discovery::listen_mcp`](crate::Discovery::listen_mcp).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListenMcp {
    call: Call,
}

impl ListenMcp {
    /// Id of the session, as the server told it in its reply to `initialize`. Without one
    /// the server keeps no session, or begins one.
    pub fn with_mcp_session_id(mut self, mcp_session_id: impl AsRef<str>) -> Self {
        self.call = self.call.header("Mcp-Session-Id", mcp_session_id.as_ref());
        self
    }

    /// Revision of the protocol that both sides agreed on, such as `2025-06-18`.
    pub fn with_mcp_protocol_version(
        mut self,
        mcp_protocol_version: impl AsRef<str>,
    ) -> Self {
        self.call = self
            .call
            .header("MCP-Protocol-Version", mcp_protocol_version.as_ref());
        self
    }

    /// Id of the last event that arrived: the server goes on after it.
    pub fn with_last_event_id(mut self, last_event_id: impl AsRef<str>) -> Self {
        self.call = self.call.header("Last-Event-ID", last_event_id.as_ref());
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sets a header of the protocol that has no method of its own.
    pub fn with_protocol_header(
        mut self,
        name: impl Into<String>,
        value: impl AsRef<str>,
    ) -> Self {
        self.call = self.call.header(name.into(), value.as_ref());
        self
    }

    /// Sends the message. The reply is one message of JSON-RPC, or several as they come.
    pub async fn send(self) -> Result<Response<mcp::McpReply>, Error> {
        self.call.send_mcp().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for ListenMcp {
    type Output = Result<Response<mcp::McpReply>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
