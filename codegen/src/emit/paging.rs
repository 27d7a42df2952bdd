//! Streams of pages and of items, beside the single call.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::replies::{self, ReplyShape};
use super::request::Request;
use super::{Crate, docs, example};
use crate::model::{FieldPath, Operation, Paging, Shape, WhyUntyped};

/// What a paged operation has besides the single call.
pub(super) struct Streams<'s> {
    /// The static that says how pages are asked for.
    pub(super) constant: TokenStream,
    /// The methods of the request.
    pub(super) methods: TokenStream,
    /// What an item is.
    pub(super) item: &'s Shape,
}

pub(super) fn streams<'s>(
    krate: &'s Crate<'_>,
    request: &'s Request<'_, '_>,
) -> Option<Streams<'s>> {
    let operation = request.operation;
    let paging = operation.paging.as_ref()?;
    if !has_streams(operation) {
        return None;
    }
    let page = krate.reply_type(&operation.reply, &request.names.reply);
    let item = item(paging);
    let item_type = krate.owned(item);
    let complete = request.complete();
    let name = format_ident!("{}_PAGES", request.names.constant);
    let mut lines = vec![
        "The items of all pages, from the page asked for to the last, as a stream: each page is"
            .to_owned(),
        "asked for when it is needed.".to_owned(),
    ];
    lines.extend(example::stream(request));
    let lines = docs::attributes(&lines);
    Some(Streams {
        constant: constant(&krate.visibility(operation), &name, paging),
        item,
        methods: quote! {
            #(#lines)*
            pub fn items(self) -> paging::Items<#item_type> {
                #complete.items(&#name)
            }

            /// The pages, from the one asked for to the last, as a stream.
            pub fn pages(self) -> paging::Pages<#page> {
                #complete.pages(&#name)
            }
        },
    })
}

/// What an item is; any JSON where the definition does not say.
fn item(paging: &Paging) -> &Shape {
    let item = paging.items().item();
    item.unwrap_or(&Shape::Any(WhyUntyped::Undescribed))
}

/// Whether an operation is paged, and its pages can be read.
pub(super) fn has_streams(operation: &Operation) -> bool {
    operation.paging.is_some() && replies::shape(&operation.reply) != ReplyShape::Stream
}

/// Whether the pages of an operation have their items where a pointer leads.
pub(super) fn lists_at(operation: &Operation, pointer: &str) -> bool {
    let Some(Paging::Numbered { items, .. } | Paging::NextLink { items, .. }) = &operation.paging
    else {
        return false;
    };
    has_streams(operation) && pointer.split('/').skip(1).eq(items.names())
}

fn constant(visibility: &TokenStream, name: &Ident, paging: &Paging) -> TokenStream {
    let names = |path: &FieldPath| {
        let names = path.names();
        quote! { &[#(#names),*] }
    };
    let optional = |path: &Option<FieldPath>| match path {
        Some(path) => {
            let names = names(path);
            quote! { Some(#names) }
        }
        None => quote! { None },
    };
    let kind = match paging {
        Paging::Numbered {
            page,
            first,
            items,
            last_page,
            total_items,
            ..
        } => {
            let first = Literal::i64_unsuffixed(*first);
            let items = names(items);
            let (last_page, total_items) = (optional(last_page), optional(total_items));
            quote! {
                paging::Paging::Numbered {
                    page: #page,
                    first: #first,
                    items: #items,
                    last_page: #last_page,
                    total_items: #total_items,
                }
            }
        }
        Paging::NextLink { items, next_link } => {
            let (items, next_link) = (names(items), names(next_link));
            quote! {
                paging::Paging::NextLink {
                    items: #items,
                    next_link: #next_link,
                }
            }
        }
    };
    quote! { #visibility static #name: paging::Paging = #kind; }
}
