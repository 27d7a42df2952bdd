//! What an operation that lists choices is given.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::ident::ident;
use crate::emit::offers::Offer;
use crate::emit::{inputs, literals, offers};
use crate::model::{Connector, DynamicArgument, DynamicSource, Field, Literal, Operation, Place};

/// Where an argument goes, as the runtime calls it.
#[derive(Clone, Copy, PartialEq)]
enum Goes {
    Path,
    Query,
    Header,
    Body,
}

/// The inputs that choices depend on.
pub(crate) fn given(source: &DynamicSource, offers: &[Offer<'_>]) -> Vec<Field> {
    source
        .parameters
        .iter()
        .filter_map(|(_, argument)| match argument {
            DynamicArgument::From(name) => of_name(offers, name).cloned(),
            DynamicArgument::Fixed(_) | DynamicArgument::Chosen(_) => None,
        })
        .collect()
}

/// Inputs within objects are called by their path.
fn of_name<'o>(offers: &'o [Offer<'_>], name: &str) -> Option<&'o Field> {
    offers
        .iter()
        .find(|offer| offer.path.join("/") == name)
        .map(|offer| &*offer.field)
}

/// The arguments of the operation that tells: those that the definition names,
/// then what is sent unseen.
pub(crate) fn tokens(
    connector: &Connector,
    asking: &Operation,
    teller: &Operation,
    source: &DynamicSource,
) -> Vec<TokenStream> {
    let offers = offers::of(connector, asking);
    let mut tokens = Vec::new();
    for (name, argument) in &source.parameters {
        let Some((goes, is_required)) = place(connector, teller, name) else {
            continue;
        };
        let value = match argument {
            DynamicArgument::Fixed(literal) => Some(fixed(goes, literal)),
            DynamicArgument::Chosen(pointer) => {
                Some(quote! { choices::ArgumentValue::ParentMember(#pointer) })
            }
            DynamicArgument::From(input) => match of_name(&offers, input) {
                Some(field) => {
                    let wire = &field.wire;
                    let given = ident(if is_required {
                        "Input"
                    } else {
                        "OptionalInput"
                    });
                    Some(quote! { choices::ArgumentValue::#given(#wire) })
                }
                None => hidden(connector, asking, input).map(|literal| fixed(goes, literal)),
            },
        };
        tokens.extend(value.map(|value| one(goes, name, &value)));
    }
    let named = |wire: &str| source.parameters.iter().any(|(name, _)| name == wire);
    for parameter in teller.fixed.iter().filter(|fixed| !named(&fixed.wire)) {
        let goes = goes(parameter.place);
        tokens.push(one(goes, &parameter.wire, &fixed(goes, &parameter.value)));
    }
    for field in body_fields(connector, teller)
        .iter()
        .filter(|field| field.internal && !named(&field.wire))
    {
        if let Some(literal) = &field.fixed {
            tokens.push(one(Goes::Body, &field.wire, &fixed(Goes::Body, literal)));
        }
    }
    tokens
}

fn one(goes: Goes, name: &str, value: &TokenStream) -> TokenStream {
    let place = ident(match goes {
        Goes::Path => "path",
        Goes::Query => "query",
        Goes::Header => "header",
        Goes::Body => "body",
    });
    quote! { choices::Argument::#place(#name, #value) }
}

fn fixed(goes: Goes, literal: &Literal) -> TokenStream {
    let text = match goes {
        Goes::Body => literals::json_text(literal),
        Goes::Path | Goes::Query | Goes::Header => literals::text(literal),
    };
    quote! { choices::ArgumentValue::Fixed(#text) }
}

/// Where the teller takes an argument, and whether it demands it.
fn place(connector: &Connector, teller: &Operation, name: &str) -> Option<(Goes, bool)> {
    let parameters = teller.parameters.iter().map(|parameter| {
        let field = &parameter.field;
        (&field.wire, parameter.place, field.required)
    });
    let fixed = teller.fixed.iter();
    let fixed = fixed.map(|fixed| (&fixed.wire, fixed.place, false));
    parameters
        .chain(fixed)
        .find(|(wire, ..)| *wire == name)
        .map(|(_, place, is_required)| (goes(place), is_required))
        .or_else(|| {
            let mut fields = body_fields(connector, teller).iter();
            let field = fields.find(|field| field.wire == name)?;
            Some((Goes::Body, field.required))
        })
}

fn goes(place: Place) -> Goes {
    match place {
        Place::Path { .. } => Goes::Path,
        Place::Query(_) => Goes::Query,
        Place::Header(_) => Goes::Header,
    }
}

fn body_fields<'a>(connector: &'a Connector, operation: &Operation) -> &'a [Field] {
    inputs::flattened(connector, operation)
        .map(|(_, object)| object.fields.as_slice())
        .unwrap_or_default()
}

/// The value of an input that callers do not see.
fn hidden<'a>(connector: &'a Connector, asking: &'a Operation, name: &str) -> Option<&'a Literal> {
    let in_body = body_fields(connector, asking)
        .iter()
        .find(|field| field.wire == name)
        .and_then(|field| field.fixed.as_ref());
    let mut fixed = asking.fixed.iter();
    let parameter = fixed.find(|fixed| fixed.wire == name);
    parameter.map(|fixed| &fixed.value).or(in_body)
}
