//! One of several objects, distinguished by a member.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::docs::types::of_type;
use crate::emit::ident::ident;
use crate::emit::{docs, rust_type};
use crate::model::{Field, TypeDef, TypeId, TypeKind, Union};

/// The enum and its conversions.
pub(crate) fn items(krate: &Crate<'_>, id: TypeId, def: &TypeDef, union: &Union) -> TokenStream {
    let names = krate.names.of_type(id);
    let name = ident(&names.name);
    let mut lines = of_type(krate, def);
    docs::paragraph(
        &mut lines,
        format!(
            "Distinguished by the member {}.",
            docs::code(&union.discriminator)
        ),
    );
    let lines = docs::attributes(&lines);
    let discriminator = &union.discriminator;
    let texts: Vec<&String> = union.cases.iter().map(|(text, _)| text).collect();
    let variants: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let types: Vec<_> = union
        .cases
        .iter()
        .map(|(_, case)| ident(&krate.names.of_type(*case).name))
        .collect();
    let summaries = texts
        .iter()
        .map(|text| format!(" On the wire: {}.", docs::code(text)));
    let base = ident(&krate.names.of_type(union.base).name);
    let accessors = accessors(krate, union, &name, &variants);
    let conversions = conversions(krate, &name, union, &variants);
    let total = krate.total.contains(&id).then(|| quote! { , Eq, Hash });
    quote! {
        #lines
        #[derive(Clone, PartialEq #total)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #summaries] #variants(#types),)*
            /// A case that this version of the crate does not know.
            Other(#base),
        }

        #accessors

        #[doc(hidden)]
        impl Union for #name {
            const DISCRIMINATOR: &'static str = #discriminator;

            fn read_case(case: Option<&str>, reader: &mut Reader<'_>) -> DecodeResult<Self> {
                Ok(match case {
                    #(Some(#texts) => <#types as Field>::read(reader)?.map(Self::#variants),)*
                    _ => <#base as Field>::read(reader)?.map(Self::Other),
                })
            }

            fn case(&self) -> &dyn Json {
                match self {
                    #(Self::#variants(case) => case,)*
                    Self::Other(case) => case,
                }
            }
        }

        connector_runtime::generated::union!(#name);

        #(#conversions)*
    }
}

/// An accessor for each member that all cases have.
fn accessors(
    krate: &Crate<'_>,
    union: &Union,
    name: &proc_macro2::Ident,
    variants: &[proc_macro2::Ident],
) -> Option<TokenStream> {
    let methods: Vec<TokenStream> = shared(krate, union)
        .into_iter()
        .map(|Shared { field, names }| {
            let lines = docs::attributes(&fields::of_member(krate, field, names.base));
            let borrowed = rust_type::borrowed(krate, &field.shape);
            let method = ident(names.base);
            let getters = names.cases.iter().map(|getter| ident(getter));
            quote! {
                #lines
                pub fn #method(&self) -> #borrowed {
                    match self {
                        #(Self::#variants(case) => case.#getters(),)*
                        Self::Other(case) => case.#method(),
                    }
                }
            }
        })
        .collect();
    (!methods.is_empty()).then(|| quote! { impl #name { #(#methods)* } })
}

/// A member that all cases have.
pub(crate) struct Shared<'a> {
    pub(crate) field: &'a Field,
    names: SharedNames<'a>,
}

/// The name of a member.
struct SharedNames<'a> {
    base: &'a str,
    /// In the order of the cases.
    cases: Vec<&'a str>,
}

/// The members of the base that each case has in the same shape.
pub(crate) fn shared<'a>(krate: &'a Crate<'_>, union: &Union) -> Vec<Shared<'a>> {
    let cases: Vec<BTreeMap<&str, (&Field, &str)>> = union
        .cases
        .iter()
        .map(|(_, id)| members(krate, *id))
        .map(|members| members.map(|one| (one.0.wire.as_str(), one)).collect())
        .collect();
    members(krate, union.base)
        .filter_map(|(field, base)| {
            let cases = cases.iter().map(|members| {
                let (other, name) = members.get(field.wire.as_str())?;
                (other.shape == field.shape).then_some(*name)
            });
            let cases = cases.collect::<Option<_>>()?;
            let names = SharedNames { base, cases };
            Some(Shared { field, names })
        })
        .collect()
}

/// The members of an object with their Rust names.
fn members<'a>(krate: &'a Crate<'_>, id: TypeId) -> impl Iterator<Item = (&'a Field, &'a str)> {
    let fields = match &krate.connector.type_def(id).kind {
        TypeKind::Object(object) => object.fields.as_slice(),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => &[],
    };
    let names = krate.names.of_type(id).members.iter().map(String::as_str);
    fields.iter().zip(names)
}

/// From each case, with the discriminator set.
fn conversions(
    krate: &Crate<'_>,
    name: &proc_macro2::Ident,
    union: &Union,
    variants: &[proc_macro2::Ident],
) -> Vec<TokenStream> {
    let discriminator = &union.discriminator;
    let mut seen = BTreeSet::from([union.base]);
    let cases = union
        .cases
        .iter()
        .zip(variants)
        .filter(|((_, id), _)| seen.insert(*id));
    let mut conversions: Vec<TokenStream> = cases
        .map(|((text, id), variant)| {
            let case = ident(&krate.names.of_type(*id).name);
            quote! {
                impl From<#case> for #name {
                    fn from(case: #case) -> Self {
                        Self::#variant(case.with_member(#discriminator, #text))
                    }
                }
            }
        })
        .collect();
    let base = ident(&krate.names.of_type(union.base).name);
    conversions.push(quote! {
        impl From<#base> for #name {
            fn from(case: #base) -> Self {
                Self::Other(case)
            }
        }
    });
    conversions
}
