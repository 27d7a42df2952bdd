//! The method that sends a request.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::{replies, setters};
use crate::emit::docs;
use crate::emit::ident::ident;
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
fn response(request: &Call<'_, '_>) -> TokenStream {
    let reply = &request.operation.reply;
    let kind = replies::type_of(request.krate, reply, &request.names.reply);
    match request.operation.item_results {
        Some(_) if !matches!(reply.kind, ReplyKind::Stream | ReplyKind::Maybe(_)) => {
            quote! { BulkResponse<#kind> }
        }
        _ => quote! { Response<#kind> },
    }
}

/// Later revisions of the protocol have further headers.
fn any_header() -> TokenStream {
    quote! {
        /// Sets a protocol header that has no method of its own.
        pub fn with_protocol_header(mut self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
            self.call = self.call.header(name.into(), value.as_ref());
            self
        }
    }
}

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
fn complete(request: &Call<'_, '_>) -> TokenStream {
    let reply = &request.operation.reply;
    let complete = setters::complete(request);
    let header = reply.file_name_header.as_ref();
    let file_name = header.map(|header| quote! { .file_name_header(#header) });
    let allow_text = allows_text(request.operation).then(|| quote! { .allow_text() });
    quote! { #complete #file_name #allow_text }
}

/// The methods that send a request.
pub(crate) fn send(request: &Call<'_, '_>) -> TokenStream {
    let operation = request.operation;
    let (method, line) = method(operation);
    let method = ident(method);
    let mut lines = vec![line.to_owned()];
    if allows_text(operation) {
        lines.extend(docs_of_text(operation));
    }
    let lines = docs::attributes(&lines);
    let (complete, response) = (complete(request), response(request));
    let header = (operation.reply.kind == ReplyKind::Mcp).then(any_header);
    quote! {
        #header

        #(#lines)*
        pub async fn send(self) -> Result<#response, Error> {
            #complete .#method().await
        }
    }
}

/// Awaiting a request sends it. The runtime boxes the future: that it can move between
/// threads is proved there once, and not for each operation.
pub(crate) fn into_future(request: &Call<'_, '_>) -> TokenStream {
    let name = ident(&request.names.request);
    let (complete, response) = (complete(request), response(request));
    let method = ident(&format!("{}_boxed", method(request.operation).0));
    quote! {
        /// Sends the request, as `send` does.
        impl std::future::IntoFuture for #name {
            type Output = Result<#response, Error>;
            type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                #complete .#method()
            }
        }
    }
}
