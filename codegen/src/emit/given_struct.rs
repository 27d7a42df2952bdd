//! The struct that a caller fills in if several values are required: a literal
//! names each, and rustc reports missing ones. Strings, lists and the like need
//! no conversion, because fields are generic.

use std::collections::BTreeSet;

use quote::quote;

use crate::emit::file::InternalError;
use crate::emit::ident::{Case, Scope, alone, identifier};
use crate::emit::literals::quoted;
use crate::emit::print::{self, Block, Code, Snippet, Stencil};

/// A field of such a struct.
pub(crate) struct GivenField {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) kind: GivenKind,
}

/// What a field takes.
pub(crate) enum GivenKind {
    /// One type.
    Concrete(Snippet),
    /// Anything that satisfies a bound.
    Bound {
        bound: Snippet,
        /// The default type.
        default: Snippet,
    },
}

impl GivenKind {
    /// The type of a parameter of a function.
    pub(crate) fn argument(&self) -> Snippet {
        match self {
            Self::Concrete(kind) => kind.clone(),
            Self::Bound { bound, .. } => format!("impl {bound}").into(),
        }
    }
}

/// The struct, its generics, and the type of a parameter that takes it.
pub(crate) struct GivenStruct {
    name: String,
    fields: Vec<GivenField>,
    /// The type parameter of each field that has one.
    parameters: Vec<Option<String>>,
}

impl GivenStruct {
    /// A type parameter hides none of the types `in_scope`.
    pub(crate) fn new(name: &str, fields: Vec<GivenField>, in_scope: &BTreeSet<String>) -> Self {
        let mut scope = Scope::within(in_scope);
        let parameters = fields
            .iter()
            .map(|field| match field.kind {
                GivenKind::Concrete(_) => None,
                GivenKind::Bound { .. } => {
                    let mut natural = identifier(&field.name, Case::Pascal, "value");
                    if scope.has(&natural) {
                        natural.push_str("Value");
                    }
                    Some(scope.take(&natural, alone))
                }
            })
            .collect();
        Self {
            name: name.to_owned(),
            fields,
            parameters,
        }
    }

    /// Adds the definition, with a `Debug` that shows no values.
    pub(crate) fn push_definition(
        &self,
        code: &mut Code,
        summary: &[String],
        derives: &str,
    ) -> Result<(), InternalError> {
        let name = &self.name;
        let mut fields = Code::fields();
        for (field, parameter) in self.fields.iter().zip(&self.parameters) {
            let kind = match (&field.kind, parameter) {
                (GivenKind::Bound { .. }, Some(parameter)) => parameter,
                (GivenKind::Concrete(kind) | GivenKind::Bound { default: kind, .. }, _) => {
                    kind.as_str()
                }
            };
            fields.push_with_docs(&field.docs, &FIELD.filled([&field.name, kind])?);
        }
        let defaults = self.bounds();
        let defaults: Vec<String> = defaults
            .map(|(parameter, bound, default)| format!("{parameter}: {bound} = {default}"))
            .collect();
        let flat = format!("pub struct {name}{} {{", listed(&defaults));
        let head = print::line_or(flat, || {
            format!(
                "pub struct {name}<\n    {},\n> {{",
                defaults.join(",\n    ")
            )
        });
        // Any field shows how the generics before it are laid out.
        let with_field = format!("{head}\n    field: (),\n}}\n");
        let laid_out = print::fitting(Block::Items, with_field)?;
        let head = laid_out.split_once(" {\n").map_or("", |(head, _)| head);
        let head = format!("{derives}{head}");
        code.push_block(summary, &head, &fields);
        let heading = self.heading("std::fmt::Debug", &format!("{name}{}", self.arguments()));
        code.push_fitting(format!(
            "{heading} {{\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> \
             std::fmt::Result {{\n        f.debug_struct({}).finish_non_exhaustive()\n    }}\n}}\n",
            quoted(name)
        ))
    }

    /// The first line of an implementation with its generics, without the brace.
    pub(crate) fn heading(&self, of: &str, kind: &str) -> String {
        let generics = self.implementation();
        print::heading(&format!("impl{generics} {of}"), kind)
    }

    /// The generics of an `impl` for it.
    pub(crate) fn implementation(&self) -> String {
        let generics = self.bounds();
        let generics: Vec<String> = generics
            .map(|(parameter, bound, _)| format!("{parameter}: {bound}"))
            .collect();
        listed(&generics)
    }

    /// What follows its name in an `impl` for it.
    pub(crate) fn arguments(&self) -> String {
        let parameters: Vec<&str> = self.bounds().map(|(parameter, ..)| parameter).collect();
        listed(&parameters)
    }

    /// The type of a parameter that takes it.
    pub(crate) fn argument(&self) -> Snippet {
        let bounds = self.bounds();
        let bounds: Vec<String> = bounds
            .map(|(_, bound, _)| format!("impl {bound}"))
            .collect();
        Snippet::from(if bounds.is_empty() {
            self.name.clone()
        } else {
            format!("{}<{}>", self.name, bounds.join(", "))
        })
    }

    /// Sorted by field name: programs may write the generics out, and inputs may
    /// be reordered.
    fn bounds(&self) -> impl Iterator<Item = (&str, &Snippet, &Snippet)> {
        let mut fields: Vec<_> = self.fields.iter().zip(&self.parameters).collect();
        fields.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
        let fields = fields.into_iter();
        fields.filter_map(|(field, parameter)| match &field.kind {
            GivenKind::Bound { bound, default } => Some((parameter.as_deref()?, bound, default)),
            GivenKind::Concrete(_) => None,
        })
    }
}

static FIELD: Stencil<2> = Stencil::field(|[name, kind]| quote! { pub #name: #kind, });

/// What stands between angle brackets, if there is anything.
fn listed<T: AsRef<str>>(parts: &[T]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("<{}>", parts.join(", "))
    }
}
