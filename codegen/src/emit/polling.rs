//! Polls: a trigger that is asked again and again.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::send;
use super::replies::{self, ReplyShape};
use super::request::Request;
use super::trigger::Parts;
use super::{Crate, docs};
use crate::model::{Polling, Shape};

pub(super) fn parts(krate: &Crate<'_>, request: &Request<'_, '_>, polling: &Polling) -> Parts {
    let send = send(krate, request);
    let is_read = replies::shape(&request.operation.reply) != ReplyShape::Stream;
    let news = is_read.then(|| news(polling));
    let every = news.map(|news| every(krate, request, polling, news));
    Parts {
        verb: "send",
        constants: TokenStream::new(),
        methods: quote! { #send #every },
        items: TokenStream::new(),
        news: news.cloned(),
    }
}

fn every(
    krate: &Crate<'_>,
    request: &Request<'_, '_>,
    polling: &Polling,
    news: &Shape,
) -> TokenStream {
    let item = krate.owned(news);
    let complete = request.complete();
    let collection = polling.collection.names();
    let lines = docs::attributes(
        &[
            "Asks again and again, with `interval` between: a stream of what is new, without end.",
            "The first poll gives everything that is there.",
        ]
        .map(str::to_owned),
    );
    quote! {
        #(#lines)*
        pub fn every(self, interval: std::time::Duration) -> connector_runtime::Polls<#item> {
            #complete.polls(&[#(#collection),*], interval)
        }
    }
}

/// What is told: an item of the list, or the whole reply where there is none.
fn news(polling: &Polling) -> &Shape {
    let collection = &polling.collection;
    collection.item().unwrap_or(&collection.shape)
}
