//! Replies whose items say for themselves whether they were accepted.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::model::{Field, Object, Shape, TypeId};

/// The method `results` of a reply type, if its items can be told apart.
pub(crate) fn method(krate: &Crate<'_>, root: TypeId) -> Option<TokenStream> {
    let results = krate.results.get(&root)?;
    let (items, item) = items(krate, root, &results.items)?;
    let (index, status) = field(krate.object(item)?, &results.status)?;
    let item_names = krate.names.of_type(item);
    let getter = ident(&item_names.members[index]);
    let item_type = ident(&item_names.name);
    let text = match status.shape {
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
        results.status,
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
fn items(krate: &Crate<'_>, root: TypeId, path: &[String]) -> Option<(TokenStream, TypeId)> {
    let mut id = root;
    let mut expression: Option<TokenStream> = None;
    for wire in path {
        let (index, field) = field(krate.object(id)?, wire)?;
        let names = krate.names.of_type(id);
        let getter = ident(&names.members[index]);
        let owner = ident(&names.name);
        match &field.shape {
            Shape::Named(next) => {
                expression = Some(match expression {
                    None => quote! { self.#getter() },
                    Some(before) => quote! { #before.and_then(#owner::#getter) },
                });
                id = *next;
            }
            Shape::List(item) => {
                let Shape::Named(item) = **item else {
                    return None;
                };
                return Some(match expression {
                    None => (quote! { self.#getter() }, item),
                    Some(before) => (
                        quote! { #before.map(#owner::#getter).unwrap_or_default() },
                        item,
                    ),
                });
            }
            _ => return None,
        }
    }
    None
}

fn field<'a>(object: &'a Object, wire: &str) -> Option<(usize, &'a Field)> {
    object
        .fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.wire == wire)
}

/// Types that the method `results` names.
pub(crate) fn named(krate: &Crate<'_>, root: TypeId) -> Vec<String> {
    let mut names = Vec::new();
    let Some(results) = krate.results.get(&root) else {
        return names;
    };
    let mut id = root;
    for wire in &results.items {
        let next = krate
            .object(id)
            .and_then(|object| field(object, wire))
            .and_then(|(_, field)| field.shape.named());
        let Some(next) = next else { break };
        id = next;
        names.push(krate.names.of_type(id).name.clone());
    }
    if let Some(status) = krate
        .object(id)
        .and_then(|object| field(object, &results.status))
    {
        names.extend(
            status
                .1
                .shape
                .named()
                .map(|status| krate.names.of_type(status).name.clone()),
        );
    }
    names
}
