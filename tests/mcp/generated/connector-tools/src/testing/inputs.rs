//! The inputs of calls, as the service gets them.

use connector_runtime::Value;

/// The inputs of [`Client::invoke_mcp`](crate::Client::invoke_mcp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvokeMcpInputs {
    /// Id of the session, as the server told it in its reply to `initialize`. Without one
    /// the server keeps no session, or begins one.
    pub mcp_session_id: Option<String>,
    /// Revision of the protocol that both sides agreed on, such as `2025-06-18`.
    pub mcp_protocol_version: Option<String>,
    /// The body.
    pub body: Value,
}

connector_runtime::generated::opaque_debug!(InvokeMcpInputs);

impl connector_mock::Inputs for InvokeMcpInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            mcp_session_id: call.optional_header("Mcp-Session-Id")?,
            mcp_protocol_version: call.optional_header("MCP-Protocol-Version")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Discovery::listen_mcp`](crate::Discovery::listen_mcp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListenMcpInputs {
    /// Id of the session, as the server told it in its reply to `initialize`. Without one
    /// the server keeps no session, or begins one.
    pub mcp_session_id: Option<String>,
    /// Revision of the protocol that both sides agreed on, such as `2025-06-18`.
    pub mcp_protocol_version: Option<String>,
    /// Id of the last event that arrived: the server goes on after it.
    pub last_event_id: Option<String>,
}

connector_runtime::generated::opaque_debug!(ListenMcpInputs);

impl connector_mock::Inputs for ListenMcpInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            mcp_session_id: call.optional_header("Mcp-Session-Id")?,
            mcp_protocol_version: call.optional_header("MCP-Protocol-Version")?,
            last_event_id: call.optional_header("Last-Event-ID")?,
        })
    }
}
