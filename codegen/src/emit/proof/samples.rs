//! Tests of a crate with published payloads: each is written back unchanged,
//! and each leaf is read through its accessor.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use serde_json::Value;

use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::{Case, Scope, alone, ident, identifier};
use crate::emit::{print, rust_type};
use crate::model::{Object, Sample, Shape, TypeKind};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut scope = Scope::with_reserved(&["samples"]);
    let tests: Vec<(&Sample, TokenStream)> = krate
        .connector
        .samples
        .iter()
        .filter_map(|sample| Some((sample, test(krate, sample, &mut scope)?)))
        .collect();
    if tests.is_empty() {
        return Ok(Vec::new());
    }
    let mut files: Vec<File> = tests
        .iter()
        .map(|(sample, _)| {
            let path = format!("tests/samples/{}", file_name(&sample.name));
            File::new(path, sample.text.clone())
        })
        .collect();
    let path = "tests/samples.rs";
    let library = ident(&krate.library());
    let tests: Vec<&TokenStream> = tests.iter().map(|(_, test)| test).collect();
    let reads_unknown = tests.iter().any(|test| names_unknown_members(test));
    let unknown = reads_unknown.then(|| quote! { use #library::ObjectExt as _; });
    let tokens = quote! {
        //! Published payloads survive a round trip, each leaf is read through its
        //! accessor, and changing one leaf changes no other.

        #unknown
        use #library::connector_runtime::testing::{Leaf, leaf, round_trip};

        #(#tests)*
    };
    files.push(File::new(path, print::file(path, tokens)?));
    Ok(files)
}

fn test(krate: &Crate<'_>, sample: &Sample, scope: &mut Scope<'_>) -> Option<TokenStream> {
    let value: Value = serde_json::from_str(&sample.text).ok()?;
    let shape = krate.connector.sample_shape(sample)?;
    let stem = sample.name.trim_end_matches(".json");
    let name = ident(&scope.take(&identifier(stem, Case::Snake, "sample"), alone));
    let path = format!("samples/{}", file_name(&sample.name));
    let kind = qualified(krate, &shape);
    let mut leaves = Vec::new();
    collect(krate, &shape, &value, &AccessPath::root(), &mut leaves);
    let leaves = leaves.into_iter().map(
        |LeafAccess {
             pointer,
             expression,
         }| {
            quote! { Leaf::new(#pointer, |root| #expression) }
        },
    );
    Some(quote! {
        #[test]
        fn #name() {
            round_trip::<#kind>(include_str!(#path), &[#(#leaves),*]);
        }
    })
}

/// The name of a sample's file, on every system and never outside its folder.
fn file_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|character| match character {
            '.' | '-' | '_' => character,
            _ if character.is_ascii_alphanumeric() => character,
            _ => '_',
        })
        .collect();
    plain.replace("..", "__")
}

