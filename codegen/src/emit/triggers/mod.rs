//! Triggers in the folder `triggers`: a subscription and its payload, or a
//! poll; a file for each.

mod namespace;
mod parts;
mod polling;
pub(crate) mod webhook;

use crate::emit::call::Call;
use crate::emit::calls::folder::{Module, folder_file, module_summary};
use crate::emit::calls::send::reply_imports;
use crate::emit::calls::{imports, method, operation, replies, request};
use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::file::{File, InternalError};
use crate::emit::names::OperationNames;
use crate::emit::print;
use crate::emit::print::Code;
use crate::model::{Trigger, TriggerMode};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
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
            "Triggers: events that the service delivers, or that are polled.",
            &modules,
        )?);
    }
    Ok(files)
}

fn trigger_file(
    krate: &Crate<'_>,
    trigger: &Trigger,
    names: &OperationNames,
) -> Result<File, InternalError> {
    let path = format!("src/triggers/{}.rs", names.module);
    let operation = &trigger.operation;
    let mut request = Call::new(krate, operation, names);
    request.hint = trigger.hint.as_deref();
    let mut imported = reply_imports(operation);
    let mut shapes = replies::shapes(&operation.reply);
    let kind = match &trigger.mode {
        TriggerMode::Webhook(webhook) => {
            let delivery = links::delivery(krate, trigger.item(), trigger.batch);
            request.delivery = Some(delivery);
            request.has_callback = webhook::callback(krate, &request, webhook).is_some();
            imported.extend(["HeaderMap", "Subscription", "WebhookError", "webhook"]);
            // The reply to a subscription is not downloaded.
            imported.retain(|name| !matches!(*name, "Response" | "Download"));
            webhook::parts(krate, &request, webhook, trigger)?
        }
        TriggerMode::Polling(polling) => polling::parts(krate, &request, polling, trigger)?,
    };
    shapes.extend(&kind.news);
    let (verb, constants) = (kind.verb, &kind.constants);
    let must_use = format!("nothing is sent until `{verb}` is called and awaited");
    let imports = imports::imports(&request, &imported, &shapes);
    let head = print::head(&[module_summary(operation)]);
    let mut code = Code::items();
    code.push_fitting(format!("{head}{imports}"))?;
    operation::push_constant(&mut code, &request)?;
    code.push_tokens(constants.clone())?;
    method::push(&mut code, &request, verb)?;
    request::push_args(&mut code, &request)?;
    request::push(&mut code, &request, &kind.methods, &must_use)?;
    code.push(kind.items.text());
    code.push_tokens(replies::enumeration(krate, operation, names).unwrap_or_default())?;
    code.into_file(path)
}
