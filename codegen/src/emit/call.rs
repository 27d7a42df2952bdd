//! A call with everything that its printing needs.

use crate::emit::context::Crate;
use crate::emit::docs::fields;
use crate::emit::given_struct::{GivenField, GivenKind, GivenStruct};
use crate::emit::names::OperationNames;
use crate::emit::rust_type;
use crate::model::{FormValue, Input, InputTarget, Operation, Shape};

/// An operation with everything that its printing needs.
pub(crate) struct Call<'a, 'c> {
    pub(crate) krate: &'a Crate<'c>,
    pub(crate) operation: &'a Operation,
    pub(crate) names: &'a OperationNames,
    /// Whether its last method takes the address for deliveries.
    pub(crate) has_callback: bool,
    /// How to make a trigger fire.
    pub(crate) hint: Option<&'a str>,
    /// What a webhook delivers, in words.
    pub(crate) delivery: Option<String>,
}

impl<'a, 'c> Call<'a, 'c> {
    pub(crate) fn new(
        krate: &'a Crate<'c>,
        operation: &'a Operation,
        names: &'a OperationNames,
    ) -> Self {
        Self {
            krate,
            operation,
            names,
            has_callback: false,
            hint: None,
            delivery: None,
        }
    }

    /// Inputs with their Rust names.
    fn named(&self) -> impl Iterator<Item = (&'a Input, &'a str)> {
        let names: &'a OperationNames = self.names;
        self.operation
            .inputs
            .iter()
            .zip(names.inputs.iter().map(String::as_str))
    }

    pub(crate) fn required(&self) -> Vec<(&'a Input, &'a str)> {
        self.named()
            .filter(|(input, _)| input.field.required)
            .collect()
    }

    /// The struct of the required inputs, if there are several.
    pub(crate) fn args(&self) -> Option<GivenStruct> {
        let required = self.required();
        (required.len() > 1).then(|| {
            let fields = required.into_iter().map(|(input, name)| GivenField {
                name: name.to_owned(),
                docs: fields::of_required(self.krate, self.operation, &input.field, name),
                kind: self.given(input),
            });
            let taken = self.krate.names.types_in_scope();
            GivenStruct::new(&self.names.args, fields.collect(), taken)
        })
    }

    /// The argument for an input.
    pub(crate) fn given(&self, input: &Input) -> GivenKind {
        let bound = |bound: &str, default: &str| GivenKind::Bound {
            bound: bound.into(),
            default: default.into(),
        };
        match (input.target, &input.field.shape) {
            (InputTarget::RawBody, _) => bound("Into<Body>", "Body"),
            (InputTarget::Part(FormValue::File), Shape::List(_)) => {
                bound("IntoIterator<Item: Into<File>>", "Vec<File>")
            }
            (InputTarget::Part(FormValue::File), _) => bound("Into<File>", "File"),
            (
                InputTarget::Parameter(_)
                | InputTarget::FormField(_)
                | InputTarget::Part(FormValue::Text(_)),
                Shape::Text,
            ) => bound("AsRef<str>", "String"),
            (_, shape) => rust_type::given(self.krate, shape),
        }
    }

    /// Whether `subscribe` takes the callback address.
    pub(crate) fn takes_callback(&self, finish: &str) -> bool {
        finish == "subscribe" && self.has_callback
    }

    pub(crate) fn optional(&self) -> Vec<(&'a Input, &'a str)> {
        self.named()
            .filter(|(input, _)| !input.field.required)
            .collect()
    }
}
