//! The folder `types`: objects and enumerations, a file for each shared one,
//! and a file for each operation's own.

pub(crate) mod enumeration;
pub(crate) mod items;
pub(crate) mod object;
mod results;
pub(crate) mod union;

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;
use rayon::prelude::*;

use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::ident;
use crate::emit::print::Code;
use crate::emit::{docs, print, rust_type, uses};
use crate::model::{Object, Owner, TypeDef, TypeId, TypeKind, Values};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut modules: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for id in (0..krate.connector.types.len()).map(TypeId) {
        modules
            .entry(&krate.names.of_type(id).module)
            .or_default()
            .push(id);
    }
    let printed: Vec<_> = modules
        .par_iter()
        .map(|(module, ids)| module_file(krate, module, ids))
        .collect();
    let mut files = vec![root(krate, &modules)?];
    files.extend(printed.into_iter().collect::<Result<Vec<_>, _>>()?);
    Ok(files)
}

fn root(krate: &Crate<'_>, modules: &BTreeMap<&str, Vec<TypeId>>) -> Result<File, InternalError> {
    let path = "src/types/mod.rs";
    let idents: Vec<_> = modules.keys().map(|module| ident(module)).collect();
    let exports = modules.iter().map(|(module, ids)| {
        let module = ident(module);
        let names = exported(krate, ids);
        quote! { pub use #module::{#(#names),*}; }
    });
    let tokens = quote! {
        //! Objects and enums on the wire.
        //!
        //! Unlisted members and values of another type than documented are kept: see
        //! [`ObjectExt`](crate::ObjectExt).

        #(mod #idents;)*

        #(#exports)*
    };
    Ok(File::new(path, print::file(path, tokens)?))
}

fn exported(krate: &Crate<'_>, ids: &[TypeId]) -> Vec<proc_macro2::Ident> {
    let mut names = Vec::new();
    for &id in ids {
        let of_type = krate.names.of_type(id);
        names.push(ident(&of_type.name));
        if object::has_new_struct(krate, id) {
            names.push(ident(&of_type.new));
        }
    }
    names
}

fn module_file(krate: &Crate<'_>, module: &str, ids: &[TypeId]) -> Result<File, InternalError> {
    let path = format!("src/types/{module}.rs");
    let head = print::head(&[module_summary(krate, ids)]);
    let imports = imports(krate, ids);
    let mut code = Code::items();
    code.push_fitting(format!("{head}{imports}"))?;
    for &id in ids {
        let def = krate.connector.type_def(id);
        match &def.kind {
            TypeKind::Object(object) => object::push(&mut code, krate, id, def, object)?,
            TypeKind::Enumeration(values) => {
                let names = krate.names.of_type(id);
                enumeration::push(&mut code, krate, def, values, names)?;
            }
            TypeKind::Union(cases) => code.push_tokens(union::items(krate, id, def, cases))?,
        }
    }
    code.into_file(path)
}

fn module_summary(krate: &Crate<'_>, ids: &[TypeId]) -> String {
    let first = ids.first().map(|&id| krate.connector.type_def(id));
    match first {
        Some(TypeDef {
            owner: Owner::Operation(id),
            ..
        }) => format!("Objects of {}.", docs::code(id)),
        Some(def) => format!("{}.", docs::code(&def.name)),
        None => String::new(),
    }
}

/// `use` lines for exactly the names that the items need.
fn imports(krate: &Crate<'_>, ids: &[TypeId]) -> String {
    let mut runtime: BTreeSet<&'static str> = BTreeSet::new();
    let mut siblings: BTreeSet<String> = BTreeSet::new();
    for &id in ids {
        match &krate.connector.type_def(id).kind {
            TypeKind::Object(object) => {
                runtime.extend(["ExtraMembers", "Member", "ObjectExt", "Value"]);
                if !krate.connector.type_def(id).body_only {
                    runtime.insert("Object");
                }
                if krate.results.contains_key(&id) {
                    runtime.extend(["BulkReply", "Rejected"]);
                }
                if let Some(path) = krate.pages.get(&id) {
                    rust_type::runtime_names(&path.shape, &mut runtime);
                }
                for field in &object.fields {
                    rust_type::runtime_names(&field.shape, &mut runtime);
                }
                siblings.extend(neighbours(krate, id, object));
            }
            TypeKind::Enumeration(enumeration) => {
                runtime.insert(match enumeration.values {
                    Values::Text(_) => "TextEnum",
                    Values::Integer(_) => "IntegerEnum",
                });
            }
            TypeKind::Union(union) => {
                runtime.extend(["DecodeResult", "Field", "Json", "Reader", "Union"]);
                let cases = union.cases.iter().map(|(_, case)| case);
                siblings.extend(
                    cases
                        .chain([&union.base])
                        .map(|case| krate.names.of_type(*case).name.clone()),
                );
                for shared in union::shared(krate, union) {
                    let shape = &shared.field.shape;
                    rust_type::runtime_names(shape, &mut runtime);
                    siblings.extend(rust_type::names_of(krate, [shape]));
                }
            }
        }
    }
    for &id in ids {
        siblings.remove(&krate.names.of_type(id).name);
    }
    let knows_codes = |id: &TypeId| krate.object(*id).is_some() && object::knows_codes(krate, *id);
    let connector = if ids.iter().any(knows_codes) {
        "use crate::client::CONNECTOR;\n"
    } else {
        ""
    };
    let map = uses::map(&mut runtime);
    let runtime = uses::runtime(&runtime);
    let siblings: Vec<String> = siblings.into_iter().collect();
    let siblings = uses::line("super", &siblings);
    format!("{map}{runtime}{connector}{siblings}")
}

/// Types that an object's struct or methods name.
fn neighbours(krate: &Crate<'_>, id: TypeId, object: &Object) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = object
        .fields
        .iter()
        .filter_map(|field| field.shape.named())
        .map(|named| krate.names.of_type(named).name.clone())
        .collect();
    names.extend(results::named(krate, id));
    names.extend(items::named(krate, id));
    names
}
