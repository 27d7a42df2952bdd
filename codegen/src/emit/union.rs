//! One of several objects, told apart by a member.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::{Crate, docs};
use crate::model::{TypeDef, TypeId, Union};

/// The enum and its conversions.
pub(super) fn items(krate: &Crate<'_>, id: TypeId, def: &TypeDef, union: &Union) -> TokenStream {
    let names = krate.names.of_type(id);
    let rust_name = &names.name;
    let name = ident(rust_name);
    let mut lines = krate.type_docs(def);
    docs::paragraph(
        &mut lines,
        format!(
            "Told apart by the member {}.",
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
    let conversions = conversions(krate, &name, union, &variants);
    quote! {
        #(#lines)*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #summaries] #variants(#types),)*
            /// One that this version of the crate does not know.
            Other(#base),
        }

        impl Union for #name {
            const NAME: &'static str = #rust_name;
            const DISCRIMINATOR: &'static str = #discriminator;

            fn read_case(case: Option<&str>, value: Value) -> Read<Self> {
                match case {
                    #(Some(#texts) => <#types as Field>::read(value).map(Self::#variants),)*
                    _ => <#base as Field>::read(value).map(Self::Other),
                }
            }

            fn case(&self) -> &dyn Json {
                match self {
                    #(Self::#variants(case) => case,)*
                    Self::Other(case) => case,
                }
            }
        }

        connector_runtime::union!(#name);

        #(#conversions)*
    }
}

/// From each case; the member that tells is set.
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
