//! Replies that can be iterated: pages of a list.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::{names, rust_type};
use crate::model::{FieldPath, Step, TypeId};

/// `IntoIterator` of a page, and of a reference to one.
pub(crate) fn iteration(krate: &Crate<'_>, page: TypeId) -> Option<TokenStream> {
    let path = krate.pages.get(&page)?;
    let [borrowed, moved] = expressions(krate, path)?;
    let name = ident(&krate.names.of_type(page).name);
    let item = rust_type::owned(krate, path.item()?);
    Some(quote! {
        /// The items of this page.
        impl IntoIterator for #name {
            type Item = #item;
            type IntoIter = std::vec::IntoIter<#item>;

            fn into_iter(mut self) -> Self::IntoIter {
                #moved.into_iter()
            }
        }

        /// The items of this page.
        impl<'a> IntoIterator for &'a #name {
            type Item = &'a #item;
            type IntoIter = std::slice::Iter<'a, #item>;

            fn into_iter(self) -> Self::IntoIter {
                #borrowed.iter()
            }
        }
    })
}

/// The expressions for the list of items, borrowed and moved out.
pub(super) fn expressions(krate: &Crate<'_>, path: &FieldPath) -> Option<[TokenStream; 2]> {
    let (last, before) = path.steps.split_last()?;
    let name = |step: &Step| {
        let (owner, index) = step.field?;
        let names = krate.names.of_type(owner);
        Some((ident(&names.name), &*names.members[index]))
    };
    let mut borrowed: Option<TokenStream> = None;
    let mut moved: Option<TokenStream> = None;
    for step in before {
        let (owner, member) = name(step)?;
        let (getter, taker) = (ident(member), ident(&names::taker(member)));
        borrowed = Some(match borrowed {
            None => quote! { self.#getter() },
            Some(before) => quote! { #before.and_then(#owner::#getter) },
        });
        moved = Some(match moved {
            None => quote! { self.#taker() },
            Some(before) => quote! { #before.and_then(|mut outer| outer.#taker()) },
        });
    }
    let (owner, member) = name(last)?;
    let (getter, taker) = (ident(member), ident(&names::taker(member)));
    let borrowed = match borrowed {
        None => quote! { self.#getter() },
        Some(before) => quote! { #before.map(#owner::#getter).unwrap_or_default() },
    };
    let moved = match moved {
        None => quote! { self.#taker() },
        Some(before) => quote! { #before.map(|mut outer| outer.#taker()).unwrap_or_default() },
    };
    Some([borrowed, moved])
}

/// Types on the way to the items, and the items' own.
pub(super) fn named(krate: &Crate<'_>, page: TypeId) -> Vec<String> {
    let Some(path) = krate.pages.get(&page) else {
        return Vec::new();
    };
    let owners = path.steps.iter().skip(1).filter_map(|step| step.field);
    let owners = owners.map(|(owner, _)| owner);
    owners
        .chain(path.shape.named())
        .map(|id| krate.names.of_type(id).name.clone())
        .collect()
}
