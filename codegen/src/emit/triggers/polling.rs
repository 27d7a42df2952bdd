//! Polls: triggers that are requested repeatedly.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::call::Call;
use crate::emit::calls::send::{into_future, send};
use crate::emit::calls::setters;
use crate::emit::context::Crate;
use crate::emit::file::InternalError;
use crate::emit::print::Code;
use crate::emit::triggers::namespace;
use crate::emit::triggers::parts::TriggerParts;
use crate::emit::{docs, rust_type};
use crate::model::{Polling, ReplyKind, Shape, Trigger};

pub(crate) fn parts(
    krate: &Crate<'_>,
    request: &Call<'_, '_>,
    polling: &Polling,
    trigger: &Trigger,
) -> Result<TriggerParts, InternalError> {
    let is_read = !matches!(
        request.operation.reply.kind,
        ReplyKind::Stream | ReplyKind::Mcp
    );
    let news = is_read.then(|| trigger.item());
    let list: Vec<&str> = polling.collection.names().collect();
    let namespace = namespace::reader(krate, trigger.namespace_item(), &list);
    let every = news.map(|news| every(krate, request, polling, news));
    let mut methods = send(request)?;
    methods.push_tokens(quote! { #every #namespace })?;
    let mut items = Code::items();
    items.push(&into_future(request)?);
    Ok(TriggerParts {
        verb: "send",
        constants: TokenStream::new(),
        methods,
        items,
        news: news.cloned(),
    })
}

fn every(
    krate: &Crate<'_>,
    request: &Call<'_, '_>,
    polling: &Polling,
    news: &Shape,
) -> TokenStream {
    let item = rust_type::owned(krate, news);
    let complete = setters::complete(request);
    let collection = polling.collection.names();
    let lines = docs::attributes(
        &[
            "Polls every `interval`: an endless stream of new items.",
            "The first poll returns every item.",
        ]
        .map(str::to_owned),
    );
    quote! {
        #lines
        pub fn every(self, interval: std::time::Duration) -> connector_runtime::Polls<#item> {
            #complete.polls(&[#(#collection),*], interval)
        }
    }
}
