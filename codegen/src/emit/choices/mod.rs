//! The folder `choices`: methods that list the choices for inputs, a file for
//! each call that has any.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rayon::prelude::*;

use crate::emit::calls::folder::{Module, folder_file};
use crate::emit::calls::rewrite;
use crate::emit::context::Crate;
use crate::emit::docs::links;
use crate::emit::file::{File, InternalError};
use crate::emit::ident::{Case, ident, identifier};
use crate::emit::names::OperationNames;
use crate::emit::print::Snippet;
use crate::emit::{docs, literals, names, print, rust_type, uses};
use crate::model::{
    Argument, ArgumentLocation, ArgumentValue, ChoiceKind, ChoiceList, Field, FieldPath, Operation,
    Shape,
};

pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let calls = krate
        .calls()
        .filter(|(operation, _)| !operation.choices.is_empty());
    let calls: Vec<_> = calls.collect();
    let printed: Vec<_> = calls
        .par_iter()
        .map(|(operation, names)| {
            let lists: Vec<Named<'_>> = named(krate, operation, names).collect();
            file(krate, operation, names, &lists)
        })
        .collect();
    let mut files = printed.into_iter().collect::<Result<Vec<_>, _>>()?;
    let modules = calls
        .iter()
        .map(|(_, names)| Module::with(names, type_name(names)));
    let modules: Vec<_> = modules.collect();
    if !modules.is_empty() {
        files.push(folder_file(
            "choices",
            "Choices for inputs, listed by the service.",
            &modules,
        )?);
    }
    Ok(files)
}

fn type_name(names: &OperationNames) -> String {
    format!("{}Choices", names.request)
}

/// An input whose choices do not depend on others.
pub(crate) struct Unconditional<'a> {
    pub(crate) operation: &'a Operation,
    /// The client's method for the call.
    pub(crate) method: &'a str,
    /// The method that lists.
    pub(crate) name: &'a str,
    pub(crate) lookup: &'a Operation,
}

/// Inputs whose choices do not depend on others, and can be shown.
pub(crate) fn without_conditions<'a>(
    krate: &'a Crate<'_>,
) -> impl Iterator<Item = Unconditional<'a>> {
    krate.calls().flat_map(|(operation, names)| {
        named(krate, operation, names)
            .filter(|one| one.list.given.is_empty() && one.list.kind == ChoiceKind::Choices)
            .filter(|one| matches!(chosen(&one.list.shape), Shape::Text | Shape::Integer))
            .map(|one| Unconditional {
                operation,
                method: &names.method,
                name: one.name,
                lookup: one.lookup,
            })
    })
}

/// What an operation returns about an input, with its names.
struct Named<'a> {
    list: &'a ChoiceList,
    name: &'a str,
    lookup: &'a Operation,
    lookup_names: &'a OperationNames,
}

fn named<'a>(
    krate: &'a Crate<'_>,
    operation: &'a Operation,
    names: &'a OperationNames,
) -> impl Iterator<Item = Named<'a>> {
    let lists = operation.choices.iter().zip(&names.choices);
    lists.map(|(list, name)| Named {
        list,
        name,
        lookup: &krate.connector.operations[list.lookup],
        lookup_names: krate.names.of_operation(list.lookup),
    })
}

