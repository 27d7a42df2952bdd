//! The reply types of calls.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::names::OperationNames;
use crate::emit::print::Snippet;
use crate::emit::{docs, names, rust_type};
use crate::model::{Content, Operation, Reply, ReplyCase, ReplyKind, Shape, StatusCodes};

/// The type inside `Response`.
pub(crate) fn type_of(krate: &Crate<'_>, reply: &Reply, several: &str) -> Snippet {
    match &reply.kind {
        ReplyKind::One(shape) => rust_type::owned(krate, shape),
        ReplyKind::Maybe(shape) => format!("Option<{}>", rust_type::owned(krate, shape)).into(),
        ReplyKind::Nothing => "()".into(),
        ReplyKind::Text => "String".into(),
        ReplyKind::Stream => "Download".into(),
        ReplyKind::Mcp => "mcp::McpReply".into(),
        ReplyKind::Several => several.into(),
    }
}

/// The shapes that a reply's type names.
pub(crate) fn shapes(reply: &Reply) -> Vec<&Shape> {
    if reply.kind == ReplyKind::Stream {
        return Vec::new();
    }
    reply
        .cases
        .iter()
        .filter_map(|case| match &case.content {
            Content::Json(shape) => Some(shape),
            _ => None,
        })
        .collect()
}

/// The enum of replies, if success statuses have different types.
pub(crate) fn enumeration(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Option<TokenStream> {
    let reply = &operation.reply;
    if reply.kind != ReplyKind::Several {
        return None;
    }
    let name = ident(&names.reply);
    let (owner, method) = (names::client_of(operation), &names.method);
    let summary = format!(" The replies of [`{method}`](crate::{owner}::{method}), by status.");
    let mut variants = Vec::new();
    let mut arms = Vec::new();
    let mut shown = Vec::new();
    for case in &reply.cases {
        let variant = format_ident!("{}", variant_name(case.status));
        let text = docs::attributes(&docs::sentences(
            &case.docs,
            &docs::status_line(case.status),
        ));
        let pattern = pattern(case.status);
        match case_type(krate, case) {
            Some(payload) => {
                variants.push(quote! { #text #variant(#payload) });
                arms.push(quote! { #pattern => Reply::from_reply(reply).map(Self::#variant) });
                shown.push(quote! { Self::#variant(value) => value.show(f) });
            }
            None => {
                variants.push(quote! { #text #variant });
                arms.push(quote! { #pattern => Ok(Self::#variant) });
                let word = variant.to_string();
                shown.push(quote! { Self::#variant => f.write_str(#word) });
            }
        }
    }
    let fallback = fallback(reply);
    Some(quote! {
        #[doc = #summary]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A success status that the definition does not describe.
            Undescribed(Value),
        }

        #[doc(hidden)]
        impl Reply for #name {
            fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable> {
                match reply.status().as_u16() {
                    #(#arms,)*
                    #fallback
                }
            }

            fn show(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#shown,)*
                    Self::Undescribed(value) => value.show(f),
                }
            }
        }

        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.show(f)
            }
        }
    })
}

/// Statuses that no case describes, unless a case describes all others.
fn fallback(reply: &Reply) -> Option<TokenStream> {
    let described = reply
        .cases
        .iter()
        .any(|case| case.status == StatusCodes::Default);
    (!described).then(|| quote! { _ => Reply::from_reply(reply).map(Self::Undescribed), })
}

fn case_type(krate: &Crate<'_>, case: &ReplyCase) -> Option<Snippet> {
    match &case.content {
        Content::Empty => None,
        Content::Json(shape) => Some(rust_type::owned(krate, shape)),
        Content::Text | Content::Bytes | Content::Mcp => Some("String".into()),
    }
}

fn pattern(status: StatusCodes) -> TokenStream {
    match status {
        StatusCodes::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote! { #code }
        }
        StatusCodes::Range(first) => {
            let low = Literal::u16_unsuffixed(first.saturating_mul(100));
            let high = Literal::u16_unsuffixed(first.saturating_mul(100).saturating_add(99));
            quote! { #low..=#high }
        }
        StatusCodes::Default => quote! { _ },
    }
}

fn variant_name(status: StatusCodes) -> String {
    match status {
        StatusCodes::Code(200) => "Ok".to_owned(),
        StatusCodes::Code(201) => "Created".to_owned(),
        StatusCodes::Code(202) => "Accepted".to_owned(),
        StatusCodes::Code(203) => "NonAuthoritative".to_owned(),
        StatusCodes::Code(204) => "NoContent".to_owned(),
        StatusCodes::Code(205) => "ResetContent".to_owned(),
        StatusCodes::Code(206) => "PartialContent".to_owned(),
        StatusCodes::Code(207) => "MultiStatus".to_owned(),
        StatusCodes::Code(code) => format!("Status{code}"),
        StatusCodes::Range(first) => format!("Status{first}xx"),
        StatusCodes::Default => "Other".to_owned(),
    }
}
