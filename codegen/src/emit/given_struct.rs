//! The struct that a caller fills in if several values are required: a literal
//! names each, and rustc reports missing ones. Strings, lists and the like need
//! no conversion, because fields are generic.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::emit::ident::{Case, Scope, alone, ident, identifier};
use crate::emit::print::Snippet;

/// A field of such a struct.
pub(crate) struct GivenField {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) kind: GivenKind,
}

/// What a field takes.
pub(crate) enum GivenKind {
    /// One type.
    Concrete(Snippet),
    /// Anything that satisfies a bound.
    Bound {
        bound: Snippet,
        /// The default type.
        default: Snippet,
    },
}

impl GivenKind {
    /// The type of a parameter of a function.
    pub(crate) fn argument(&self) -> Snippet {
        match self {
            Self::Concrete(kind) => kind.clone(),
            Self::Bound { bound, .. } => format!("impl {bound}").into(),
        }
    }
}

/// The struct, its generics, and the type of a parameter that takes it.
pub(crate) struct GivenStruct {
    name: Ident,
    fields: Vec<GivenField>,
    /// The type parameter of each field that has one.
    parameters: Vec<Option<Ident>>,
}

impl GivenStruct {
    /// A type parameter hides none of the types `in_scope`.
    pub(crate) fn new(name: &str, fields: Vec<GivenField>, in_scope: &BTreeSet<String>) -> Self {
        let mut scope = Scope::within(in_scope);
        let parameters = fields
            .iter()
            .map(|field| match field.kind {
                GivenKind::Concrete(_) => None,
                GivenKind::Bound { .. } => {
                    let mut natural = identifier(&field.name, Case::Pascal, "value");
                    if scope.has(&natural) {
                        natural.push_str("Value");
                    }
                    Some(ident(&scope.take(&natural, alone)))
                }
            })
            .collect();
        Self {
            name: ident(name),
            fields,
            parameters,
        }
    }

    /// The definition, with a `Debug` that shows no values.
    pub(crate) fn definition(&self, summary: &[String], derives: &TokenStream) -> TokenStream {
        let name = &self.name;
        let summary = docs::attributes(summary);
        let fields = self.fields.iter().zip(&self.parameters);
        let fields = fields.map(|(field, parameter)| {
            let lines = docs::attributes(&field.docs);
            let name = ident(&field.name);
            let kind = match (&field.kind, parameter) {
                (GivenKind::Bound { .. }, Some(parameter)) => quote! { #parameter },
                (GivenKind::Concrete(kind) | GivenKind::Bound { default: kind, .. }, _) => {
                    quote! { #kind }
                }
            };
            quote! { #lines pub #name: #kind }
        });
        let defaults = self.bounds().map(|(parameter, bound, default)| {
            quote! { #parameter: #bound = #default }
        });
        let defaults: Vec<_> = defaults.collect();
        let generics = (!defaults.is_empty()).then(|| quote! { <#(#defaults),*> });
        let (implementation, arguments) = (self.implementation(), self.arguments());
        let text = name.to_string();
        quote! {
            #summary
            #derives
            pub struct #name #generics {
                #(#fields,)*
            }

            impl #implementation std::fmt::Debug for #name #arguments {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(#text).finish_non_exhaustive()
                }
            }
        }
    }

    /// The generics of an `impl` for it.
    pub(crate) fn implementation(&self) -> Option<TokenStream> {
        let generics = self.bounds();
        let generics: Vec<_> = generics
            .map(|(parameter, bound, _)| quote! { #parameter: #bound })
            .collect();
        (!generics.is_empty()).then(|| quote! { <#(#generics),*> })
    }

    /// What follows its name in an `impl` for it.
    pub(crate) fn arguments(&self) -> Option<TokenStream> {
        let parameters: Vec<_> = self.bounds().map(|(parameter, ..)| parameter).collect();
        (!parameters.is_empty()).then(|| quote! { <#(#parameters),*> })
    }

    /// The type of a parameter that takes it.
    pub(crate) fn argument(&self) -> Snippet {
        let bounds = self.bounds();
        let bounds: Vec<String> = bounds
            .map(|(_, bound, _)| format!("impl {bound}"))
            .collect();
        Snippet::from(if bounds.is_empty() {
            self.name.to_string()
        } else {
            format!("{}<{}>", self.name, bounds.join(", "))
        })
    }

    /// Sorted by field name: programs may write the generics out, and inputs may
    /// be reordered.
    fn bounds(&self) -> impl Iterator<Item = (&Ident, &Snippet, &Snippet)> {
        let mut fields: Vec<_> = self.fields.iter().zip(&self.parameters).collect();
        fields.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
        let fields = fields.into_iter();
        fields.filter_map(|(field, parameter)| match &field.kind {
            GivenKind::Bound { bound, default } => Some((parameter.as_ref()?, bound, default)),
            GivenKind::Concrete(_) => None,
        })
    }
}
