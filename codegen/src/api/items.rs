//! The public items of a crate: their paths, and what a caller relies on.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::{Attribute, Fields, ImplItem, Item, ItemStruct, UseTree, Visibility};
use toml_edit::DocumentMut;

use crate::emit::File;

/// Ends the path of a type for the list of its traits.
pub(super) const TRAITS: &str = " traits";

/// Each item with its shape as text. The traits of a type have an entry of
/// their own.
pub(super) fn of(files: &[File]) -> BTreeMap<String, String> {
    let mut collected = Collected::default();
    for file in files {
        if file.path == "Cargo.toml" {
            collected.add_features(&file.contents);
        } else if let Some(path) = file.path.strip_prefix("src/")
            && let Ok(parsed) = syn::parse_file(&file.contents)
        {
            // The modules of single items are private: their folder re-exports
            // them.
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            folder.clone_into(&mut collected.folder);
            for item in &parsed.items {
                collected.add(item, path == "lib.rs");
            }
        }
    }
    let Collected {
        mut items, traits, ..
    } = collected;
    // Implementations for private types do not count.
    for (path, traits) in traits {
        if items.contains_key(&path) {
            let traits: Vec<String> = traits.into_iter().collect();
            items.insert(format!("{path}{TRAITS}"), traits.join(", "));
        }
    }
    items
}

#[derive(Default)]
struct Collected {
    folder: String,
    items: BTreeMap<String, String>,
    traits: BTreeMap<String, BTreeSet<String>>,
}

impl Collected {
    fn add_features(&mut self, manifest: &str) {
        let Ok(manifest) = manifest.parse::<DocumentMut>() else {
            return;
        };
        let features = manifest
            .get("features")
            .and_then(|features| features.as_table());
        for (name, _) in features.into_iter().flat_map(|table| table.iter()) {
            self.items.insert(format!("feature {name}"), String::new());
        }
    }

    fn add(&mut self, item: &Item, is_root: bool) {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
                let numbered = with_numbered_parameters(one);
                let one = numbered.as_ref().unwrap_or(one);
                let name = one.ident.to_string();
                let mut shape = format!("struct{}", text(&one.generics));
                if is_written_out(&one.attrs, &one.fields) {
                    shape.push_str(&fields(&one.fields));
                } else {
                    let public = one.fields.iter().filter(|field| is_public(&field.vis));
                    for field in public {
                        if let Some(ident) = &field.ident {
                            self.insert(&format!("{name}::{ident}"), text(&field.ty));
                        }
                    }
                }
                self.insert_type(&name, &one.attrs, &shape);
            }
            Item::Enum(one) if is_public(&one.vis) => {
                let name = one.ident.to_string();
                let mut shape = format!("enum{}", text(&one.generics));
                let variants = one.variants.iter();
                if has(&one.attrs, "non_exhaustive") {
                    for variant in variants {
                        let of_variant = format!("variant{}", text(&variant.fields));
                        self.insert(&format!("{name}::{}", variant.ident), of_variant);
                    }
                } else {
                    // Callers match on all of them.
                    let all: Vec<String> = variants
                        .map(|one| format!("{}{}", one.ident, text(&one.fields)))
                        .collect();
                    shape = format!("{shape} {{ {} }}", all.join(", "));
                }
                self.insert_type(&name, &one.attrs, &shape);
            }
            Item::Fn(one) if is_public(&one.vis) => {
                let shape = signature(&one.sig, &one.attrs);
                self.insert(&one.sig.ident.to_string(), shape);
            }
            Item::Const(one) if is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), format!("const {}", text(&one.ty)));
            }
            Item::Static(one) if is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), format!("static {}", text(&one.ty)));
            }
            Item::Type(one) if is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), format!("type {}", text(&one.ty)));
            }
            Item::Impl(one) => self.add_impl(one),
            Item::Macro(one) => self.add_macro(one),
            Item::Mod(one) if is_root && is_public(&one.vis) => {
                self.insert(&one.ident.to_string(), "mod".to_owned());
            }
            Item::Use(one) if is_root && is_public(&one.vis) => self.add_names(&one.tree),
            _ => {}
        }
    }

    fn add_impl(&mut self, block: &syn::ItemImpl) {
        let owner = text(&block.self_ty);
        let owner = owner.rsplit("super::").next().unwrap_or(&owner).to_owned();
        let plain = owner.split('<').next().unwrap_or(&owner).to_owned();
        if let Some((implemented, ..)) = &block.trait_ {
            self.insert_trait(&plain, text(implemented));
            return;
        }
        // Methods of the client are beside their operations.
        let folder = self.folder.clone();
        if matches!(owner.as_str(), "Client" | "Discovery") {
            self.folder.clear();
        }
        for item in &block.items {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    let sig = &method.sig;
                    let path = format!("{plain}::{}", sig.ident);
                    self.insert(&path, signature(sig, &method.attrs));
                }
                ImplItem::Const(one) if is_public(&one.vis) => {
                    let path = format!("{plain}::{}", one.ident);
                    self.insert(&path, format!("const {}", text(&one.ty)));
                }
                _ => {}
            }
        }
        self.folder = folder;
    }

    /// A macro of the runtime implements traits for its first argument. `eq` before it
    /// says that equality is total, which adds two.
    fn add_macro(&mut self, one: &syn::ItemMacro) {
        let tokens = one.mac.tokens.clone().into_iter();
        let idents: Vec<String> = tokens
            .map_while(|token| match token {
                TokenTree::Ident(ident) => Some(ident.to_string()),
                _ => None,
            })
            .collect();
        let Some(name) = one.mac.path.segments.last() else {
            return;
        };
        let (owner, added): (_, &[_]) = match idents.as_slice() {
            [total, owner, ..] if total == "eq" => (owner, &["Eq", "Hash"]),
            [owner, ..] => (owner, &[]),
            [] => return,
        };
        self.insert_trait(owner, format!("those of {}!", name.ident));
        for name in added {
            self.insert_trait(owner, (*name).to_owned());
        }
    }

    /// The re-exports of the root.
    fn add_names(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.add_names(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_names(tree)),
            UseTree::Name(name) => self.give_out(&name.ident.to_string()),
            UseTree::Rename(rename) => self.give_out(&rename.rename.to_string()),
            UseTree::Glob(_) => {}
        }
    }

    fn give_out(&mut self, name: &str) {
        self.items
            .entry(name.to_owned())
            .or_insert_with(|| "use".to_owned());
    }

    fn insert_type(&mut self, name: &str, attributes: &[Attribute], shape: &str) {
        self.insert(name, marked(attributes, shape));
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            // Anything but a list of paths does not compile.
            let _ = attribute.parse_nested_meta(|derived| {
                self.insert_trait(name, text(&derived.path));
                Ok(())
            });
        }
    }

    fn insert_trait(&mut self, owner: &str, name: String) {
        let path = self.path(owner);
        self.traits.entry(path).or_default().insert(name);
    }

    fn insert(&mut self, path: &str, shape: String) {
        let path = self.path(path);
        self.items.insert(path, shape);
    }

    fn path(&self, path: &str) -> String {
        if self.folder.is_empty() {
            path.to_owned()
        } else {
            format!("{}::{path}", self.folder)
        }
    }
}

