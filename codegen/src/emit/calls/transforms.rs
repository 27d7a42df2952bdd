//! Changes to JSON bodies, as data for the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{How, MemberPath, Transform, ValuePiece};

/// The names that they need in scope.
pub(crate) fn imports(transforms: &[Transform]) -> Vec<&'static str> {
    let mut transforms = transforms.iter();
    let sets = transforms.any(|one| matches!(one.how, How::Set(_)));
    let names = ["How", "Transform"].into_iter();
    names.chain(sets.then_some("ValuePiece")).collect()
}

/// A list of changes, in order.
pub(crate) fn list(transforms: &[Transform]) -> TokenStream {
    let transforms = transforms.iter().map(|transform| {
        let (parent, from) = (way(&transform.parent), way(&transform.from));
        let (to, how) = (way(&transform.to), how(&transform.how));
        quote! { Transform { parent: #parent, from: #from, to: #to, how: How::#how } }
    });
    quote! { &[#(#transforms),*] }
}

fn how(how: &How) -> TokenStream {
    match how {
        How::Set(pieces) => {
            let pieces = pieces.iter().map(value_piece);
            quote! { Set(&[#(#pieces),*]) }
        }
        How::ObjectToList { key, value } => {
            quote! { ObjectToList { key: #key, value: #value } }
        }
        How::ListToObject { key, retain } => {
            let key = way(key);
            quote! { ListToObject { key: #key, retain: #retain } }
        }
        How::Split { delimiters, child } => {
            quote! { Split { delimiters: #delimiters, child: #child } }
        }
        How::Replace {
            source,
            replacement,
        } => quote! { Replace { source: #source, replacement: #replacement } },
        How::Encode => quote! { Encode },
        How::Move { spread } => quote! { Move { spread: #spread } },
    }
}

fn value_piece(piece: &ValuePiece) -> TokenStream {
    match piece {
        ValuePiece::Text(text) => quote! { ValuePiece::Text(#text) },
        ValuePiece::Body(names) => {
            let names = way(names);
            quote! { ValuePiece::Body(#names) }
        }
        ValuePiece::Item(names) => {
            let names = way(names);
            quote! { ValuePiece::Item(#names) }
        }
    }
}

fn way(names: &MemberPath) -> TokenStream {
    quote! { &[#(#names),*] }
}
