//! The modules of a folder.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::names::OperationNames;
use crate::emit::{docs, markdown, names, print};
use crate::model::{Operation, ReplyKind};

/// A module of a folder.
pub(crate) struct Module<'a> {
    name: &'a str,
    /// The names that it exports.
    exported: Vec<String>,
    visibility: TokenStream,
}

impl<'a> Module<'a> {
    /// The module of an operation.
    pub(crate) fn of(krate: &Crate<'_>, operation: &Operation, names: &'a OperationNames) -> Self {
        let mut exported = vec![names.request.clone()];
        if Call::new(krate, operation, names).required().len() > 1 {
            exported.push(names.args.clone());
        }
        if operation.reply.kind == ReplyKind::Several {
            exported.push(names.reply.clone());
        }
        Self {
            name: &names.module,
            exported,
            visibility: names::visibility_of(operation),
        }
    }

    /// A module that exports one name.
    pub(crate) fn with(names: &'a OperationNames, exported: String) -> Self {
        Self {
            name: &names.module,
            exported: vec![exported],
            visibility: TokenStream::new(),
        }
    }
}

pub(crate) fn folder_file(
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
        #docs
        #(#declared)*
        #(#exports)*
    };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}

pub(crate) fn module_summary(operation: &Operation) -> String {
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
