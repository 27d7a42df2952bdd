//! The method that sends a request.

use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::{replies, setters};
use crate::emit::file::InternalError;
use crate::emit::literals;
use crate::emit::print::{Code, Snippet, Stencil};
use crate::model::{Operation, ReplyKind};

pub(crate) fn reply_imports(operation: &Operation) -> Vec<&'static str> {
    let mut names = vec![];
    match &operation.reply.kind {
        ReplyKind::Stream => names.push("Download"),
        ReplyKind::Mcp => names.push("mcp"),
        ReplyKind::Several => names.extend(["Reply", "UnreadResponse", "Unreadable", "Value"]),
        _ => {}
    }
    names.push(if operation.item_results.is_some() {
        "BulkResponse"
    } else {
        "Response"
    });
    names
}

fn docs_of_text(operation: &Operation) -> [String; 3] {
    let response = match operation.item_results {
        Some(_) => "BulkResponse",
        None => "Response",
    };
    [
        String::new(),
        "The service may respond with plain text instead: the reply is then empty, and".to_owned(),
        format!("[`{response}::http_body`] has the text."),
    ]
}

/// What sending a request returns.
fn response(request: &Call<'_, '_>) -> Snippet {
    let reply = &request.operation.reply;
    let kind = replies::type_of(request.krate, reply, &request.names.reply);
    match request.operation.item_results {
        Some(_) if !matches!(reply.kind, ReplyKind::Stream | ReplyKind::Maybe(_)) => {
            format!("BulkResponse<{kind}>").into()
        }
        _ => format!("Response<{kind}>").into(),
    }
}

/// Later revisions of the protocol have further headers.
static ANY_HEADER: Stencil<0> = Stencil::methods(|[]| {
    quote! {
        /// Sets a protocol header that has no method of its own.
        pub fn with_protocol_header(mut self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
            self.call = self.call.header(name.into(), value.as_ref());
            self
        }
    }
});

static SEND: Stencil<2> = Stencil::methods(|[response, chain]| {
    quote! {
        pub async fn send(self) -> Result<#response, Error> {
            #chain.await
        }
    }
});

/// The method of a call in the runtime that sends it, and what it does.
fn method(operation: &Operation) -> (&'static str, &'static str) {
    match &operation.reply.kind {
        ReplyKind::Stream => (
            "send_stream",
            "Sends the request; the bytes of the reply are a stream.",
        ),
        ReplyKind::Mcp => (
            "send_mcp",
            "Sends the message. The reply is one JSON-RPC message, or a stream of several.",
        ),
        ReplyKind::Maybe(_) => (
            "send",
            "Sends the request. `None` if the response is empty.",
        ),
        _ if operation.item_results.is_some() => (
            "send_bulk",
            "Sends the request. Each item of the reply has its own status: accepted or not.",
        ),
        _ => ("send", "Sends the request."),
    }
}

/// Whether the service may respond with plain text.
fn allows_text(operation: &Operation) -> bool {
    operation.reply.cases.iter().any(|case| case.or_text)
}

/// The call, with everything that is sent.
fn complete(request: &Call<'_, '_>) -> Snippet {
    let mut chain = setters::complete(request).to_string();
    if let Some(header) = &request.operation.reply.file_name_header {
        chain.extend([".file_name_header(", &literals::quoted(header), ")"]);
    }
    if allows_text(request.operation) {
        chain.push_str(".allow_text()");
    }
    chain.into()
}

/// The methods that send a request.
pub(crate) fn send(request: &Call<'_, '_>) -> Result<Code, InternalError> {
    let operation = request.operation;
    let (method, line) = method(operation);
    let mut lines = vec![line.to_owned()];
    if allows_text(operation) {
        lines.extend(docs_of_text(operation));
    }
    let chain = format!("{}.{method}()", complete(request));
    let mut methods = Code::methods();
    if operation.reply.kind == ReplyKind::Mcp {
        methods.push(&ANY_HEADER.filled([])?);
    }
    methods.push_with_docs(&lines, &SEND.filled([response(request).as_str(), &chain])?);
    Ok(methods)
}

static INTO_FUTURE: Stencil<3> = Stencil::items(|[name, response, boxed]| {
    quote! {
        /// Sends the request, as `send` does.
        impl std::future::IntoFuture for #name {
            type Output = Result<#response, Error>;
            type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                #boxed
            }
        }
    }
});

/// Awaiting a request sends it. The runtime boxes the future: that it can move between
/// threads is proved there once, and not for each operation.
pub(crate) fn into_future(request: &Call<'_, '_>) -> Result<String, InternalError> {
    let (method, _) = method(request.operation);
    let boxed = format!("{}.{method}_boxed()", complete(request));
    let response = response(request);
    INTO_FUTURE.filled([&request.names.request, response.as_str(), &boxed])
}
