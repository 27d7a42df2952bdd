//! Triggers in the folder `triggers`: a subscription and its payload, or a
//! poll; a file for each.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident::ident;
use super::names::OperationNames;
use super::operation::{exported, folder_file, module_summary, reply_imports, send};
use super::request::Request;
use super::{Crate, File, InternalError, docs, print};
use crate::model::{Body, Trigger, TriggerMode, TypeKind, Webhook};

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    for (index, trigger) in krate.connector.triggers.iter().enumerate() {
        let names = krate.names.of_trigger(index);
        files.push(trigger_file(krate, trigger, names)?);
        modules.push((names, exported(krate, &trigger.operation, names)));
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
    let mut extra = reply_imports(operation);
    let mut shapes = Crate::reply_shapes(&operation.reply);
    let (finish, verb, must_use) = match &trigger.mode {
        TriggerMode::Webhook(webhook) => {
            extra.extend(["HeaderMap", "WebhookError"]);
            request.has_callback = callback(krate, &request, webhook).is_some();
            shapes.push(&webhook.payload);
            let finish = subscription(krate, &request, webhook, trigger.batch);
            (
                finish,
                "subscribe",
                "nothing is sent until `subscribe` is called and awaited",
            )
        }
        TriggerMode::Polling(_) => (
            send(krate, &request),
            "send",
            "nothing is sent until `send` is called and awaited",
        ),
    };
    let imports = request.imports(&extra, &shapes);
    let constant = request.constant();
    let method = request.method(verb);
    let required = request.required_struct();
    let structure = request.structure(&finish, must_use);
    let reply = krate.reply_enum(&operation.reply, &names.reply, &names.method);
    let tokens = quote! { #(#docs)* #imports #constant #method #required #structure #reply };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}

fn subscription(
    krate: &Crate<'_>,
    request: &Request<'_, '_>,
    webhook: &Webhook,
    batch: bool,
) -> TokenStream {
    let reply = krate.reply_type(&request.operation.reply, &request.names.reply);
    let payload = krate.owned(&webhook.payload);
    let with_callback = callback(krate, request, webhook);
    let complete = request.complete();
    let news = if batch {
        "A delivery holds several at once."
    } else {
        "A delivery holds one."
    };
    let summary = docs::attributes(&[
        "Reads a delivery, from its headers and its bytes; needs no client.".to_owned(),
        String::new(),
        news.to_owned(),
    ]);
    let (binding, call) = match (&with_callback, request.flattened) {
        (Some(step), _) => (quote! { mut }, quote! { #step }),
        (None, _) => (TokenStream::new(), TokenStream::new()),
    };
    let parameter = if with_callback.is_some() {
        quote! { , callback_url: impl Into<String> }
    } else {
        TokenStream::new()
    };
    let explained = if with_callback.is_some() {
        "Subscribes: from now on the service posts each delivery to `callback_url`."
    } else {
        "Subscribes: from now on the service posts each delivery."
    };
    let explained = docs::attributes(&[explained.to_owned()]);
    quote! {
        #(#explained)*
        pub async fn subscribe(#binding self #parameter) -> Result<Response<#reply>, Error> {
            #call
            #complete.send().await
        }

        #(#summary)*
        pub fn read(headers: &HeaderMap, delivery: &[u8]) -> Result<#payload, WebhookError> {
            connector_runtime::webhook::read(headers, delivery)
        }
    }
}

/// The statement that puts the callback address where the service expects it.
fn callback(
    krate: &Crate<'_>,
    request: &Request<'_, '_>,
    webhook: &Webhook,
) -> Option<TokenStream> {
    if webhook.callback_is_parameter {
        let wire = webhook.callback.first()?;
        let place = request
            .operation
            .parameters
            .iter()
            .find(|parameter| &parameter.field.wire == wire)?
            .place;
        let step = ident(match place {
            crate::model::Place::Path { .. } => "path",
            crate::model::Place::Query(_) => "query",
            crate::model::Place::Header(_) => "header",
        });
        return Some(quote! {
            let callback_url: String = callback_url.into();
            self.call = self.call.#step(#wire, &callback_url);
        });
    }
    let in_form = match (&request.operation.body, webhook.callback.as_slice()) {
        (Some(Body::UrlEncoded(_)), [wire]) => {
            Some(quote! { self.form = self.form.field(#wire, &callback_url); })
        }
        (Some(Body::Multipart(_)), [wire]) => {
            Some(quote! { self.parts = self.parts.text(#wire, &callback_url); })
        }
        _ => None,
    };
    if let Some(step) = in_form {
        return Some(quote! {
            let callback_url: String = callback_url.into();
            #step
        });
    }
    let id = request.flattened?;
    let TypeKind::Object(object) = &krate.connector.type_def(id).kind else {
        return None;
    };
    match webhook.callback.as_slice() {
        [] => None,
        [wire] => {
            let index = object.fields.iter().position(|field| &field.wire == wire)?;
            let setter = format_ident!("with_{}", krate.names.of_type(id).members[index]);
            Some(quote! { self.body = self.body.#setter(callback_url); })
        }
        several => Some(quote! {
            let callback_url: String = callback_url.into();
            connector_runtime::set_at(&mut self.body, &[#(#several),*], callback_url);
        }),
    }
}
