//! Replies whose items have their own status.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::types::items;
use crate::model::{Shape, TypeId};

/// The items of a reply.
struct Told {
    item: Ident,
    status: TokenStream,
    /// How the list is borrowed, and how it is moved out.
    items: [TokenStream; 2],
    /// The status of `item`.
    reading: TokenStream,
    /// The status on the wire.
    wire: String,
}

fn told(krate: &Crate<'_>, root: TypeId) -> Option<Told> {
    let results = krate.results.get(&root)?;
    let Shape::Named(item) = results.items.item()? else {
        return None;
    };
    let step = results.status.steps.first()?;
    let (_, index) = step.field?;
    let names = krate.names.of_type(*item);
    let getter = ident(&names.members[index]);
    let (status, reading) = match results.status.shape {
        Shape::Text => (
            quote! { String },
            quote! { item.#getter().map(str::to_owned) },
        ),
        Shape::Named(id) if !krate.is_object(id) => {
            let name = ident(&krate.names.of_type(id).name);
            (quote! { #name }, quote! { item.#getter().cloned() })
        }
        _ => return None,
    };
    Some(Told {
        item: ident(&names.name),
        status,
        items: items::expressions(krate, &results.items)?,
        reading,
        wire: step.wire.clone(),
    })
}

/// The methods of a reply type whose items have a status.
pub(crate) fn methods(krate: &Crate<'_>, root: TypeId) -> Option<TokenStream> {
    let Told {
        item, status, wire, ..
    } = told(krate, root)?;
    let accepted = &krate.results.get(&root)?.accepted;
    let example = format!(
        " An item is accepted if its `{wire}` is `{}`.",
        accepted.join("` or `")
    );
    Some(quote! {
        /// Each item of the reply: accepted, or rejected with the service's status.
        ///
        #[doc = #example]
        ///
        /// Empty if the service sends no list; items that are not objects are left out.
        /// If much depends on it, compare with what you sent.
        pub fn results(&self) -> impl Iterator<Item = Result<&#item, Rejected<#item, #status>>> {
            connector_runtime::generated::results(self)
        }

        /// The same as [`results`](Self::results), with the items moved out of the reply.
        pub fn into_results(self) -> impl Iterator<Item = Result<#item, Rejected<#item, #status>>> {
            connector_runtime::generated::into_results(self)
        }
    })
}

/// The common part of both.
pub(crate) fn implementation(krate: &Crate<'_>, root: TypeId) -> Option<TokenStream> {
    let Told {
        item,
        status,
        items: [items, moved],
        reading,
        ..
    } = told(krate, root)?;
    let name = ident(&krate.names.of_type(root).name);
    let accepted = &krate.results.get(&root)?.accepted;
    Some(quote! {
        #[doc(hidden)]
        impl BulkReply for #name {
            type Item = #item;
            type Status = #status;

            const ACCEPTED: &'static [&'static str] = &[#(#accepted),*];

            fn items(&self) -> &[#item] {
                #items
            }

            fn into_items(mut self) -> Vec<#item> {
                #moved
            }

            fn status(item: &#item) -> Option<#status> {
                #reading
            }
        }
    })
}

/// Types that these name.
pub(super) fn named(krate: &Crate<'_>, root: TypeId) -> Vec<String> {
    let Some(results) = krate.results.get(&root) else {
        return Vec::new();
    };
    let steps = results.items.steps.iter().skip(1);
    let owners = steps.filter_map(|step| step.field).map(|(owner, _)| owner);
    let ends = [results.items.shape.named(), results.status.shape.named()];
    owners
        .chain(ends.into_iter().flatten())
        .map(|id| krate.names.of_type(id).name.clone())
        .collect()
}
