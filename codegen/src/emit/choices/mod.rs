//! The folder `choices`: what lists the choices for the inputs of a call, a
//! file for each call that has any.

mod arguments;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::calls::folder::{Module, folder_file};
use crate::emit::calls::{paging, rewrite};
use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::{Case, Scope, alone, ident, identifier};
use crate::emit::names::OperationNames;
use crate::emit::offers::Offer;
use crate::emit::{docs, names, offers, print, rust_type};
use crate::model::{DynamicSource, Field, Operation, Shape};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    for (operation, names) in krate.calls() {
        let listed = listed(krate, operation);
        if !listed.is_empty() {
            files.push(file(krate, operation, names, &listed)?);
            modules.push(Module::with(names, type_name(names)));
        }
    }
    if !modules.is_empty() {
        files.push(folder_file(
            "choices",
            "What can be chosen for inputs, as the service lists it.",
            &modules,
        )?);
    }
    Ok(files)
}

/// Whether a call has inputs whose choices are listed.
pub(crate) fn any(krate: &Crate<'_>) -> bool {
    krate
        .calls()
        .any(|(operation, _)| !listed(krate, operation).is_empty())
}

fn type_name(names: &OperationNames) -> String {
    format!("{}Choices", names.request)
}

/// An input whose choices are listed whatever the others are.
pub(crate) struct Unconditional<'a> {
    pub(crate) operation: &'a Operation,
    /// The client's method for the call.
    pub(crate) method: &'a str,
    /// The method that lists.
    pub(crate) name: String,
    pub(crate) teller: &'a Operation,
}

/// Inputs whose choices depend on nothing, and can be shown.
pub(crate) fn without_conditions<'a>(krate: &'a Crate<'_>) -> Vec<Unconditional<'a>> {
    krate
        .calls()
        .flat_map(|(operation, names)| {
            let listed = listed(krate, operation).into_iter();
            listed
                .filter(|one| one.given.is_empty() && !one.source.schema && !one.below)
                .filter(|one| {
                    matches!(chosen(&one.offer.field.shape), Shape::Text | Shape::Integer)
                })
                .map(move |one| Unconditional {
                    operation,
                    method: &names.method,
                    name: one.name,
                    teller: one.teller,
                })
        })
        .collect()
}

/// An input whose choices, or whose schema, an operation of the crate tells.
struct Listed<'a> {
    offer: Offer<'a>,
    source: DynamicSource,
    /// Whether it lists what is below one of the choices.
    below: bool,
    teller: &'a Operation,
    teller_names: &'a OperationNames,
    /// Inputs that it depends on.
    given: Vec<Field>,
    name: String,
}

fn listed<'a>(krate: &'a Crate<'_>, operation: &'a Operation) -> Vec<Listed<'a>> {
    let offers = offers::of(krate.connector, operation);
    let mut scope = Scope::with_reserved(&["new", "clone"]);
    let mut listed = Vec::new();
    for offer in &offers {
        let Some(source) = &offer.field.docs.source else {
            continue;
        };
        let below = source.below.as_deref().map(|below| (below, true));
        for (source, below) in [(source, false)].into_iter().chain(below) {
            let Some(&index) = krate.operations.get(source.operation.as_str()) else {
                continue;
            };
            let suffix = match (source.schema, below) {
                (true, _) => " schema",
                (false, true) => " below",
                (false, false) => "",
            };
            let wire = format!("{}{suffix}", offer.path.join(" "));
            listed.push(Listed {
                name: scope.take(&identifier(&wire, Case::Snake, "input"), alone),
                offer: offer.clone(),
                source: source.clone(),
                below,
                teller: &krate.connector.operations[index],
                teller_names: krate.names.of_operation(index),
                given: arguments::given(source, &offers),
            });
        }
    }
    listed
}

fn file(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    listed: &[Listed<'_>],
) -> Result<File, InternalError> {
    let path = format!("src/choices/{}.rs", names.module);
    let owner = ident(names::client_of(operation));
    let structure = ident(&type_name(names));
    let method = ident(&names::choices_method(&names.method));
    let title = format!("Choices for the inputs of {}.", docs::code(&operation.id));
    let module_docs = docs::inner_attributes(&[title]);
    let call = format!("[`{owner}::{0}`](crate::{owner}::{0})", names.method);
    let lists = docs::attributes(&[format!("Lists the choices for the inputs of {call}.")]);
    let summary = docs::attributes(&[
        format!("Lists the choices for the inputs of {call}."),
        String::new(),
        "Where choices depend on other inputs, give those first.".to_owned(),
    ]);
    let statics = listed.iter().map(|one| constant(krate, operation, one));
    let setters = setters(krate, listed);
    let listers = listed.iter().map(|one| lister(krate, one));
    let imports = imports(krate, listed);
    let tokens = quote! {
        #(#module_docs)*
        use connector_runtime::{Error, choices};
        use crate::#owner;
        #imports

        #(#statics)*

        impl #owner {
            #(#lists)*
            pub fn #method(&self) -> #structure {
                #structure { choices: choices::Choices::new(&self.runtime) }
            }
        }

        #(#summary)*
        #[derive(Clone, Debug)]
        pub struct #structure {
            choices: choices::Choices,
        }

        impl #structure {
            #(#setters)*
            #(#listers)*
        }
    };
    Ok(File::new(path.clone(), print::file(&path, tokens)?))
}

fn static_name(one: &Listed<'_>) -> proc_macro2::Ident {
    ident(&one.name.trim_end_matches('_').to_uppercase())
}

