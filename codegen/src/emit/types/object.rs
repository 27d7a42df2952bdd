//! Objects: a struct, its constructor, an accessor and a setter for each
//! member, and the table that leads from wire names to fields.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::docs::types::of_type;
use crate::emit::file::InternalError;
use crate::emit::given_struct::{GivenField, GivenStruct};
use crate::emit::print::{Code, Snippet, Stencil, line_or};
use crate::emit::root::error_code;
use crate::emit::types::{items, results};
use crate::emit::{docs, literals, names, rust_type};
use crate::model::{Field, Object, Shape, TypeDef, TypeId};

/// A field with everything that its printing needs.
struct PrintedField<'a> {
    field: &'a Field,
    name: &'a str,
    boxed: bool,
}

/// The struct and all that belongs to it.
pub(crate) fn push(
    code: &mut Code,
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    object: &Object,
) -> Result<(), InternalError> {
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
    push_structure(code, krate, id, def, &fields)?;
    let mut methods = Code::methods();
    push_constructor(&mut methods, krate, id, def, &fields)?;
    for field in &fields {
        push_accessors(&mut methods, krate, def, field)?;
    }
    methods.push_tokens(results::methods(krate, id).unwrap_or_default())?;
    methods.push(&WITH_MEMBER.filled([])?);
    code.push_block(&[], &format!("impl {}", names.name), &methods);
    push_companions(code, krate, id, def, &fields)?;
    code.push_tokens(results::implementation(krate, id).unwrap_or_default())?;
    code.push_tokens(items::iteration(krate, id).unwrap_or_default())?;
    code.push(&table(krate, id, &fields));
    Ok(())
}

static WITH_MEMBER: Stencil<0> = Stencil::methods(|[]| {
    quote! {
        /// Sets any member by its wire name, even one that this type lacks.
        #[must_use]
        pub fn with_member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            ObjectExt::set_member(&mut self, name, value);
            self
        }
    }
});

