//! Objects: a struct, its constructor, an accessor and a setter for each
//! member, and the table that leads from wire names to fields.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::docs::types::of_type;
use crate::emit::given_struct::{GivenField, GivenStruct};
use crate::emit::ident::ident;
use crate::emit::root::error_code;
use crate::emit::types::{items, results};
use crate::emit::{docs, literals, names, rust_type};
use crate::model::{Field, Object, Shape, TypeDef, TypeId, TypeKind};

/// A field with everything that its printing needs.
struct PrintedField<'a> {
    field: &'a Field,
    name: &'a str,
    boxed: bool,
}

/// The struct and all that belongs to it.
pub(crate) fn items(krate: &Crate<'_>, id: TypeId, def: &TypeDef, object: &Object) -> TokenStream {
    let names = &krate.names.of_type(id);
    let fields: Vec<PrintedField<'_>> = object
        .fields
        .iter()
        .zip(&names.members)
        .enumerate()
        .map(|(index, (field, name))| PrintedField {
            field,
            name,
            boxed: krate.boxed.contains(&(id, index)),
        })
        .collect();
    let name = ident(&names.name);
    let structure = structure(krate, id, def, &name, &fields);
    let constructor = constructor(krate, id, def, &fields);
    let accessors = fields.iter().map(|field| accessors(krate, def, field));
    let results = results::methods(krate, id);
    let companions = companions(krate, id, def, &fields);
    let bulk = results::implementation(krate, id);
    let iteration = items::iteration(krate, id);
    let table = table(krate, id, &name, &fields);
    quote! {
        #structure

        impl #name {
            #constructor
            #(#accessors)*
            #results

            /// Sets any member by its wire name, even one that this type lacks.
            #[must_use]
            pub fn with_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                ObjectExt::set_member(&mut self, name, value);
                self
            }
        }

        #companions
        #bulk
        #iteration
        #table
    }
}

