//! The public items of a crate: their paths, and what a caller relies on.

use std::collections::BTreeMap;

use quote::quote;
use syn::{Fields, ImplItem, Item, UseTree, Visibility};
use toml_edit::DocumentMut;

use crate::emit::File;

/// Each item with its shape as text.
pub(super) fn of(files: &[File]) -> BTreeMap<String, String> {
    let mut items = BTreeMap::new();
    for file in files {
        if file.path == "Cargo.toml" {
            features(&file.contents, &mut items);
        } else if let Some(path) = file.path.strip_prefix("src/")
            && let Ok(parsed) = syn::parse_file(&file.contents)
        {
            // The modules of single items are private: the folder gives them out.
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            let mut collected = Collected {
                folder,
                items: &mut items,
            };
            for item in &parsed.items {
                collected.add(item, path == "lib.rs");
            }
        }
    }
    items
}

fn features(manifest: &str, items: &mut BTreeMap<String, String>) {
    let Ok(manifest) = manifest.parse::<DocumentMut>() else {
        return;
    };
    let features = manifest
        .get("features")
        .and_then(|features| features.as_table());
    for (name, _) in features.into_iter().flat_map(|table| table.iter()) {
        items.insert(format!("the feature {name:?}"), String::new());
    }
}

struct Collected<'c> {
    folder: &'c str,
    items: &'c mut BTreeMap<String, String>,
}

impl Collected<'_> {
    fn add(&mut self, item: &Item, is_root: bool) {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
                // Of one that callers cannot write out, more fields are no change.
                let grows = one
                    .attrs
                    .iter()
                    .any(|attr| attr.path().is_ident("non_exhaustive"));
                let is_open = !grows && one.fields.iter().any(|field| is_public(&field.vis));
                if grows {
                    let fields = one.fields.iter().filter(|field| is_public(&field.vis));
                    for (name, kind) in
                        fields.filter_map(|one| Some((one.ident.as_ref()?, &one.ty)))
                    {
                        self.insert(&format!("{}::{name}", one.ident), &text(kind));
                    }
                }
                let fields = if is_open {
                    fields(&one.fields)
                } else {
                    String::new()
                };
                let generics = &one.generics;
                self.insert(
                    &one.ident.to_string(),
                    &format!("{}{fields}", text(generics)),
                );
            }
            Item::Enum(one) if is_public(&one.vis) => {
                let name = one.ident.to_string();
                self.insert(&name, &text(&one.generics));
                for variant in &one.variants {
                    let path = format!("{name}::{}", variant.ident);
                    self.insert(&path, &text(&variant.fields));
                }
            }
            Item::Fn(one) if is_public(&one.vis) => {
                self.insert(&one.sig.ident.to_string(), &text(&one.sig));
            }
            Item::Const(one) if is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), &text(&one.ty));
            }
            Item::Static(one) if is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), &text(&one.ty));
            }
            Item::Impl(one) => self.add_impl(one),
            Item::Mod(one) if is_root && is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), "");
            }
            Item::Use(one) if is_root && is_public(&one.vis) => self.add_names(&one.tree),
            _ => {}
        }
    }

    fn add_impl(&mut self, block: &syn::ItemImpl) {
        let owner = text(&block.self_ty).replace(' ', "");
        if let Some((implemented, ..)) = &block.trait_ {
            let implemented = text(implemented).replace(' ', "");
            self.insert(&format!("{owner}: {implemented}"), "");
            return;
        }
        // Methods of the client stand beside the operations that they call.
        let folder = if matches!(owner.as_str(), "Client" | "Discovery") {
            ""
        } else {
            self.folder
        };
        let mut collected = Collected {
            folder,
            items: self.items,
        };
        for item in &block.items {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    let sig = &method.sig;
                    let path = format!("{owner}::{}", sig.ident);
                    collected.insert(&path, &signature(sig));
                }
                ImplItem::Const(one) if is_public(&one.vis) => {
                    collected.insert(&format!("{owner}::{}", one.ident), &text(&one.ty));
                }
                _ => {}
            }
        }
    }

    /// What the root gives out from elsewhere.
    fn add_names(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.add_names(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_names(tree)),
            UseTree::Name(name) => self.insert(&name.ident.to_string(), "use"),
            UseTree::Rename(rename) => self.insert(&rename.rename.to_string(), "use"),
            UseTree::Glob(_) => {}
        }
    }

    fn insert(&mut self, path: &str, shape: &str) {
        let path = if self.folder.is_empty() {
            path.to_owned()
        } else {
            format!("{}::{path}", self.folder)
        };
        self.items.insert(path, shape.to_owned());
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn text(tokens: &impl quote::ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// Fields in any order: a caller names them.
fn fields(fields: &Fields) -> String {
    let mut texts: Vec<String> = fields
        .iter()
        .map(|field| {
            let (name, kind) = (&field.ident, &field.ty);
            quote! { #name: #kind }.to_string()
        })
        .collect();
    texts.sort();
    format!("{{{}}}", texts.join(", "))
}

/// A signature without the names of its arguments, on which no caller relies.
fn signature(sig: &syn::Signature) -> String {
    let inputs = sig.inputs.iter().map(|input| match input {
        syn::FnArg::Receiver(receiver) => {
            let receiver = text(receiver);
            // `mut` by itself is the method's own affair.
            receiver
                .strip_prefix("mut ")
                .unwrap_or(&receiver)
                .to_owned()
        }
        syn::FnArg::Typed(typed) => text(&typed.ty),
    });
    let inputs: Vec<String> = inputs.collect();
    let (generics, output) = (text(&sig.generics), text(&sig.output));
    let asynchronous = sig.asyncness.is_some();
    format!("{asynchronous}{generics}({}){output}", inputs.join(", "))
}
