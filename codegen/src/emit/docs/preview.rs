//! What an example prints of a reply: a value from an accessor, because `Debug`
//! shows no text.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::context::Crate;
use crate::emit::docs::example_names::ExampleNames;
use crate::emit::ident::ident;
use crate::model::{Field, Operation, ReplyKind, Shape, TypeId};

/// Maximum depth of objects.
const DEPTH: usize = 3;

/// Builds the statements for the docs of one call.
pub(crate) struct Preview<'l, 'c> {
    pub(crate) krate: &'l Crate<'c>,
    /// Types that the statement names.
    pub(crate) names: &'l mut ExampleNames,
}

/// The path to a member, through objects.
type FieldRoute = Vec<(TypeId, usize)>;

impl Preview<'_, '_> {
    /// The statement that prints something of a reply named `reply`.
    pub(crate) fn at_reply(
        &mut self,
        operation: &Operation,
        sample: Option<&Value>,
    ) -> TokenStream {
        let status = quote! { println!("{}", reply.http_status()); };
        match &operation.reply.kind {
            ReplyKind::Stream | ReplyKind::Nothing | ReplyKind::Several => status,
            ReplyKind::Text => quote! { println!("{}", reply.into_inner()); },
            ReplyKind::Mcp => quote! {
                let mut messages = reply.into_inner();
                while let Some(message) = messages.next_message().await? {
                    println!("{message}");
                }
            },
            ReplyKind::One(shape) => match &shape {
                Shape::Named(id) if self.krate.pages.contains_key(id) => {
                    self.at_page(*id, sample).unwrap_or(status)
                }
                Shape::Named(id) => self.at_object(*id, "reply", sample).unwrap_or(status),
                Shape::List(item) => {
                    self.at_list(item, &quote! { &reply }, &number("reply"), first(sample))
                }
                Shape::Map(_) => quote! { println!("{} members", reply.len()); },
                _ => quote! { println!("{}", reply.into_inner()); },
            },
            ReplyKind::Maybe(shape) => {
                let look = self.at(shape, "reply", sample);
                quote! {
                    if let Some(reply) = reply.into_inner() {
                        #look
                    }
                }
            }
        }
    }

    /// The statement that goes through the items of a page named `reply`.
    fn at_page(&mut self, page: TypeId, sample: Option<&Value>) -> Option<TokenStream> {
        let path = self.krate.pages.get(&page)?;
        let items = sample.and_then(|sample| {
            let mut names = path.names();
            names.try_fold(sample, |value, name| value.get(name))
        });
        let number = quote! { println!("{} items", reply.into_iter().count()); };
        Some(self.at_list(path.item()?, &quote! { &reply }, &number, first(items)))
    }

