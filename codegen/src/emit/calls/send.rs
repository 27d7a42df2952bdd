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

/// The methods that send a request.
pub(crate) fn send(request: &Call<'_, '_>) -> TokenStream {
    let operation = request.operation;
    let complete = setters::complete(request);
    let response = response(request);
    let (method, lines) = match &operation.reply.kind {
        ReplyKind::Stream => (
            quote! { send_stream() },
            "Sends the request; the bytes of the reply are a stream.",
        ),
        ReplyKind::Mcp => (
            quote! { send_mcp() },
            "Sends the message. The reply is one JSON-RPC message, or a stream of several.",
        ),
        ReplyKind::Maybe(_) => (
            quote! { send() },
            "Sends the request. `None` if the response is empty.",
        ),
        _ if operation.item_results.is_some() => (
            quote! { send_bulk() },
            "Sends the request. Each item of the reply has its own status: accepted or not.",
        ),
        _ => (quote! { send() }, "Sends the request."),
    };
    let mut lines = vec![lines.to_owned()];
    let allow_text = operation
        .reply
        .cases
        .iter()
        .any(|case| case.or_text)
        .then(|| {
            lines.extend(docs_of_text(operation));
            quote! { .allow_text() }
        });
    let lines = docs::attributes(&lines);
    let file_name = operation
        .reply
        .file_name_header
        .as_ref()
        .map(|header| quote! { .file_name_header(#header) });
    let header = (operation.reply.kind == ReplyKind::Mcp).then(any_header);
    quote! {
        #header

        #(#lines)*
        pub async fn send(self) -> Result<#response, Error> {
            #complete #file_name #allow_text .#method.await
        }
    }
}

/// Awaiting a request sends it.
pub(crate) fn into_future(request: &Call<'_, '_>) -> TokenStream {
    let name = ident(&request.names.request);
    let response = response(request);
    quote! {
        /// Sends the request, as `send` does.
        impl std::future::IntoFuture for #name {
            type Output = Result<#response, Error>;
            type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    }
}
