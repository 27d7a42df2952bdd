//! What a test expects.

impl super::Service {
    /// Expects calls of [`Client::invoke_mcp`](crate::Client::invoke_mcp), and answers them.
    pub fn on_invoke_mcp<
        A: connector_runtime::testing::Answer<connector_runtime::Value>,
    >(
        &self,
        answer: impl Fn(super::InvokeMcpInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::InvokeMcpInputs> {
        self.service.expect("InvokeMCP", answer)
    }

    /// Expects calls of [`Discovery::listen_mcp`](crate::Discovery::listen_mcp), and answers them.
    pub fn on_listen_mcp<
        A: connector_runtime::testing::Answer<connector_runtime::Value>,
    >(
        &self,
        answer: impl Fn(super::ListenMcpInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::ListenMcpInputs> {
        self.service.expect("ListenMCP", answer)
    }
}