fn file(
    krate: &Crate<'_>,
    operation: &Operation,
    names: &OperationNames,
    lists: &[Named<'_>],
) -> Result<File, InternalError> {
    let path = format!("src/choices/{}.rs", names.module);
    let owner = ident(names::client_of(operation));
    let structure = ident(&type_name(names));
    let method = ident(&names::choices_method(&names.method));
    let title = format!("Choices for the inputs of {}.", docs::code(&operation.id));
    let module_docs = docs::inner_attributes(&[title]);
    let call = format!("[`{owner}::{0}`](crate::{owner}::{0})", names.method);
    let lists_docs = docs::attributes(&[format!("Lists the choices for the inputs of {call}.")]);
    let summary = docs::attributes(&[
        format!("Lists the choices for the inputs of {call}."),
        String::new(),
        "If choices depend on other inputs, set those first.".to_owned(),
    ]);
    let statics = lists.iter().map(constant);
    let setters = setters(krate, names, lists);
    let listers = lists.iter().map(|one| lister(krate, one));
    let imports = imports(krate, lists);
    let tokens = quote! {
        #module_docs
        use connector_runtime::Error;
        use connector_runtime::generated::choices;
        use crate::#owner;
        #imports

        #(#statics)*

        impl #owner {
            #lists_docs
            pub fn #method(&self) -> #structure {
                #structure { choices: choices::Choices::new(&self.runtime) }
            }
        }

        #summary
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

fn static_name(one: &Named<'_>) -> proc_macro2::Ident {
    ident(&one.name.trim_end_matches('_').to_uppercase())
}

fn constant(one: &Named<'_>) -> TokenStream {
    let name = static_name(one);
    let folder = ident(names::folder_of(one.lookup));
    let module = ident(&one.lookup_names.module);
    let lookup = ident(&one.lookup_names.constant);
    let ChoiceList {
        arguments,
        collection,
        value,
        title,
        paged,
        ..
    } = one.list;
    let arguments = arguments.iter().map(argument);
    let collection = collection.pointer();
    let value = value.as_ref().map(FieldPath::pointer).unwrap_or_default();
    let title = match title.as_ref().map(FieldPath::pointer) {
        Some(title) => quote! { Some(#title) },
        None => quote! { None },
    };
    let paging = if *paged {
        let pages = format_ident!("{}_PAGES", one.lookup_names.constant);
        quote! { Some(&crate::#folder::#module::#pages) }
    } else {
        quote! { None }
    };
    quote! {
        static #name: choices::ChoiceSource = choices::ChoiceSource {
            operation: &crate::#folder::#module::#lookup,
            arguments: &[#(#arguments),*],
            paging: #paging,
            collection: #collection,
            value: #value,
            title: #title,
            ..choices::ChoiceSource::DEFAULT
        };
    }
}

fn argument(argument: &Argument) -> TokenStream {
    let Argument {
        wire,
        location,
        value,
    } = argument;
    let constructor = ident(match location {
        ArgumentLocation::Path => "path",
        ArgumentLocation::Query => "query",
        ArgumentLocation::Header => "header",
        ArgumentLocation::Body => "body",
    });
    let value = match value {
        ArgumentValue::Fixed(literal) => {
            let text = match location {
                ArgumentLocation::Body => literals::json_text(literal),
                _ => literals::text(literal),
            };
            quote! { Fixed(#text) }
        }
        ArgumentValue::Given {
            wire,
            required: true,
        } => quote! { Input(#wire) },
        ArgumentValue::Given { wire, .. } => quote! { OptionalInput(#wire) },
        ArgumentValue::Chosen(path) => {
            let pointer = path.pointer();
            quote! { ParentMember(#pointer) }
        }
    };
    quote! { choices::Argument::#constructor(#wire, choices::ArgumentValue::#value) }
}

/// A setter for each input that choices depend on.
fn setters(krate: &Crate<'_>, names: &OperationNames, lists: &[Named<'_>]) -> Vec<TokenStream> {
    let mut done = BTreeSet::new();
    let given = lists.iter().flat_map(|one| &one.list.given);
    let given = given.filter(|field| done.insert(&field.wire));
    given
        .filter_map(|field| Some((field, names.given.get(&field.wire)?)))
        .map(|(field, name)| setter(krate, field, name))
        .collect()
}

fn setter(krate: &Crate<'_>, field: &Field, name: &str) -> TokenStream {
    let (name, wire) = (ident(name), &field.wire);
    let argument_name = ident(&identifier(wire, Case::Snake, "input"));
    let argument = rust_type::argument(krate, &field.shape);
    let owned = rust_type::owned(krate, &field.shape);
    let converted = rust_type::converted(&field.shape, &argument_name.to_string());
    let lines = docs::attributes(&[format!(
        "Sets {}, which choices for other inputs depend on.",
        docs::code(wire)
    )]);
    quote! {
        #lines
        #[must_use]
        pub fn #name(mut self, #argument_name: #argument) -> Self {
            let value: #owned = #converted;
            self.choices = self.choices.give(#wire, &value);
            self
        }
    }
}

fn lister(krate: &Crate<'_>, one: &Named<'_>) -> TokenStream {
    let (name, constant) = (ident(one.name), static_name(one));
    let input = docs::code(&one.list.input.join("."));
    let what = match one.list.kind {
        ChoiceKind::Schema => format!("The schema of {input}."),
        ChoiceKind::Below => format!("The choices for {input} below a given choice."),
        ChoiceKind::Choices => format!("The choices for {input}."),
    };
    let mut lines = vec![
        what,
        String::new(),
        format!("Calls {}.", links::operation(krate, &one.lookup.id)),
    ];
    if !one.list.given.is_empty() {
        let names: Vec<String> = one
            .list
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
    let folder = names::folder_of(one.lookup);
    let module = format!("crate::{folder}::{}::", one.lookup_names.module);
    let gateway = rewrite::steps(one.lookup, one.lookup_names, &module);
    let choices = Snippet::from(format!("self.choices{gateway}"));
    if one.list.kind == ChoiceKind::Schema {
        return quote! {
            #lines
            pub async fn #name(&self) -> Result<connector_runtime::Value, Error> {
                #choices.schema(&#constant).await
            }
        };
    }
    let value = rust_type::owned(krate, chosen(&one.list.shape));
    if one.list.kind == ChoiceKind::Below {
        return quote! {
            #lines
            pub async fn #name(
                &self,
                parent: &choices::Choice<#value>,
            ) -> Result<Vec<choices::Choice<#value>>, Error> {
                #choices.list_children(&#constant, parent).await
            }
        };
    }
    quote! {
        #lines
        pub async fn #name(&self) -> Result<Vec<choices::Choice<#value>>, Error> {
            #choices.list(&#constant).await
        }
    }
}

/// What is chosen: an item, if an input takes several.
fn chosen(shape: &Shape) -> &Shape {
    match shape {
        Shape::List(item) => item,
        one => one,
    }
}

fn imports(krate: &Crate<'_>, lists: &[Named<'_>]) -> TokenStream {
    let values = lists
        .iter()
        .filter(|one| one.list.kind != ChoiceKind::Schema)
        .map(|one| chosen(&one.list.shape));
    let given = lists
        .iter()
        .flat_map(|one| one.list.given.iter().map(|field| &field.shape));
    let all: Vec<&Shape> = values.chain(given).collect();
    let mut runtime = BTreeSet::new();
    for shape in &all {
        rust_type::runtime_names(shape, &mut runtime);
    }
    let map = runtime
        .remove("BTreeMap")
        .then(|| quote! { use std::collections::BTreeMap; });
    let runtime = uses::runtime(&runtime);
    let types = rust_type::names_of(krate, all);
    let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
    let types = (!types.is_empty()).then(|| quote! { use crate::types::{#(#types),*}; });
    quote! { #map #runtime #types }
}