static FIELD: Stencil<2> = Stencil::field(|[name, kind]| quote! { #name: Member<#kind>, });

static EXTRA_MEMBERS: Stencil<0> = Stencil::field(|[]| quote! { extra_members: ExtraMembers, });

fn push_structure(
    code: &mut Code,
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[PrintedField<'_>],
) -> Result<(), InternalError> {
    let names = krate.names.of_type(id);
    let mut lines = of_type(krate, def);
    if has_new_struct(krate, id) {
        docs::paragraph(&mut lines, format!("Built from [`{}`].", names.new));
    }
    let mut members = Code::fields();
    for field in fields {
        let owned = rust_type::owned(krate, &field.field.shape);
        let kind = if field.boxed {
            format!("Box<{owned}>")
        } else {
            owned.to_string()
        };
        members.push(&FIELD.filled([field.name, &kind])?);
    }
    members.push(&EXTRA_MEMBERS.filled([])?);
    let head = format!("pub struct {}", names.name);
    code.push_block(&lines, &head, &members);
    Ok(())
}

/// Members that a caller must give.
fn required<'a, 'p>(def: &TypeDef, fields: &'p [PrintedField<'a>]) -> Vec<&'p PrintedField<'a>> {
    fields
        .iter()
        .filter(|field| def.input && field.field.required && field.field.is_offered())
        .collect()
}

static CREATED_EMPTY: Stencil<1> = Stencil::methods(|[initial]| {
    quote! {
        /// Creates one without members.
        pub fn new() -> Self {
            #initial
        }
    }
});

static CREATED_FROM_ONE: Stencil<4> = Stencil::methods(|[name, argument, initial, setter]| {
    quote! {
        pub fn new(#name: #argument) -> Self {
            #initial.#setter(#name)
        }
    }
});

fn push_constructor(
    methods: &mut Code,
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[PrintedField<'_>],
) -> Result<(), InternalError> {
    if krate.connector.type_def(id).body_only {
        return Ok(());
    }
    let required = required(def, fields);
    let initial = initial(krate, id, "Self");
    match required.as_slice() {
        [] => methods.push(&CREATED_EMPTY.filled([initial.as_str()])?),
        [one] => {
            let argument = rust_type::argument(krate, &one.field.shape);
            let summary = format!("Creates one from its required member, `{}`.", one.name);
            let setter = names::setter(one.name);
            let values = [one.name, argument.as_str(), initial.as_str(), &setter];
            methods.push_with_docs(&[summary], &CREATED_FROM_ONE.filled(values)?);
        }
        // Built from the struct that names each of them.
        _ => {}
    }
    Ok(())
}

/// The expression for an object with nothing set but its hidden members.
pub(crate) fn initial(krate: &Crate<'_>, id: TypeId, name: &str) -> Snippet {
    let hidden = hidden(krate, id).concat();
    format!("<{name} as Object>::empty(){hidden}").into()
}

/// Settings of the hidden members of an object.
fn hidden(krate: &Crate<'_>, id: TypeId) -> Vec<String> {
    let fields = krate.object(id).map(|object| object.fields.iter());
    let fixed = fields.into_iter().flatten().filter(|field| field.internal);
    fixed
        .filter_map(|field| {
            let wire = literals::quoted(&field.wire);
            let value = literals::json(field.fixed.as_ref()?);
            Some(format!(".with_member({wire}, {value})"))
        })
        .collect()
}

/// The struct of the required members, if callers build an object and there are
/// several.
pub(crate) fn has_new_struct(krate: &Crate<'_>, id: TypeId) -> bool {
    let def = krate.connector.type_def(id);
    def.input && !def.body_only && new_fields(krate, id).count() > 1
}

fn new_fields<'a>(krate: &'a Crate<'_>, id: TypeId) -> impl Iterator<Item = (&'a Field, &'a str)> {
    let fields = krate.object(id).map(|object| object.fields.iter());
    let names = krate.names.of_type(id).members.iter().map(String::as_str);
    let fields = fields.into_iter().flatten().zip(names);
    fields.filter(|(field, _)| field.required && field.is_offered())
}

fn new_struct(krate: &Crate<'_>, id: TypeId) -> GivenStruct {
    let required = new_fields(krate, id).map(|(field, name)| GivenField {
        name: name.to_owned(),
        docs: fields::of_member(krate, field, name),
        kind: rust_type::given(krate, &field.shape),
    });
    let name = &krate.names.of_type(id).new;
    GivenStruct::new(name, required.collect(), krate.names.types_in_scope())
}

static GETTER: Stencil<3> = Stencil::methods(|[getter, kind, reading]| {
    quote! {
        pub fn #getter(&self) -> #kind {
            self.#getter.#reading()
        }
    }
});

static SETTER: Stencil<4> = Stencil::methods(|[setter, member, argument, value]| {
    quote! {
        #[must_use]
        pub fn #setter(mut self, #member: #argument) -> Self {
            self.#member.set(#value);
            self
        }
    }
});

static TAKER: Stencil<4> = Stencil::methods(|[taker, member, kind, taking]| {
    quote! {
        pub fn #taker(&mut self) -> #kind {
            self.#member.#taking()
        }
    }
});

/// The accessor of a member and its setter: callers build their inputs, and
/// the replies of their own tests. What they read, they can move out.
fn push_accessors(
    methods: &mut Code,
    krate: &Crate<'_>,
    def: &TypeDef,
    printed: &PrintedField<'_>,
) -> Result<(), InternalError> {
    let PrintedField { field, name, boxed } = *printed;
    let mut lines = fields::of_member(krate, field, name);
    if def.output && field.shape == Shape::Number {
        docs::paragraph(&mut lines, digits(field));
    }
    let borrowed = rust_type::borrowed(krate, &field.shape);
    let reading = rust_type::reading(krate, &field.shape, boxed);
    methods.push_with_docs(&lines, &GETTER.filled([name, borrowed.as_str(), reading])?);

    let setter = names::setter(name);
    let argument = rust_type::argument(krate, &field.shape);
    let mut value = rust_type::converted(&field.shape, name).to_string();
    if boxed {
        value = format!("Box::new({value})");
    }
    let summary = format!("Sets [`{name}`](Self::{name}).");
    let values = [&*setter, name, argument.as_str(), &value];
    methods.push_with_docs(&[summary], &SETTER.filled(values)?);

    let moving = def
        .output
        .then(|| rust_type::moving(krate, &field.shape, boxed));
    if let Some((value, taking)) = moving.flatten() {
        let summary = format!("Takes [`{name}`](Self::{name}) out.");
        let taker = names::taker(name);
        let values = [&*taker, name, value.as_str(), taking];
        methods.push_with_docs(&[summary], &TAKER.filled(values)?);
    }
    Ok(())
}