fn structure(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    name: &proc_macro2::Ident,
    fields: &[PrintedField<'_>],
) -> TokenStream {
    let mut lines = of_type(krate, def);
    if new_struct(krate, id).is_some() {
        let new = &krate.names.of_type(id).new;
        docs::paragraph(&mut lines, format!("Built from [`{new}`]."));
    }
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
fn required<'a, 'p>(def: &TypeDef, fields: &'p [PrintedField<'a>]) -> Vec<&'p PrintedField<'a>> {
    fields
        .iter()
        .filter(|field| def.input && field.field.required && field.field.is_offered())
        .collect()
}

fn constructor(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[PrintedField<'_>],
) -> TokenStream {
    if krate.connector.type_def(id).body_only {
        return TokenStream::new();
    }
    let required = required(def, fields);
    let initial = initial(krate, id, &quote! { Self });
    match required.as_slice() {
        [] => quote! {
            /// Creates one without members.
            pub fn new() -> Self {
                #initial
            }
        },
        [one] => {
            let name = ident(one.name);
            let setter = ident(&names::setter(one.name));
            let argument = rust_type::argument(krate, &one.field.shape);
            let summary = format!(" Creates one from its required member, `{}`.", one.name);
            quote! {
                #[doc = #summary]
                pub fn new(#name: #argument) -> Self {
                    #initial.#setter(#name)
                }
            }
        }
        // Built from the struct that names each of them.
        _ => TokenStream::new(),
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

/// The struct of the required members, if callers build an object and there are
/// several.
pub(crate) fn new_struct(krate: &Crate<'_>, id: TypeId) -> Option<GivenStruct> {
    let def = krate.connector.type_def(id);
    let names = krate.names.of_type(id);
    let object = krate.object(id)?;
    let required: Vec<GivenField> = object
        .fields
        .iter()
        .zip(&names.members)
        .filter(|(field, _)| field.required && field.is_offered())
        .map(|(field, name)| GivenField {
            name: name.clone(),
            docs: fields::of_member(krate, field, name),
            kind: rust_type::given(krate, &field.shape),
        })
        .collect();
    let is_built = def.input && !def.body_only && required.len() > 1;
    is_built.then(|| GivenStruct::new(&names.new, required, krate.names.taken_types()))
}

/// The accessor of a member and its setter: callers build inputs, and replies
/// in tests. What they read, they can move out.
fn accessors(krate: &Crate<'_>, def: &TypeDef, printed: &PrintedField<'_>) -> TokenStream {
    let PrintedField { field, name, boxed } = printed;
    let mut lines = fields::of_member(krate, field, name);
    if def.output && field.shape == Shape::Number {
        docs::paragraph(&mut lines, digits(field));
    }
    let lines = docs::attributes(&lines);
    let getter = ident(name);
    let borrowed = rust_type::borrowed(krate, &field.shape);
    let reading = rust_type::reading(krate, &field.shape, *boxed);
    let setter = setter(krate, printed);
    let taker = def.output.then(|| taker(krate, printed)).flatten();
    quote! {
        #(#lines)*
        pub fn #getter(&self) -> #borrowed {
            self.#getter #reading
        }

        #setter

        #taker
    }
}

/// Where to find all digits of a number, which a float may round.
fn digits(field: &Field) -> String {
    let call = docs::code(&format!("number_text({:?})", field.wire));
    format!("Digit for digit: [{call}](crate::ObjectExt::number_text).")
}

fn taker(krate: &Crate<'_>, printed: &PrintedField<'_>) -> Option<TokenStream> {
    let PrintedField { field, name, boxed } = printed;
    let (value, taking) = rust_type::moving(krate, &field.shape, *boxed)?;
    let member = ident(name);
    let taker = ident(&names::taker(name));
    let summary = format!(" Takes [`{name}`](Self::{name}) out.");
    Some(quote! {
        #[doc = #summary]
        pub fn #taker(&mut self) -> #value {
            self.#member #taking
        }
    })
}

fn setter(krate: &Crate<'_>, printed: &PrintedField<'_>) -> TokenStream {
    let PrintedField { field, name, boxed } = printed;
    let member = ident(name);
    let setter = ident(&names::setter(name));
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

/// What else an object without required members, or with several, has.
fn companions(
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[PrintedField<'_>],
) -> Option<TokenStream> {
    let names = krate.names.of_type(id);
    let name = ident(&names.name);
    let required = required(def, fields);
    if let Some(structure) = new_struct(krate, id) {
        let summary = [
            format!(
                "The required members of [`{}`], into which it converts.",
                names.name
            ),
            String::new(),
            "Optional members are set after [`build`](Self::build).".to_owned(),
        ];
        let definition = structure.definition(&summary, &quote! { #[derive(Clone, PartialEq)] });
        let (generics, arguments) = (structure.implementation(), structure.arguments());
        let new = ident(&names.new);
        let initial = initial(krate, id, &quote! { #name });
        let members: Vec<_> = required.iter().map(|field| ident(field.name)).collect();
        let setters = required
            .iter()
            .map(|field| ident(&names::setter(field.name)));
        return Some(quote! {
            #definition

            impl #generics #new #arguments {
                /// Builds the object, whose optional members can then be set.
                pub fn build(self) -> #name {
                    #initial #(.#setters(self.#members))*
                }
            }

            impl #generics From<#new #arguments> for #name {
                fn from(new: #new #arguments) -> Self {
                    new.build()
                }
            }
        });
    }
    let is_empty = required.is_empty() && !def.body_only;
    is_empty.then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// The only place with wire names: the macro turns it into the table of
/// members.
fn table(
    krate: &Crate<'_>,
    id: TypeId,
    name: &proc_macro2::Ident,
    fields: &[PrintedField<'_>],
) -> TokenStream {
    let rows = fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let member = ident(field.name);
        let wire = field.field.wire.as_str();
        let written = written_with_escapes(wire);
        let written = written.map(|written| quote! { as #written });
        let shown = shown(field.field);
        quote! { #index #member = #wire #written #shown; }
    });
    let connector = knows_codes(krate, id).then(|| quote! { of CONNECTOR });
    let total = krate.total.contains(&id).then(|| quote! { eq });
    quote! {
        connector_runtime::generated::object! { #total #name #connector { #(#rows)* } }
    }
}

/// Whether an object can contain codes that the connector lists.
pub(crate) fn knows_codes(krate: &Crate<'_>, id: TypeId) -> bool {
    let shape = krate.connector.error_shape.as_ref();
    let of_success = shape.is_some_and(|shape| !shape.success_codes.is_empty());
    krate.connector.type_def(id).output && (of_success || error_code::any(krate))
}

/// Whether a member may be shown; if the definition says both, it is not.
fn shown(field: &Field) -> Option<TokenStream> {
    if field.sensitive {
        return Some(quote! { , sensitive });
    }
    field.harmless.then(|| quote! { , harmless })
}

/// How a name is written in JSON, if that is more than the name in quotes.
fn written_with_escapes(wire: &str) -> Option<String> {
    let name = serde_json::Value::from(wire).to_string();
    (name != format!("\"{wire}\"")).then(|| format!(",{name}:"))
}
