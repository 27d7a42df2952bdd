//! Objects: a struct, its constructor, an accessor and a setter for each
//! member, and the table that leads from wire names to fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident::ident;
use super::{Crate, docs, inputs, literals, results};
use crate::model::{Field, Object, Shape, TypeDef, TypeId, TypeKind};

/// A field with everything that its printing needs.
struct Printed<'a> {
    field: &'a Field,
    name: &'a str,
    boxed: bool,
}

/// The struct and all that belongs to it.
pub(super) fn items(krate: &Crate<'_>, id: TypeId, def: &TypeDef, object: &Object) -> TokenStream {
    let names = krate.names.of_type(id);
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
    let table = table(&names.name, &name, object, &fields);
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
    let mut lines = krate.type_docs(def);
    lines.extend(krate.unoffered(id));
    let attributes = docs::attributes(&lines);
    let idents = fields.iter().map(|field| ident(field.name));
    let types = fields.iter().map(|field| {
        let owned = krate.owned(&field.field.shape);
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
            unknown_members: Unknown,
        }
    }
}

/// Members that a caller must give.
fn required<'a, 'p>(def: &TypeDef, fields: &'p [Printed<'a>]) -> Vec<&'p Printed<'a>> {
    fields
        .iter()
        .filter(|field| def.input && field.field.required && inputs::is_offered(field.field))
        .collect()
}

fn constructor(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[Printed<'_>],
) -> TokenStream {
    if krate.bodies.contains(&id) {
        return TokenStream::new();
    }
    let required = required(def, fields);
    let initial = krate.initial(id, &quote! { Self });
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
            let argument = krate.argument(&one.field.shape);
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

impl Crate<'_> {
    /// The expression for an object with nothing set but its hidden members.
    pub(super) fn initial(&self, id: TypeId, name: &TokenStream) -> TokenStream {
        let hidden = self.hidden(id);
        quote! { <#name as Object>::empty() #(#hidden)* }
    }

    /// Settings of the hidden members of an object.
    fn hidden(&self, id: TypeId) -> Vec<TokenStream> {
        let TypeKind::Object(object) = &self.connector.type_def(id).kind else {
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
    pub(super) fn needs_required_struct(&self, id: TypeId) -> bool {
        if self.bodies.contains(&id) {
            return false;
        }
        let def = self.connector.type_def(id);
        let TypeKind::Object(object) = &def.kind else {
            return false;
        };
        let required = object
            .fields
            .iter()
            .filter(|field| field.required && inputs::is_offered(field));
        def.input && required.count() > 1
    }
}

/// The accessor of a member and its setter: callers build their inputs, and
/// the replies of their own tests.
fn accessors(krate: &Crate<'_>, printed: &Printed<'_>) -> TokenStream {
    let Printed { field, name, boxed } = printed;
    let lines = docs::attributes(&krate.member_docs(field, name));
    let getter = ident(name);
    let borrowed = krate.borrowed(&field.shape);
    let reading = krate.reading(&field.shape, *boxed);
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
    let argument = krate.argument(&field.shape);
    let converted = Crate::converted(&field.shape, &quote! { #member });
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
    if krate.bodies.contains(&id) {
        return TokenStream::new();
    }
    let required = required(def, fields);
    let names = krate.names.of_type(id);
    let name = ident(&names.name);
    if required.len() > 1 {
        let structure = ident(&names.required);
        let summary = format!(" The required members of [`{}`].", names.name);
        let idents = required.iter().map(|field| ident(field.name));
        let types = required.iter().map(|field| krate.owned(&field.field.shape));
        let lines = required
            .iter()
            .map(|field| docs::attributes(&krate.member_docs(field.field, field.name)));
        return quote! {
            #[doc = #summary]
            #[derive(Clone, PartialEq)]
            pub struct #structure {
                #(#(#lines)* pub #idents: #types,)*
            }

            connector_runtime::opaque_debug!(#structure);

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

/// The one place where wire names stand.
fn table(
    rust_name: &str,
    name: &proc_macro2::Ident,
    object: &Object,
    fields: &[Printed<'_>],
) -> TokenStream {
    let idents: Vec<_> = fields.iter().map(|field| ident(field.name)).collect();
    let wires: Vec<_> = fields
        .iter()
        .map(|field| field.field.wire.as_str())
        .collect();
    let sensitive: Vec<_> = object
        .fields
        .iter()
        .filter(|field| field.sensitive)
        .map(|field| field.wire.as_str())
        .collect();
    let sensitive = (!sensitive.is_empty())
        .then(|| quote! { const SENSITIVE: &'static [&'static str] = &[#(#sensitive),*]; });
    let member_mut = if fields.is_empty() {
        quote! { fn member_mut(&mut self, _name: &str) -> Option<&mut dyn Slot> { None } }
    } else {
        quote! {
            fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
                let slot: &mut dyn Slot = match name {
                    #(#wires => &mut self.#idents,)*
                    _ => return None,
                };
                Some(slot)
            }
        }
    };
    let visit = if fields.is_empty() {
        quote! { _visit }
    } else {
        quote! { visit }
    };
    quote! {
        impl Object for #name {
            const NAME: &'static str = #rust_name;
            #sensitive

            fn empty() -> Self {
                Self {
                    #(#idents: Member::absent(),)*
                    unknown_members: Unknown::default(),
                }
            }

            #member_mut

            fn each_member<'a>(&'a self, #visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
                #(visit(#wires, &self.#idents);)*
            }

            fn unknown(&self) -> &Unknown {
                &self.unknown_members
            }

            fn unknown_mut(&mut self) -> &mut Unknown {
                &mut self.unknown_members
            }
        }

        connector_runtime::object!(#name);
    }
}

impl Crate<'_> {
    /// Docs of the members that a service takes and its connector does not offer.
    pub(super) fn unoffered(&self, id: TypeId) -> Vec<String> {
        let TypeKind::Object(Object { unoffered, .. }) = &self.connector.type_def(id).kind else {
            return Vec::new();
        };
        if unoffered.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![
            String::new(),
            "The service also takes, by name:".to_owned(),
            String::new(),
        ];
        for (wire, description) in unoffered {
            lines.extend(super::markdown::item(&docs::code(wire), description));
        }
        lines
    }

    /// Docs of a type.
    pub(super) fn type_docs(&self, def: &TypeDef) -> Vec<String> {
        let fallback = match &def.owner {
            crate::model::Owner::Operation(id) => part_of(id, &def.name),
            crate::model::Owner::Shared => {
                format!("{} as the service knows it.", docs::code(&def.name))
            }
        };
        let mut lines = docs::sentences(&def.docs, &fallback);
        if let TypeKind::Object(Object {
            additional: Some(shape),
            ..
        }) = &def.kind
        {
            let what = match shape {
                Shape::Any(_) => "any JSON".to_owned(),
                _ => self.named_in_docs(shape),
            };
            docs::paragraph(
                &mut lines,
                format!("Further members may have any name and hold {what}."),
            );
        }
        lines
    }
}

/// What a type without a description is, from the words of its name.
fn part_of(operation: &str, name: &str) -> String {
    let operation = docs::code(operation);
    match name.rsplit(' ').next() {
        Some("request") => format!("The body of {operation}."),
        Some("response") => format!("What {operation} answers."),
        Some("delivery") => format!("What {operation} delivers."),
        _ => format!("Part of {operation}: {}.", docs::code(name)),
    }
}
