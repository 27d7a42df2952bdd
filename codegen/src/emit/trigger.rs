//! Triggers in the folder `triggers`: a subscription and its payload, or a
//! poll; a file for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::OperationNames;
use super::operation::{Module, folder_file, module_summary, reply_imports};
use super::request::Request;
use super::{Crate, File, InternalError, docs, polling, print, webhook};
use crate::model::{Shape, Trigger, TriggerMode};

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    for (index, trigger) in krate.connector.triggers.iter().enumerate() {
        let names = krate.names.of_trigger(index);
        files.push(trigger_file(krate, trigger, names)?);
        modules.push(Module::of(krate, &trigger.operation, names));
    }
    if !modules.is_empty() {
        files.push(folder_file(
            "triggers",
            "What the service tells by itself, or is asked for again and again.",
            &modules,
        )?);
    }
    Ok(files)
}

/// What a kind of trigger has of its own.
pub(super) struct Parts {
    /// The method that the request is finished with.
    pub(super) verb: &'static str,
    /// Statics beside the operation's.
    pub(super) constants: TokenStream,
    /// Methods of the request.
    pub(super) methods: TokenStream,
    /// Implementations for the request.
    pub(super) items: TokenStream,
    /// What is told.
    pub(super) news: Shape,
}

fn trigger_file(
    krate: &Crate<'_>,
    trigger: &Trigger,
    names: &OperationNames,
) -> Result<File, InternalError> {
    let path = format!("src/triggers/{}.rs", names.module);
    let operation = &trigger.operation;
    let mut request = Request::new(krate, operation, names);
    request.hint = trigger.hint.as_deref();
    let docs = docs::inner_attributes(&[module_summary(operation)]);
    let mut imported = reply_imports(operation);
    let mut shapes = Crate::reply_shapes(&operation.reply);
    let kind = match &trigger.mode {
        TriggerMode::Webhook(webhook) => {
            request.has_callback = webhook::callback(krate, &request, webhook).is_some();
            imported.extend(["HeaderMap", "Subscription", "WebhookError", "webhook"]);
            imported.retain(|name| *name != "Response");
            webhook::parts(krate, &request, webhook, trigger.batch)
        }
        TriggerMode::Polling(polling) => polling::parts(krate, &request, polling),
    };
    shapes.push(&kind.news);
    let (verb, constants, items) = (kind.verb, &kind.constants, &kind.items);
    let must_use = format!("nothing is sent until `{verb}` is called and awaited");
    let imports = request.imports(&imported, &shapes);
    let constant = request.constant();
    let method = request.method(verb);
    let required = request.required_struct();
    let structure = request.structure(&kind.methods, &must_use);
    let reply = krate.reply_enum(&operation.reply, &names.reply, &names.method);
    let tokens = quote! {
        #(#docs)* #imports #constant #constants #method #required #structure #items #reply
    };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}
