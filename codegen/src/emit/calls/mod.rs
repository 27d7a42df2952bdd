//! Actions in the folder `operations`, internal operations in `discovery`: a
//! file for each.

pub(crate) mod folder;
pub(crate) mod imports;
pub(crate) mod method;
pub(crate) mod operation;
pub(crate) mod paging;
pub(crate) mod replies;
pub(crate) mod request;
pub(crate) mod rewrite;
pub(crate) mod send;
pub(crate) mod setters;
pub(crate) mod steps;
mod transforms;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::emit::call::Call;
use crate::emit::calls::folder::{Module, folder_file, module_summary};
use crate::emit::calls::send::{into_future, reply_imports, send};
use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::names::OperationNames;
use crate::emit::{docs, print};
use crate::model::{Operation, OperationKind};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    for (kind, folder, summary) in [
        (
            OperationKind::Action,
            "operations",
            "The actions of the service, with one request type for each.",
        ),
        (
            OperationKind::Internal,
            "discovery",
            "The operations that the definition marks as internal, such as lookups of the \
             choices for an input.",
        ),
    ] {
        let wanted: Vec<_> = krate
            .connector
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| {
                (operation.kind == OperationKind::Internal) == (kind == OperationKind::Internal)
            })
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
        if kind == OperationKind::Action || !modules.is_empty() {
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
    let request = Call::new(krate, operation, names);
    let docs = docs::inner_attributes(&[module_summary(operation)]);
    let streams = paging::streams(krate, &request);
    let mut shapes = replies::shapes(&operation.reply);
    let mut imported = reply_imports(operation);
    if let Some(streams) = &streams {
        shapes.push(streams.item);
        imported.push("paging");
    }
    let imports = imports::imports(&request, &imported, &shapes);
    let (pages, streams) = match streams {
        Some(streams) => (streams.constant, streams.methods),
        None => (TokenStream::new(), TokenStream::new()),
    };
    let constant = operation::constant(&request);
    let method = method::method(&request, "send");
    let args = request::args(&request);
    let send = send(&request);
    let structure = request::structure(
        &request,
        &quote! { #send #streams },
        "nothing is sent until it is awaited",
    );
    let into_future = into_future(&request);
    let reply = replies::enumeration(krate, operation, names);
    let tokens =
        quote! { #(#docs)* #imports #constant #pages #method #args #structure #into_future #reply };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}