fn constant(krate: &Crate<'_>, operation: &Operation, one: &Listed<'_>) -> TokenStream {
    let name = static_name(one);
    let folder = ident(names::folder_of(one.teller));
    let module = ident(&one.teller_names.module);
    let teller = ident(&one.teller_names.constant);
    let arguments = arguments::tokens(krate.connector, operation, one.teller, &one.source);
    let DynamicSource {
        collection,
        value,
        title,
        ..
    } = &one.source;
    let value = value.as_deref().unwrap_or_default();
    let title = match title {
        Some(title) => quote! { Some(#title) },
        None => quote! { None },
    };
    let is_paged = paging::lists_at(one.teller, collection) && !one.source.schema;
    let paging = if is_paged {
        let pages = format_ident!("{}_PAGES", one.teller_names.constant);
        quote! { Some(&crate::#folder::#module::#pages) }
    } else {
        quote! { None }
    };
    quote! {
        static #name: choices::ChoiceSource = choices::ChoiceSource {
            operation: &crate::#folder::#module::#teller,
            arguments: &[#(#arguments),*],
            paging: #paging,
            collection: #collection,
            value: #value,
            title: #title,
        };
    }
}

/// A setter for each input that choices depend on.
fn setters(krate: &Crate<'_>, listed: &[Listed<'_>]) -> Vec<TokenStream> {
    let mut done = BTreeSet::new();
    let mut scope = Scope::with_reserved(&["new", "clone"]);
    for one in listed {
        scope.take(&one.name, alone);
    }
    let mut setters = Vec::new();
    for field in listed.iter().flat_map(|one| &one.given) {
        let wire = &field.wire;
        if !done.insert(wire) {
            continue;
        }
        let argument_name = identifier(wire, Case::Snake, "input");
        let name = ident(&scope.take(&format!("given_{argument_name}"), alone));
        let argument_name = ident(&argument_name);
        let argument = rust_type::argument(krate, &field.shape);
        let owned = rust_type::owned(krate, &field.shape);
        let converted = rust_type::converted(&field.shape, &quote! { #argument_name });
        let lines = docs::attributes(&[format!(
            "Gives {}, which choices for other inputs depend on.",
            docs::code(wire)
        )]);
        setters.push(quote! {
            #(#lines)*
            #[must_use]
            pub fn #name(mut self, #argument_name: #argument) -> Self {
                let value: #owned = #converted;
                self.choices = self.choices.give(#wire, &value);
                self
            }
        });
    }
    setters
}

fn lister(krate: &Crate<'_>, one: &Listed<'_>) -> TokenStream {
    let (name, constant) = (ident(&one.name), static_name(one));
    let input = docs::code(&one.offer.path.join("."));
    let what = match (one.source.schema, one.below) {
        (true, _) => format!("The schema of {input}."),
        (false, true) => format!("The choices for {input} that stand below another."),
        (false, false) => format!("The choices for {input}."),
    };
    let mut lines = vec![
        what,
        String::new(),
        format!(
            "The service is asked with {}.",
            links::operation(krate, &one.source.operation)
        ),
    ];
    if !one.given.is_empty() {
        let names: Vec<String> = one
            .given
            .iter()
            .map(|field| docs::code(&field.wire))
            .collect();
        docs::paragraph(
            &mut lines,
            format!("It depends on {}.", docs::enumerated(&names)),
        );
    }
    let lines = docs::attributes(&lines);
    let folder = ident(names::folder_of(one.teller));
    let module = ident(&one.teller_names.module);
    let module = quote! { crate::#folder::#module:: };
    let gateway = rewrite::steps(one.teller, one.teller_names, &module);
    let choices = quote! { self.choices #gateway };
    if one.source.schema {
        return quote! {
            #(#lines)*
            pub async fn #name(&self) -> Result<connector_runtime::Value, Error> {
                #choices.schema(&#constant).await
            }
        };
    }
    let value = rust_type::owned(krate, chosen(&one.offer.field.shape));
    if one.below {
        return quote! {
            #(#lines)*
            pub async fn #name(
                &self,
                parent: &choices::Choice<#value>,
            ) -> Result<Vec<choices::Choice<#value>>, Error> {
                #choices.list_children(&#constant, parent).await
            }
        };
    }
    quote! {
        #(#lines)*
        pub async fn #name(&self) -> Result<Vec<choices::Choice<#value>>, Error> {
            #choices.list(&#constant).await
        }
    }
}

/// What is chosen: an item, where an input takes several.
fn chosen(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        one => one,
    }
}

fn imports(krate: &Crate<'_>, listed: &[Listed<'_>]) -> TokenStream {
    let values = listed
        .iter()
        .filter(|one| !one.source.schema)
        .map(|one| chosen(&one.offer.field.shape));
    let given = listed
        .iter()
        .flat_map(|one| one.given.iter().map(|field| &field.shape));
    let all: Vec<&Shape> = values.chain(given).collect();
    let mut runtime = BTreeSet::new();
    for shape in &all {
        rust_type::runtime_names(shape, &mut runtime);
    }
    let map = runtime
        .remove("BTreeMap")
        .then(|| quote! { use std::collections::BTreeMap; });
    let runtime: Vec<_> = runtime.iter().map(|name| ident(name)).collect();
    let runtime = (!runtime.is_empty()).then(|| quote! { use connector_runtime::{#(#runtime),*}; });
    let types = rust_type::names_of(krate, all);
    let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
    let types = (!types.is_empty()).then(|| quote! { use crate::types::{#(#types),*}; });
    quote! { #map #runtime #types }
}