/// Attributes before a shape that do not change the signature: `#[deprecated]
/// fn(&self)`.
pub(super) fn without_marks(shape: &str) -> &str {
    let mut rest = shape;
    while let Some((_, after)) = rest
        .strip_prefix("#[")
        .and_then(|marked| marked.split_once("] "))
    {
        rest = after;
    }
    rest
}

fn marked(attributes: &[Attribute], shape: &str) -> String {
    let marks = ["deprecated", "must_use", "non_exhaustive"];
    let marks = marks.iter().filter(|mark| has(attributes, mark));
    let marks = marks.map(|mark| format!("#[{mark}] "));
    marks.chain([shape.to_owned()]).collect()
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|one| one.path().is_ident(name))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The struct, with its type parameters called by their places: no caller names them.
fn with_numbered_parameters(one: &ItemStruct) -> Option<ItemStruct> {
    let parameters: Vec<Ident> = one
        .generics
        .type_params()
        .map(|one| one.ident.clone())
        .collect();
    if parameters.is_empty() {
        return None;
    }
    syn::parse2(numbered(one.to_token_stream(), &parameters)).ok()
}

fn numbered(tokens: TokenStream, parameters: &[Ident]) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => {
            let place = parameters.iter().position(|parameter| *parameter == ident);
            TokenTree::Ident(place.map_or(ident, |place| format_ident!("T{place}")))
        }
        TokenTree::Group(group) => {
            let inner = numbered(group.stream(), parameters);
            TokenTree::Group(Group::new(group.delimiter(), inner))
        }
        other => other,
    });
    tokens.collect()
}

/// Whether callers can construct such a struct, and so name each field.
fn is_written_out(attributes: &[Attribute], fields: &Fields) -> bool {
    let mut all = fields.iter();
    !has(attributes, "non_exhaustive") && !fields.is_empty() && all.all(|one| is_public(&one.vis))
}

/// Fields in any order: a caller names them.
fn fields(fields: &Fields) -> String {
    let mut texts: Vec<String> = fields
        .iter()
        .map(|field| match &field.ident {
            Some(name) => format!("{name}: {}", text(&field.ty)),
            None => text(&field.ty),
        })
        .collect();
    texts.sort();
    format!(" {{ {} }}", texts.join(", "))
}

/// A signature without the names of its arguments.
fn signature(sig: &syn::Signature, attributes: &[Attribute]) -> String {
    let inputs = sig.inputs.iter().map(|input| match input {
        syn::FnArg::Receiver(receiver) => {
            let receiver = text(receiver);
            // `mut` does not belong to the signature.
            receiver
                .strip_prefix("mut ")
                .unwrap_or(&receiver)
                .to_owned()
        }
        syn::FnArg::Typed(typed) => text(&typed.ty),
    });
    let inputs: Vec<String> = inputs.collect();
    let asynchronous = if sig.asyncness.is_some() {
        "async "
    } else {
        ""
    };
    let output = match text(&sig.output) {
        nothing if nothing.is_empty() => nothing,
        output => format!(" {output}"),
    };
    let generics = text(&sig.generics);
    let shape = format!("{asynchronous}fn{generics}({}){output}", inputs.join(", "));
    marked(attributes, &shape)
}

/// Tokens as a person writes them.
fn text(tokens: &impl ToTokens) -> String {
    const TIGHT: [(&str, &str); 12] = [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" ,", ","),
        (" >", ">"),
        (",>", ">"),
        ("& ", "&"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        (" : ", ": "),
    ];
    let mut text = tokens.to_token_stream().to_string();
    for (loose, tight) in TIGHT {
        text = text.replace(loose, tight);
    }
    text
}
