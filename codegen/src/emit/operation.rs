//! Actions in the folder `operations`, internal operations in `discovery`: a
//! file for each.

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::ident::ident;
use super::names::OperationNames;
use super::replies::{self, ReplyShape};
use super::request::Request;
use super::{Crate, File, InternalError, docs, markdown, paging, print};
use crate::model::{Kind, Operation};

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    for (kind, folder, summary) in [
        (
            Kind::Action,
            "operations",
            "The service's actions: one request for each.",
        ),
        (
            Kind::Internal,
            "discovery",
            "The operations that the definition marks as internal, such as look-ups of what an input may be.",
        ),
    ] {
        let wanted: Vec<_> = krate
            .connector
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| (operation.kind == Kind::Internal) == (kind == Kind::Internal))
            .map(|(index, operation)| (operation, krate.names.of_operation(index)))
            .collect();
        let printed: Result<Vec<File>, InternalError> = wanted
            .par_iter()
            .map(|(operation, names)| operation_file(krate, folder, operation, names))
            .collect();
        files.extend(printed?);
        let modules: Vec<_> = wanted
            .iter()
            .map(|(operation, names)| Module::of(krate, operation, names))
            .collect();
        if kind == Kind::Action || !modules.is_empty() {
            files.push(folder_file(folder, summary, &modules)?);
        }
    }
    Ok(files)
}

fn operation_file(
    krate: &Crate<'_>,
    folder: &str,
    operation: &Operation,
    names: &OperationNames,
) -> Result<File, InternalError> {
    let path = format!("src/{folder}/{}.rs", names.module);
    let request = Request::new(krate, operation, names);
    let docs = docs::inner_attributes(&[module_summary(operation)]);
    let streams = paging::streams(krate, &request);
    let mut shapes = Crate::reply_shapes(&operation.reply);
    let mut imported = reply_imports(operation);
    if let Some(streams) = &streams {
        shapes.push(streams.item);
        imported.push("paging");
    }
    let imports = request.imports(&imported, &shapes);
    let (pages, streams) = match streams {
        Some(streams) => (streams.constant, streams.methods),
        None => (TokenStream::new(), TokenStream::new()),
    };
    let constant = request.constant();
    let method = request.method("send");
    let required = request.required_struct();
    let send = send(krate, &request);
    let structure = request.structure(
        &quote! { #send #streams },
        "nothing is sent until `send` is called and awaited",
    );
    let reply = krate.reply_enum(&operation.reply, &names.reply, &names.method);
    let tokens = quote! { #(#docs)* #imports #constant #pages #method #required #structure #reply };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}

/// A module of a folder.
pub(super) struct Module<'a> {
    name: &'a str,
    /// The names that leave it.
    exported: Vec<String>,
    visibility: TokenStream,
}

impl<'a> Module<'a> {
    /// The module of an operation.
    pub(super) fn of(krate: &Crate<'_>, operation: &Operation, names: &'a OperationNames) -> Self {
        let mut exported = vec![names.request.clone()];
        if Request::new(krate, operation, names).required().len() > 1 {
            exported.push(names.required.clone());
        }
        if replies::shape(&operation.reply) == ReplyShape::Several {
            exported.push(names.reply.clone());
        }
        Self {
            name: &names.module,
            exported,
            visibility: krate.visibility(operation),
        }
    }

    /// A module that one name leaves.
    pub(super) fn with(names: &'a OperationNames, exported: String) -> Self {
        Self {
            name: &names.module,
            exported: vec![exported],
            visibility: TokenStream::new(),
        }
    }
}

pub(super) fn folder_file(
    folder: &str,
    summary: &str,
    modules: &[Module<'_>],
) -> Result<File, InternalError> {
    let path = format!("src/{folder}/mod.rs");
    let docs = docs::inner_attributes(&[summary.to_owned()]);
    let mut sorted: Vec<&Module<'_>> = modules.iter().collect();
    sorted.sort_by_key(|module| module.name);
    let declared = sorted.iter().map(|module| {
        let (name, visibility) = (ident(module.name), &module.visibility);
        quote! { #visibility mod #name; }
    });
    let exports = sorted.iter().map(|module| {
        let name = ident(module.name);
        let exported = module.exported.iter().map(|name| ident(name));
        quote! { pub use #name::{#(#exported),*}; }
    });
    let tokens = quote! {
        #(#docs)*
        #(#declared)*
        #(#exports)*
    };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}

pub(super) fn module_summary(operation: &Operation) -> String {
    match &operation.docs.summary {
        Some(summary) if !summary.trim().is_empty() => {
            let summary = markdown::inline(summary);
            let period = if summary.ends_with(['.', '!', '?']) {
                ""
            } else {
                "."
            };
            format!("{}: {summary}{period}", docs::code(&operation.id))
        }
        _ => format!("{}.", docs::code(&operation.id)),
    }
}

pub(super) fn reply_imports(operation: &Operation) -> Vec<&'static str> {
    let mut names = vec![];
    match replies::shape(&operation.reply) {
        ReplyShape::Stream => names.push("Download"),
        ReplyShape::Several => names.extend(["Received", "Reply", "Unreadable", "Value"]),
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
pub(super) fn send(krate: &Crate<'_>, request: &Request<'_, '_>) -> TokenStream {
    let operation = request.operation;
    let reply = krate.reply_type(&operation.reply, &request.names.reply);
    let complete = request.complete();
    let (response, method, lines) = match replies::shape(&operation.reply) {
        ReplyShape::Stream => (
            quote! { Response<Download> },
            quote! { send_stream() },
            "Sends the request; the reply's bytes are read as a stream.",
        ),
        ReplyShape::Maybe(_) => (
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
    let or_text = replies::may_be_text(&operation.reply).then(|| {
        lines.extend(docs_of_text(operation));
        quote! { .or_text() }
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
