//! Replies whose items say for themselves whether they were accepted.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::model::{FieldPath, Shape, Step, TypeId};

/// The method `results` of a reply type, if its items can be told apart.
pub(crate) fn method(krate: &Crate<'_>, root: TypeId) -> Option<TokenStream> {
    let results = krate.results.get(&root)?;
    let (items, item) = items(krate, &results.items)?;
    let step = results.status.steps.first()?;
    let (_, index) = step.field?;
    let item_names = krate.names.of_type(item);
    let getter = ident(&item_names.members[index]);
    let item_type = ident(&item_names.name);
    let text = match results.status.shape {
        Shape::Text => quote! { item.#getter() },
        Shape::Named(id) if !krate.is_object(id) => {
            let name = ident(&krate.names.of_type(id).name);
            quote! { item.#getter().map(#name::as_str) }
        }
        _ => return None,
    };
    let accepted = &results.accepted;
    let example = format!(
        " An item counts as accepted where its `{}` is `{}`.",
        step.wire,
        accepted.join("` or `")
    );
    Some(quote! {
        /// Each item of the reply with its own verdict: accepted, or rejected with the
        /// service's word for why.
        ///
        #[doc = #example]
        ///
        /// Where the service sends no list there are none, and an item that is no object is
        /// not among them: where much depends on it, compare with what you sent.
        pub fn results(&self) -> impl Iterator<Item = Result<&#item_type, Rejected<'_, #item_type>>> {
            connector_runtime::generated::results(#items, |item| #text, &[#(#accepted),*])
        }
    })
}

/// The expression that gives the list of items, and the item's type.
fn items(krate: &Crate<'_>, path: &FieldPath) -> Option<(TokenStream, TypeId)> {
    let item = path.item()?;
    let (last, before) = path.steps.split_last()?;
    let getter = |step: &Step| {
        let (owner, index) = step.field?;
        let names = krate.names.of_type(owner);
        Some((ident(&names.name), ident(&names.members[index])))
    };
    let mut expression: Option<TokenStream> = None;
    for step in before {
        let (owner, getter) = getter(step)?;
        expression = Some(match expression {
            None => quote! { self.#getter() },
            Some(before) => quote! { #before.and_then(#owner::#getter) },
        });
    }
    let (owner, getter) = getter(last)?;
    let expression = match expression {
        None => quote! { self.#getter() },
        Some(before) => quote! { #before.map(#owner::#getter).unwrap_or_default() },
    };
    match item {
        Shape::Named(item) => Some((expression, *item)),
        _ => None,
    }
}

/// Types that the method `results` names.
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
