//! A server of the protocol, made with the SDK, in this process.

use std::{io, net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, StatusCode, header::AUTHORIZATION},
    middleware::{self, Next},
    response::Response,
};
use rmcp::{
    ServerHandler,
    handler::server::{router::tool::ToolRouter, wrapper::Parameters},
    model::{ServerCapabilities, ServerConfig},
    schemars, tool, tool_router,
    transport::streamable_http_server::{
        StreamableHttpServerConfig, StreamableHttpService, session::local::LocalSessionManager,
    },
};
use tokio::{net::TcpListener, sync::Mutex};

/// The token that the server asks for.
pub(crate) const TOKEN: &str = "secret-token";

/// A running server, and the headers of what it was asked.
pub(crate) struct Server {
    /// Where it is, without the path of the endpoint.
    pub(crate) url: String,
    /// Method and headers of each request, in order.
    pub(crate) requests: Arc<Mutex<Vec<(String, HeaderMap)>>>,
}

/// Starts a server. With `stateful` it keeps sessions and responds with events,
/// without with JSON.
pub(crate) async fn start(stateful: bool) -> io::Result<Server> {
    let config = StreamableHttpServerConfig::default()
        .with_legacy_session_mode(stateful)
        .with_json_response(!stateful);
    let sessions = Arc::new(LocalSessionManager::default());
    let service = StreamableHttpService::new(|| Ok(Arithmetic::new()), sessions, config);
    let requests: Arc<Mutex<Vec<(String, HeaderMap)>>> = Arc::default();
    let seen = Arc::clone(&requests);
    let guard = middleware::from_fn(move |request: Request, next: Next| {
        let seen = Arc::clone(&seen);
        async move {
            let method = request.method().to_string();
            seen.lock().await.push((method, request.headers().clone()));
            admitted(request, next).await
        }
    });
    let router = Router::new().route_service("/mcp", service).layer(guard);
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(Server { url, requests })
}

/// Nobody gets in without the token.
async fn admitted(request: Request, next: Next) -> Result<Response, StatusCode> {
    let given = request.headers().get(AUTHORIZATION);
    let expected = format!("Bearer {TOKEN}");
    if given.is_some_and(|given| given.as_bytes() == expected.as_bytes()) {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::UNAUTHORIZED)
    }
}

/// What the server can do.
#[derive(Clone)]
pub(crate) struct Arithmetic {
    tool_router: ToolRouter<Self>,
}

/// Two numbers.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub(crate) struct Numbers {
    /// The first.
    pub(crate) a: i64,
    /// The second.
    pub(crate) b: i64,
}

#[tool_router]
impl Arithmetic {
    fn new() -> Self {
        Self {
            tool_router: Self::tool_router(),
        }
    }

    #[allow(clippy::unused_self, reason = "the SDK hands a tool its server")]
    #[tool(description = "The sum of two numbers")]
    fn sum(&self, Parameters(Numbers { a, b }): Parameters<Numbers>) -> String {
        a.saturating_add(b).to_string()
    }
}

#[rmcp::tool_handler(router = self.tool_router)]
impl ServerHandler for Arithmetic {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
    }
}
