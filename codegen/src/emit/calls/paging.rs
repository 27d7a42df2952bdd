//! Streams of pages and of items, beside the single call.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::call::Call;
use crate::emit::calls::{replies, setters};
use crate::emit::context::Crate;
use crate::emit::docs::example;
use crate::emit::{docs, names, rust_type};
use crate::model::{FieldPath, Operation, Paging, ReplyKind, Shape, WhyUntyped};

/// What a paged operation has besides the single call.
pub(crate) struct Streams<'s> {
    /// The static that says how pages are requested.
    pub(crate) constant: TokenStream,
    /// The methods of the request.
    pub(crate) methods: TokenStream,
    /// What an item is.
    pub(crate) item: &'s Shape,
}

pub(crate) fn streams<'s>(krate: &'s Crate<'_>, request: &'s Call<'_, '_>) -> Option<Streams<'s>> {
    let operation = request.operation;
    let paging = operation.paging.as_ref()?;
    if !has_streams(operation) {
        return None;
    }
    let page = replies::type_of(krate, &operation.reply, &request.names.reply);
    let item = item(paging);
    let item_type = rust_type::owned(krate, item);
    let complete = setters::complete(request);
    let name = format_ident!("{}_PAGES", request.names.constant);
    let mut lines = vec![
        "The items of all pages, from the requested page to the last, as a stream: each page is"
            .to_owned(),
        "requested when it is needed.".to_owned(),
    ];
    lines.extend(example::stream(request));
    let lines = docs::attributes(&lines);
    Some(Streams {
        constant: constant(&names::visibility_of(operation), &name, paging),
        item,
        methods: quote! {
            #lines
            pub fn items(self) -> paging::Items<#item_type> {
                #complete.items(&#name)
            }

            /// The pages, from the requested one to the last, as a stream.
            pub fn pages(self) -> paging::Pages<#page> {
                #complete.pages(&#name)
            }
        },
    })
}

/// What an item is; any JSON if the definition does not say.
fn item(paging: &Paging) -> &Shape {
    let item = paging.items().item();
    item.unwrap_or(&Shape::Any(WhyUntyped::Undescribed))
}

/// Whether an operation is paged, and its pages can be read.
pub(crate) fn has_streams(operation: &Operation) -> bool {
    operation.paging.is_some()
        && !matches!(operation.reply.kind, ReplyKind::Stream | ReplyKind::Mcp)
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
                paging::Paging::Numbered(paging::Numbered {
                    page: #page,
                    first: #first,
                    items: #items,
                    last_page: #last_page,
                    total_items: #total_items,
                    ..paging::Numbered::DEFAULT
                })
            }
        }
        Paging::NextLink { items, next_link } => {
            let (items, next_link) = (names(items), names(next_link));
            quote! {
                paging::Paging::NextLink(paging::NextLink {
                    items: #items,
                    next_link: #next_link,
                    ..paging::NextLink::DEFAULT
                })
            }
        }
    };
    quote! { #visibility static #name: paging::Paging = #kind; }
}
