//! What the files of a package import from each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, ItemMod, UseTree, Visibility};

/// A module: the names that lead to it from the root of its crate.
type Module = Vec<String>;

/// The modules of a package that have files of their own, and what each
/// imports.
#[derive(Debug)]
pub(crate) struct Imports {
    /// As the paths are written.
    written: BTreeMap<Module, BTreeSet<Module>>,
    /// Where a module gives out what a child of it defines, the child is meant.
    defining: BTreeMap<Module, BTreeSet<Module>>,
}

/// The paths in a file, as they are written.
#[derive(Default)]
struct Paths {
    /// Uses that give out what they name, with the name that it gets.
    given_out: Vec<(Vec<String>, String)>,
    named: Vec<Vec<String>>,
}

impl Imports {
    /// Those of the package whose sources stand here.
    pub(crate) fn of(sources: &Path) -> Self {
        let mut files = BTreeMap::new();
        collect(sources, &Vec::new(), &mut files);
        assert!(files.len() > 20, "{} holds a package", sources.display());
        let mut given_out = BTreeMap::new();
        for (module, paths) in &files {
            for (path, name) in &paths.given_out {
                if let Some(path) = absolute(&files, module, path) {
                    given_out.insert((module.clone(), name.clone()), path);
                }
            }
        }
        let written: BTreeMap<Module, BTreeSet<Module>> = files
            .iter()
            .map(|(module, paths)| {
                let named = paths.named.iter();
                let named = named.filter_map(|path| absolute(&files, module, path));
                (module.clone(), named.collect())
            })
            .collect();
        let defining = written.iter().map(|(module, named)| {
            let targets = named.iter().cloned();
            let targets = targets.map(|path| defining(&files, &given_out, path));
            let others = targets.filter(|target| target != module && !target.is_empty());
            (module.clone(), others.collect())
        });
        Self {
            defining: defining.collect(),
            written,
        }
    }

    pub(crate) fn modules(&self) -> impl Iterator<Item = (String, BTreeSet<String>)> {
        let joined = |module: &Module| module.join("::");
        self.defining
            .iter()
            .map(move |(module, imported)| (joined(module), imported.iter().map(joined).collect()))
    }

    /// The same for the folders and files at the root, that of the crate aside.
    pub(crate) fn between_roots(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut between: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, imported) in &self.written {
            let Some(root) = module.first() else { continue };
            let others = imported.iter().filter_map(|module| module.first());
            let is_root = |name: &str| self.written.contains_key(&vec![name.to_owned()]);
            for other in others.filter(|other| *other != root && is_root(other)) {
                between
                    .entry(root.clone())
                    .or_default()
                    .insert(other.clone());
            }
        }
        between
    }
}

fn collect(folder: &Path, module: &Module, files: &mut BTreeMap<Module, Paths>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let mut inner = module.clone();
        if path.is_dir() {
            inner.push(stem.to_string());
            collect(&path, &inner, files);
            continue;
        }
        if !matches!(&*stem, "mod" | "lib") {
            inner.push(stem.to_string());
        }
        let text = fs::read_to_string(&path).expect("a source");
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{stem}: {error}"));
        let mut paths = Paths::default();
        for item in file.items.iter().filter(|item| !is_test(item)) {
            match item {
                Item::Use(item) => {
                    let is_private = matches!(item.vis, Visibility::Inherited);
                    paths.add_tree(&item.tree, Vec::new(), is_private);
                }
                other => paths.add_tokens(other.to_token_stream()),
            }
        }
        files.insert(inner, paths);
    }
}

fn is_test(item: &Item) -> bool {
    let Item::Mod(ItemMod { attrs, .. }) = item else {
        return false;
    };
    attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg"))
}

impl Paths {
    /// The paths that stand among these tokens.
    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(name) if colons == 2 && !path.is_empty() => {
                    path.push(name.to_string());
                    colons = 0;
                }
                other => {
                    self.named.push(std::mem::take(&mut path));
                    colons = 0;
                    match other {
                        TokenTree::Ident(name) => path.push(name.to_string()),
                        TokenTree::Group(group) => self.add_tokens(group.stream()),
                        TokenTree::Punct(_) | TokenTree::Literal(_) => {}
                    }
                }
            }
        }
        self.named.push(path);
        self.named.retain(|path| path.len() > 1);
    }

    fn add_tree(&mut self, tree: &UseTree, mut before: Vec<String>, is_private: bool) {
        let (last, name) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_tree(&path.tree, before, is_private);
                return;
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_tree(tree, before.clone(), is_private);
                }
                return;
            }
            UseTree::Name(name) if name.ident == "self" => (None, before.last().cloned()),
            UseTree::Name(name) => (Some(name.ident.to_string()), Some(name.ident.to_string())),
            UseTree::Rename(name) => (Some(name.ident.to_string()), Some(name.rename.to_string())),
            UseTree::Glob(_) => (None, None),
        };
        before.extend(last);
        match name {
            Some(name) if !is_private => self.given_out.push((before, name)),
            _ => self.named.push(before),
        }
    }
}

/// A path from the root of the crate; `None` where it leads out of it.
fn absolute(files: &BTreeMap<Module, Paths>, module: &Module, path: &[String]) -> Option<Module> {
    let ups = path.iter().take_while(|name| *name == "super").count();
    let (from, rest) = match path.first().map(String::as_str) {
        Some("crate") => (Vec::new(), path.get(1..)?),
        Some("self") => (module.clone(), path.get(1..)?),
        Some("super") => (
            module.get(..module.len().checked_sub(ups)?)?.to_vec(),
            path.get(ups..)?,
        ),
        Some(first) => {
            let mut child = module.clone();
            child.push(first.to_owned());
            files
                .contains_key(&child)
                .then_some((module.clone(), path))?
        }
        None => return None,
    };
    Some(from.into_iter().chain(rest.iter().cloned()).collect())
}

/// The module that defines what a path leads to.
fn defining(
    files: &BTreeMap<Module, Paths>,
    given_out: &BTreeMap<(Module, String), Module>,
    mut path: Module,
) -> Module {
    let mut rest = Vec::new();
    while !files.contains_key(&path) {
        rest.extend(path.pop());
    }
    let Some(name) = rest.pop() else { return path };
    match given_out.get(&(path.clone(), name)) {
        Some(elsewhere) if *elsewhere != path => {
            let whole = elsewhere.iter().cloned().chain(rest.into_iter().rev());
            defining(files, given_out, whole.collect())
        }
        _ => path,
    }
}
