//! Objects: a struct, its constructor, an accessor and a setter for each
//! member, and the table that leads from wire names to fields.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::docs::types::{of_type, unoffered};
use crate::emit::ident::ident;
use crate::emit::types::results;
use crate::emit::{docs, literals, rust_type};
use crate::model::{Field, Object, TypeDef, TypeId, TypeKind};

/// A field with everything that its printing needs.
struct Printed<'a> {
    field: &'a Field,
    name: &'a str,
    boxed: bool,
}

/// The struct and all that belongs to it.
pub(crate) fn items(krate: &Crate<'_>, id: TypeId, def: &TypeDef, object: &Object) -> TokenStream {
    let names = &krate.names.of_type(id);
    let fields: Vec<Printed<'_>> = object
        .fields
        .iter()
        .zip(&names.members)
        .enumerate()
        .map(|(index, (field, name))| Printed {
            field,
            name,
            boxed: krate.boxed.contains(&(id, index)),
        })
        .collect();
    let name = ident(&names.name);
    let structure = structure(krate, id, def, &name, &fields);
    let constructor = constructor(krate, id, def, &fields);
    let accessors = fields.iter().map(|field| accessors(krate, field));
    let results = results::method(krate, id);
    let required = required_struct(krate, id, def, &fields);
    let table = table(&name, &fields);
    quote! {
        #structure

        impl #name {
            #constructor
            #(#accessors)*
            #results

            /// Sets any member by its name on the wire, also one that this type does not offer.
            #[must_use]
            pub fn with_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                ObjectExt::set_member(&mut self, name, value);
                self
            }
        }

        #required
        #table
    }
}

fn structure(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    name: &proc_macro2::Ident,
    fields: &[Printed<'_>],
) -> TokenStream {
    let mut lines = of_type(krate, def);
    lines.extend(unoffered(krate, id));
    let attributes = docs::attributes(&lines);
    let idents = fields.iter().map(|field| ident(field.name));
    let types = fields.iter().map(|field| {
        let owned = rust_type::owned(krate, &field.field.shape);
        if field.boxed {
            quote! { Box<#owned> }
        } else {
            owned
        }
    });
    quote! {
        #(#attributes)*
        #[derive(Clone, PartialEq)]
        pub struct #name {
            #(#idents: Member<#types>,)*
            extra_members: ExtraMembers,
        }
    }
}

/// Members that a caller must give.
fn required<'a, 'p>(def: &TypeDef, fields: &'p [Printed<'a>]) -> Vec<&'p Printed<'a>> {
    fields
        .iter()
        .filter(|field| def.input && field.field.required && field.field.is_offered())
        .collect()
}