/// The type of a shape, from outside the crate.
fn qualified(krate: &Crate<'_>, shape: &Shape) -> TokenStream {
    let library = ident(&krate.library());
    match shape {
        Shape::Named(id) => {
            let name = ident(&krate.names.of_type(*id).name);
            quote! { #library::types::#name }
        }
        Shape::List(item) => {
            let item = qualified(krate, item);
            quote! { Vec<#item> }
        }
        Shape::Map(value) => {
            let value = qualified(krate, value);
            quote! { std::collections::BTreeMap<String, #value> }
        }
        Shape::DateTime | Shape::Date | Shape::UnixTime | Shape::Base64 | Shape::Any(_) => {
            let name = rust_type::owned(krate, shape);
            quote! { #library::#name }
        }
        Shape::Quoted(value) => {
            let value = qualified(krate, value);
            quote! { #library::Quoted<#value> }
        }
        _ => rust_type::owned(krate, shape).into_token_stream(),
    }
}

/// A leaf of a payload, and the expression that reads it from `root`.
struct LeafAccess {
    pointer: String,
    expression: TokenStream,
}

/// The path from the root: its JSON pointer, and the same as accessors.
/// `optional` if the expression is an `Option`.
#[derive(Clone)]
struct AccessPath {
    pointer: String,
    expression: TokenStream,
    optional: bool,
}

impl AccessPath {
    fn root() -> Self {
        Self {
            pointer: String::new(),
            expression: quote! { root },
            optional: false,
        }
    }

    /// The expression for a value that is not optional.
    fn present(&self) -> TokenStream {
        let expression = &self.expression;
        if self.optional {
            quote! { #expression? }
        } else {
            quote! { #expression }
        }
    }

    fn leaf(&self) -> LeafAccess {
        let present = self.present();
        LeafAccess {
            pointer: self.pointer.clone(),
            expression: quote! { leaf(#present) },
        }
    }
}

fn collect(
    krate: &Crate<'_>,
    shape: &Shape,
    value: &Value,
    path: &AccessPath,
    leaves: &mut Vec<LeafAccess>,
) {
    match (shape, value) {
        (Shape::Named(id), Value::Object(members)) if krate.is_object(*id) => {
            if let TypeKind::Object(object) = &krate.connector.type_def(*id).kind {
                collect_object(
                    krate,
                    object,
                    &krate.names.of_type(*id).members,
                    members,
                    path,
                    leaves,
                );
            }
        }
        (Shape::Named(_), Value::Array(items)) if items.len() == 1 && items[0].is_object() => {
            let alone = AccessPath {
                pointer: format!("{}/0", path.pointer),
                ..path.clone()
            };
            collect(krate, shape, &items[0], &alone, leaves);
        }
        (Shape::List(item), Value::Array(items)) if !items.is_empty() => {
            let list = path.present();
            for (index, value) in items.iter().enumerate() {
                let step = match index {
                    0 => quote! { first() },
                    _ => {
                        let position = Literal::usize_unsuffixed(index);
                        quote! { get(#position) }
                    }
                };
                let next = AccessPath {
                    pointer: format!("{}/{index}", path.pointer),
                    expression: quote! { #list.#step },
                    optional: true,
                };
                collect(krate, item, value, &next, leaves);
            }
        }
        (Shape::Map(inner), Value::Object(members)) if !members.is_empty() => {
            let map = path.present();
            for (name, value) in members {
                let next = AccessPath {
                    pointer: format!("{}/{}", path.pointer, escaped(name)),
                    expression: quote! { #map.get(#name) },
                    optional: true,
                };
                collect(krate, inner, value, &next, leaves);
            }
        }
        _ => leaves.push(path.leaf()),
    }
}

fn collect_object(
    krate: &Crate<'_>,
    object: &Object,
    names: &[String],
    members: &serde_json::Map<String, Value>,
    path: &AccessPath,
    leaves: &mut Vec<LeafAccess>,
) {
    let known: BTreeMap<&str, usize> = object
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| (field.wire.as_str(), index))
        .collect();
    let owner = path.present();
    for (wire, value) in members {
        let pointer = format!("{}/{}", path.pointer, escaped(wire));
        match known.get(wire.as_str()) {
            Some(&index) => {
                let getter = format_ident!("{}", names[index]);
                let shape = &object.fields[index].shape;
                let next = AccessPath {
                    pointer,
                    expression: quote! { #owner.#getter() },
                    optional: !matches!(shape, Shape::List(_)),
                };
                collect(krate, shape, value, &next, leaves);
            }
            None => leaves.push(LeafAccess {
                pointer,
                expression: quote! { leaf(#owner.extra_members().get(#wire)?) },
            }),
        }
    }
}

/// A member's name in a JSON pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Whether a test reads members that are not listed.
fn names_unknown_members(test: &TokenStream) -> bool {
    test.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "extra_members",
        TokenTree::Group(group) => names_unknown_members(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
