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
use rayon::prelude::*;

use crate::emit::call::Call;
use crate::emit::calls::folder::{Module, folder_file, module_summary};
use crate::emit::calls::send::{into_future, reply_imports, send};
use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::names::OperationNames;
use crate::emit::print;
use crate::emit::print::Code;
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
        let printed: Vec<_> = wanted
            .par_iter()
            .map(|(operation, names)| operation_file(krate, folder, operation, names))
            .collect();
        files.extend(printed.into_iter().collect::<Result<Vec<_>, _>>()?);
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
    let head = print::head(&[module_summary(operation)]);
    let mut finish = send(&request)?;
    finish.push_tokens(streams)?;
    let mut code = Code::items();
    code.push_fitting(format!("{head}{imports}"))?;
    operation::push_constant(&mut code, &request)?;
    code.push_tokens(pages)?;
    method::push(&mut code, &request, "send")?;
    request::push_args(&mut code, &request)?;
    let must_use = "nothing is sent until it is awaited";
    request::push(&mut code, &request, &finish, must_use)?;
    code.push(&into_future(&request)?);
    code.push_tokens(replies::enumeration(krate, operation, names).unwrap_or_default())?;
    code.into_file(path)
}