fn constructor(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[Printed<'_>],
) -> TokenStream {
    if krate.connector.type_def(id).body_only {
        return TokenStream::new();
    }
    let required = required(def, fields);
    let initial = initial(krate, id, &quote! { Self });
    match required.as_slice() {
        [] => quote! {
            /// One with no member set.
            pub fn new() -> Self {
                #initial
            }
        },
        [one] => {
            let name = ident(one.name);
            let setter = format_ident!("with_{}", one.name);
            let argument = rust_type::argument(krate, &one.field.shape);
            let summary = format!(" One with its required member, `{}`, set.", one.name);
            quote! {
                #[doc = #summary]
                pub fn new(#name: #argument) -> Self {
                    #initial.#setter(#name)
                }
            }
        }
        several => {
            let names: Vec<_> = several.iter().map(|field| ident(field.name)).collect();
            let setters = several
                .iter()
                .map(|field| format_ident!("with_{}", field.name));
            let required = ident(&krate.names.of_type(id).required);
            quote! {
                /// One with its required members set.
                pub fn new(required: #required) -> Self {
                    #initial #(.#setters(required.#names))*
                }
            }
        }
    }
}

/// The expression for an object with nothing set but its hidden members.
pub(crate) fn initial(krate: &Crate<'_>, id: TypeId, name: &TokenStream) -> TokenStream {
    let hidden = hidden(krate, id);
    quote! { <#name as Object>::empty() #(#hidden)* }
}

/// Settings of the hidden members of an object.
fn hidden(krate: &Crate<'_>, id: TypeId) -> Vec<TokenStream> {
    let TypeKind::Object(object) = &krate.connector.type_def(id).kind else {
        return Vec::new();
    };
    let fixed = object.fields.iter().filter(|field| field.internal);
    fixed
        .filter_map(|field| {
            let wire = &field.wire;
            let value = literals::json(field.fixed.as_ref()?);
            Some(quote! { .with_member(#wire, #value) })
        })
        .collect()
}

/// Whether an object is built by callers and has several required members.
pub(crate) fn needs_required_struct(krate: &Crate<'_>, id: TypeId) -> bool {
    if krate.connector.type_def(id).body_only {
        return false;
    }
    let def = &krate.connector.type_def(id);
    let TypeKind::Object(object) = &def.kind else {
        return false;
    };
    let required = object
        .fields
        .iter()
        .filter(|field| field.required && field.is_offered());
    def.input && required.count() > 1
}

/// The accessor of a member and its setter: callers build their inputs, and
/// the replies of their own tests.
fn accessors(krate: &Crate<'_>, printed: &Printed<'_>) -> TokenStream {
    let Printed { field, name, boxed } = printed;
    let lines = docs::attributes(&fields::of_member(krate, field, name));
    let getter = ident(name);
    let borrowed = rust_type::borrowed(krate, &field.shape);
    let reading = rust_type::reading(krate, &field.shape, *boxed);
    let setter = setter(krate, printed);
    quote! {
        #(#lines)*
        pub fn #getter(&self) -> #borrowed {
            self.#getter #reading
        }

        #setter
    }
}

fn setter(krate: &Crate<'_>, printed: &Printed<'_>) -> TokenStream {
    let Printed { field, name, boxed } = printed;
    let member = ident(name);
    let setter = format_ident!("with_{name}");
    let argument = rust_type::argument(krate, &field.shape);
    let converted = rust_type::converted(&field.shape, &quote! { #member });
    let value = if *boxed {
        quote! { Box::new(#converted) }
    } else {
        converted
    };
    let summary = format!(" Sets [`{name}`](Self::{name}).");
    quote! {
        #[doc = #summary]
        #[must_use]
        pub fn #setter(mut self, #member: #argument) -> Self {
            self.#member.set(#value);
            self
        }
    }
}

fn required_struct(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[Printed<'_>],
) -> TokenStream {
    if krate.connector.type_def(id).body_only {
        return TokenStream::new();
    }
    let required = required(def, fields);
    let names = &krate.names.of_type(id);
    let name = ident(&names.name);
    if required.len() > 1 {
        let structure = ident(&names.required);
        let summary = format!(" The required members of [`{}`].", names.name);
        let idents = required.iter().map(|field| ident(field.name));
        let types = required
            .iter()
            .map(|field| rust_type::owned(krate, &field.field.shape));
        let lines = required
            .iter()
            .map(|field| docs::attributes(&fields::of_member(krate, field.field, field.name)));
        return quote! {
            #[doc = #summary]
            #[derive(Clone, PartialEq)]
            pub struct #structure {
                #(#(#lines)* pub #idents: #types,)*
            }

            connector_runtime::generated::opaque_debug!(#structure);

            impl From<#structure> for #name {
                fn from(required: #structure) -> Self {
                    Self::new(required)
                }
            }
        };
    }
    if required.is_empty() {
        return quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        };
    }
    TokenStream::new()
}

/// The one place where wire names stand: the macro makes the table of members
/// of it, a row for each.
fn table(name: &proc_macro2::Ident, fields: &[Printed<'_>]) -> TokenStream {
    let rows = fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let member = ident(field.name);
        let wire = field.field.wire.as_str();
        let written = written_with_escapes(wire);
        let written = written.map(|written| quote! { as #written });
        let sensitive = field.field.sensitive.then(|| quote! { , sensitive });
        quote! { #index #member = #wire #written #sensitive; }
    });
    quote! {
        connector_runtime::generated::object! { #name { #(#rows)* } }
    }
}

/// What is written of a name in JSON, where that is more than the name in
/// quotes.
fn written_with_escapes(wire: &str) -> Option<String> {
    let name = serde_json::Value::from(wire).to_string();
    (name != format!("\"{wire}\"")).then(|| format!(",{name}:"))
}
