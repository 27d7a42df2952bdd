//! Objects that one member tells apart: the base stands for all of them, and
//! turns into each case.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Crate;
use super::ident::{Case, Scope, alone, ident, identifier};
use crate::model::{Connector, TypeId, TypeKind, Union};

/// Unions by the object that stands for them.
pub(super) fn by_base(connector: &Connector) -> BTreeMap<TypeId, Vec<&Union>> {
    let mut unions: BTreeMap<TypeId, Vec<&Union>> = BTreeMap::new();
    for def in &connector.types {
        if let TypeKind::Union(union) = &def.kind {
            unions.entry(union.base).or_default().push(union);
        }
    }
    unions
}

/// Methods of the base that lead to the cases.
pub(super) fn methods(krate: &Crate<'_>, base: TypeId) -> TokenStream {
    let unions = krate.unions.get(&base).into_iter().flatten();
    let mut scope = Scope::with_reserved(&[]);
    for name in &krate.names.of_type(base).members {
        scope.take(name, alone);
    }
    unions.flat_map(|union| cases(krate, union, &mut scope)).collect()
}

fn cases(krate: &Crate<'_>, union: &Union, scope: &mut Scope) -> Vec<TokenStream> {
    let discriminator = &union.discriminator;
    union
        .cases
        .iter()
        .filter(|(_, id)| *id != union.base)
        .map(|(text, id)| {
            let case = ident(&krate.names.of_type(*id).name);
            let word = identifier(&krate.names.of_type(*id).name, Case::Snake, "case");
            let reader = ident(&scope.take(&format!("as_{word}"), alone));
            let maker = ident(&scope.take(&format!("from_{word}"), alone));
            let read = format!(" This as a [`{case}`], if its `{discriminator}` says so.");
            let made = format_ident!("{word}");
            quote! {
                #[doc = #read]
                #[must_use]
                pub fn #reader(&self) -> Option<#case> {
                    connector_runtime::case(self, #discriminator, #text)
                }

                /// The case as its base.
                #[must_use]
                pub fn #maker(#made: &#case) -> Self {
                    connector_runtime::base(#made, #discriminator, #text)
                }
            }
        })
        .collect()
}
