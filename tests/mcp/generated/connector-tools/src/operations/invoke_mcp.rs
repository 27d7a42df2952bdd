//! `InvokeMCP`: Invoke the server.

use connector_runtime::{CallOptions, Error, Response, Value, mcp};
use connector_runtime::generated::{Call, Method, Operation, Segment};
use crate::Client;

static INVOKE_MCP: Operation = Operation {
    id: "InvokeMCP",
    method: Method::POST,
    template: "/mcp",
    path: &[Segment::Literal("/mcp")],
    accept: "application/json, text/event-stream",
    ..Operation::DEFAULT
};

impl Client {
    /// Invoke the server.
    ///
    /// Sends a message of the Model Context Protocol.
    ///
    /// `POST /mcp`
    ///
    /// `body`: A message of JSON-RPC 2.0: a request, a notification or a response.
    ///
    /// For example `{"jsonrpc": "2.0", "id": 1, "method": "ping"}`.
    ///
    /// Reply: messages of JSON-RPC.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_tools::{Value, json};
    ///
    /// # async fn example(client: connector_tools::Client) -> Result<(), connector_tools::Error> {
    /// let reply = client
    ///     .invoke_mcp(
    ///         Value::from_iter([
    ///             ("id", json!(1)),
    ///             ("jsonrpc", json!("2.0")),
    ///             ("method", json!("ping")),
    ///         ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invoke_mcp(&self, body: impl Into<Value>) -> InvokeMcp {
        let body: Value = body.into();
        InvokeMcp {
            call: self.runtime.call(&INVOKE_MCP).json(&body),
        }
    }
}

/// A prepared [`Client::invoke_mcp`](crate::Client::invoke_mcp).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct InvokeMcp {
    call: Call,
}

impl InvokeMcp {
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
impl std::future::IntoFuture for InvokeMcp {
    type Output = Result<Response<mcp::McpReply>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
