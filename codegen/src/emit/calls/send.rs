//! The method that sends a request.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::{replies, setters};
use crate::emit::context::Crate;
use crate::emit::docs;
use crate::model::{Operation, ReplyKind};

pub(crate) fn reply_imports(operation: &Operation) -> Vec<&'static str> {
    let mut names = vec![];
    match &operation.reply.kind {
        ReplyKind::Stream => names.push("Download"),
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
        "The service may answer with a mere text instead: then the reply is empty, and".to_owned(),
        format!("[`{response}::http_body`] has the text."),
    ]
}

/// The methods that send a request.
pub(crate) fn send(krate: &Crate<'_>, request: &Call<'_, '_>) -> TokenStream {
    let operation = request.operation;
    let reply = replies::type_of(krate, &operation.reply, &request.names.reply);
    let complete = setters::complete(request);
    let (response, method, lines) = match &operation.reply.kind {
        ReplyKind::Stream => (
            quote! { Response<Download> },
            quote! { send_stream() },
            "Sends the request; the reply's bytes are read as a stream.",
        ),
        ReplyKind::Maybe(_) => (
            quote! { Response<#reply> },
            quote! { send() },
            "Sends the request. `None` where the service has nothing to tell.",
        ),
        _ if operation.item_results.is_some() => (
            quote! { BulkResponse<#reply> },
            quote! { send_bulk() },
            "Sends the request. Each item of the reply says for itself whether it was accepted.",
        ),
        _ => (
            quote! { Response<#reply> },
            quote! { send() },
            "Sends the request.",
        ),
    };
    let mut lines = vec![lines.to_owned()];
    let or_text = operation
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
    quote! {
        #(#lines)*
        pub async fn send(self) -> Result<#response, Error> {
            #complete #file_name #or_text .#method.await
        }
    }
}