/// Where a number stands digit for digit, which a float may have rounded.
fn digits(field: &Field) -> String {
    let call = docs::code(&format!("number_text({:?})", field.wire));
    format!("Digit for digit: [{call}](crate::ObjectExt::number_text).")
}

static DEFAULT: Stencil<1> = Stencil::items(|[name]| {
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
});

/// Adds what else an object without required members, or with several, has.
fn push_companions(
    code: &mut Code,
    krate: &Crate<'_>,
    id: TypeId,
    def: &TypeDef,
    fields: &[PrintedField<'_>],
) -> Result<(), InternalError> {
    let names = krate.names.of_type(id);
    let name = &names.name;
    let required = required(def, fields);
    if has_new_struct(krate, id) {
        let structure = new_struct(krate, id);
        let summary = [
            format!("The required members of [`{name}`], into which it converts."),
            String::new(),
            "Optional members are set after [`build`](Self::build).".to_owned(),
        ];
        structure.push_definition(code, &summary, "#[derive(Clone, PartialEq)]\n")?;
        let kind = format!("{}{}", names.new, structure.arguments());
        let mut steps = hidden(krate, id);
        steps.extend(required.iter().map(|field| {
            let setter = names::setter(field.name);
            format!(".{setter}(self.{})", field.name)
        }));
        let start = format!("        <{name} as Object>::empty()");
        let built = line_or(format!("{start}{}", steps.concat()), || {
            let indent = format!("\n{}", " ".repeat(12));
            format!("{start}{indent}{}", steps.join(&indent))
        });
        let generics = structure.implementation();
        code.push_fitting(format!(
            "impl{generics} {kind} {{\n    \
             /// Builds the object, whose optional members can then be set.\n    \
             pub fn build(self) -> {name} {{\n{built}\n    }}\n}}\n"
        ))?;
        let heading = structure.heading(&format!("From<{kind}>"), name);
        return code.push_fitting(format!(
            "{heading} {{\n    fn from(new: {kind}) -> Self {{\n        new.build()\n    }}\n}}\n"
        ));
    }
    if required.is_empty() && !def.body_only {
        code.push(&DEFAULT.filled([name])?);
    }
    Ok(())
}

/// The only place with wire names: the macro turns it into the table of
/// members.
fn table(krate: &Crate<'_>, id: TypeId, fields: &[PrintedField<'_>]) -> String {
    let total = if krate.total.contains(&id) { "eq " } else { "" };
    let name = &krate.names.of_type(id).name;
    let connector = if knows_codes(krate, id) {
        " of CONNECTOR"
    } else {
        ""
    };
    let rows = fields.iter().enumerate().map(|(index, field)| {
        let member = field.name;
        let wire = literals::quoted(&field.field.wire);
        let written = written_with_escapes(&field.field.wire).unwrap_or_default();
        let shown = shown(field.field);
        format!("        {index} {member} = {wire}{written}{shown};\n")
    });
    let rows: String = rows.collect();
    format!(
        "connector_runtime::generated::object! {{\n    {total}{name}{connector} {{\n{rows}    }}\n}}\n"
    )
}

/// Whether an object can contain codes that the connector lists.
pub(crate) fn knows_codes(krate: &Crate<'_>, id: TypeId) -> bool {
    let shape = krate.connector.error_shape.as_ref();
    let of_success = shape.is_some_and(|shape| !shape.success_codes.is_empty());
    krate.connector.type_def(id).output && (of_success || error_code::any(krate))
}

/// Whether a member may be shown; if the definition says both, it is not.
fn shown(field: &Field) -> &'static str {
    match (field.sensitive, field.harmless) {
        (true, _) => ", sensitive",
        (false, true) => ", harmless",
        (false, false) => "",
    }
}

/// How a name is written in JSON, if that is more than the name in quotes.
fn written_with_escapes(wire: &str) -> Option<String> {
    let name = serde_json::Value::from(wire).to_string();
    let is_more = name.len() != wire.len() + 2;
    is_more.then(|| format!(" as {}", literals::quoted(&format!(",{name}:"))))
}