    /// The statement that prints something of the value of this name.
    pub(crate) fn at(&mut self, shape: &Shape, name: &str, sample: Option<&Value>) -> TokenStream {
        let value = ident(name);
        match shape {
            Shape::Named(id) => self
                .at_object(*id, name, sample)
                .unwrap_or_else(|| printed(":?", name)),
            Shape::List(item) => {
                self.at_list(item, &quote! { &#value }, &number(name), first(sample))
            }
            Shape::Map(_) => quote! { println!("{} members", #value.len()); },
            _ => printed("", name),
        }
    }

    fn at_object(&mut self, id: TypeId, name: &str, sample: Option<&Value>) -> Option<TokenStream> {
        let way = self.telling(id, sample, DEPTH)?;
        let (owner, index) = *way.last()?;
        let field = self.krate.object(owner)?.fields.get(index)?.clone();
        let label = self.krate.names.of_type(owner).members.get(index)?.clone();
        let label = label.trim_end_matches('_');
        let Shape::List(item) = &field.shape else {
            let text = format!("{label}: {{:?}}");
            let value = self.followed(&way, name, &quote! { and_then });
            return Some(quote! { println!(#text, #value); });
        };
        let list = self.followed(&way, name, &quote! { map });
        let list = if way.len() > 1 {
            quote! { #list.unwrap_or_default() }
        } else {
            list
        };
        let number = format!("{label}: {{}}");
        let number = quote! { println!(#number, #list.len()); };
        let sample = way.iter().try_fold(sample, |value, &(id, index)| {
            let wire = &self.krate.object(id)?.fields.get(index)?.wire;
            Some(value.and_then(|value| value.get(wire)))
        });
        Some(self.at_list(item, &list, &number, first(sample.flatten())))
    }

    /// A loop over the items if they can be distinguished, else their number.
    fn at_list(
        &mut self,
        item: &Shape,
        list: &TokenStream,
        number: &TokenStream,
        sample: Option<&Value>,
    ) -> TokenStream {
        let told = item.named().and_then(|id| {
            let way = self.telling(id, sample, DEPTH)?;
            let (owner, index) = *way.last()?;
            let is_list = matches!(
                self.krate.object(owner)?.fields.get(index)?.shape,
                Shape::List(_)
            );
            if is_list {
                None
            } else {
                self.at_object(id, "item", sample)
            }
        });
        match (told, item) {
            (Some(look), Shape::Named(_)) => quote! { for item in #list { #look } },
            _ => number.clone(),
        }
    }

    /// The accessors that lead to a member; `last` precedes the last of
    /// several.
    fn followed(&mut self, way: &[(TypeId, usize)], name: &str, last: &TokenStream) -> TokenStream {
        let value = ident(name);
        let mut expression = quote! { #value };
        for (position, &(id, index)) in way.iter().enumerate() {
            let names = self.krate.names.of_type(id);
            let getter = names.members.get(index).map(|member| ident(member));
            if position == 0 {
                expression = quote! { #expression.#getter() };
            } else {
                let owner = ident(&names.name);
                let join = if position + 1 == way.len() {
                    last.clone()
                } else {
                    quote! { and_then }
                };
                self.names.types.insert(names.name.clone());
                expression = quote! { #expression.#join(#owner::#getter) };
            }
        }
        expression
    }

    /// The path to the member to show: preferably one that the sample has, ids
    /// first, then other texts and numbers, then lists.
    fn telling(&self, id: TypeId, sample: Option<&Value>, depth: usize) -> Option<FieldRoute> {
        let object = self.krate.object(id)?;
        let has = |field: &Field| {
            sample
                .and_then(|sample| sample.get(&field.wire))
                .filter(|value| !value.is_null())
        };
        let own = object
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| is_shown(field))
            .min_by_key(|(index, field)| {
                let is_id = field.wire.to_lowercase().ends_with("id");
                (
                    has(field).is_none(),
                    matches!(field.shape, Shape::List(_)),
                    !is_id,
                    *index,
                )
            })
            .map(|(index, field)| (has(field).is_some(), vec![(id, index)]));
        if let Some((true, own)) = own {
            return Some(own);
        }
        let deeper = || {
            object.fields.iter().enumerate().find_map(|(index, field)| {
                let Shape::Named(inner) = field.shape else {
                    return None;
                };
                let found = has(field).filter(|_| depth > 0 && !field.sensitive)?;
                let mut way = vec![(id, index)];
                way.extend(self.telling(inner, Some(found), depth - 1)?);
                Some(way)
            })
        };
        deeper().or(own.map(|(_, own)| own))
    }
}

fn is_shown(field: &Field) -> bool {
    let is_plain = matches!(
        field.shape,
        Shape::Text | Shape::Integer | Shape::Number | Shape::UnixTime | Shape::List(_)
    );
    is_plain && !field.sensitive && !field.internal
}

/// The statement that prints the length of a list of this name.
fn number(name: &str) -> TokenStream {
    let value = ident(name);
    quote! { println!("{} items", #value.len()); }
}

fn printed(style: &str, name: &str) -> TokenStream {
    let text = format!("{{{name}{style}}}");
    quote! { println!(#text); }
}

fn first(sample: Option<&Value>) -> Option<&Value> {
    sample?.get(0)
}
