//! The folder `choices`: what lists the choices for the inputs of a call, a
//! file for each call that has any.

mod arguments;
mod choosers;
mod offers;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident::{Case, Scope, alone, ident, identifier};
use super::names::{Names, OperationNames};
use super::operation::{Module, folder_file};
use super::{Crate, File, InternalError, docs, paging, print, rewrite, shapes, types};
use crate::model::{Connector, DynamicSource, Field, Operation, Shape};

pub(super) use choosers::Choosers;
use offers::Offer;

/// Ids of the operations that list choices for others.
pub(super) fn sources(connector: &Connector) -> BTreeSet<String> {
    calls(connector)
        .flat_map(|operation| offers::of(connector, operation))
        .filter_map(|offer| offer.field.docs.source.clone())
        .flat_map(|source| {
            let below = source.below.map(|below| below.operation);
            below.into_iter().chain([source.operation])
        })
        .collect()
}

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    for (operation, names) in named_calls(krate.connector, &krate.names) {
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

/// Whether the definition says where choices for inputs of a call come from.
pub(super) fn offered(connector: &Connector, operation: &Operation) -> bool {
    offers::of(connector, operation)
        .iter()
        .any(|offer| offer.field.docs.source.is_some())
}

/// Whether a call has inputs whose choices are listed.
pub(super) fn any(krate: &Crate<'_>) -> bool {
    calls(krate.connector).any(|operation| !listed(krate, operation).is_empty())
}

fn calls(connector: &Connector) -> impl Iterator<Item = &Operation> {
    let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
    connector.operations.iter().chain(triggers)
}

/// The method that lists the choices for the inputs of this one.
pub(super) fn method_name(method: &str) -> String {
    format!("{}_choices", method.trim_end_matches('_'))
}

fn type_name(names: &OperationNames) -> String {
    format!("{}Choices", names.request)
}

/// An input whose choices are listed whatever the others are.
pub(super) struct Unconditional<'a> {
    pub(super) operation: &'a Operation,
    /// The client's method for the call.
    pub(super) method: &'a str,
    /// The method that lists.
    pub(super) name: String,
    pub(super) teller: &'a Operation,
}

/// Inputs whose choices depend on nothing, and can be shown.
pub(super) fn without_conditions<'a>(krate: &'a Crate<'_>) -> Vec<Unconditional<'a>> {
    named_calls(krate.connector, &krate.names)
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

fn named_calls<'a>(
    connector: &'a Connector,
    names: &'a Names,
) -> impl Iterator<Item = (&'a Operation, &'a OperationNames)> {
    let operations = connector.operations.iter().enumerate();
    let operations = operations.map(|(index, one)| (one, names.of_operation(index)));
    let triggers = connector.triggers.iter().enumerate();
    let triggers = triggers.map(|(index, one)| (&one.operation, names.of_trigger(index)));
    operations.chain(triggers)
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
    let owner = ident(Crate::client_of(operation));
    let structure = ident(&type_name(names));
    let method = ident(&method_name(&names.method));
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
    let folder = ident(Crate::folder_of(one.teller));
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
        let argument = krate.argument(&field.shape);
        let owned = krate.owned(&field.shape);
        let converted = Crate::converted(&field.shape, &quote! { #argument_name });
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
    let mut lines = vec![what, String::new(), krate.asked_with(&one.source.operation)];
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
    let folder = ident(Crate::folder_of(one.teller));
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
    let value = krate.owned(chosen(&one.offer.field.shape));
    if one.below {
        return quote! {
            #(#lines)*
            pub async fn #name(
                &self,
                parent: &choices::Choice<#value>,
            ) -> Result<Vec<choices::Choice<#value>>, Error> {
                #choices.list_below(&#constant, parent).await
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
        shapes::runtime_names(shape, &mut runtime);
    }
    let map = runtime
        .remove("BTreeMap")
        .then(|| quote! { use std::collections::BTreeMap; });
    let runtime: Vec<_> = runtime.iter().map(|name| ident(name)).collect();
    let runtime = (!runtime.is_empty()).then(|| quote! { use connector_runtime::{#(#runtime),*}; });
    let types = types::of_shapes(krate, all);
    let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
    let types = (!types.is_empty()).then(|| quote! { use crate::types::{#(#types),*}; });
    quote! { #map #runtime #types }
}

impl Crate<'_> {
    fn asked_with(&self, operation: &str) -> String {
        format!(
            "The service is asked with {}.",
            self.operation_link(operation)
        )
    }
}
