//! A call with everything that its printing needs.

use crate::emit::context::Crate;
use crate::emit::names::OperationNames;
use crate::model::{Input, Operation};

/// An operation with everything that its printing needs.
pub(crate) struct Call<'a, 'c> {
    pub(crate) krate: &'a Crate<'c>,
    pub(crate) operation: &'a Operation,
    pub(crate) names: &'a OperationNames,
    /// Whether its last method takes the address for deliveries.
    pub(crate) has_callback: bool,
    /// How to make a trigger fire.
    pub(crate) hint: Option<&'a str>,
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

    /// Whether `subscribe` takes the address of the caller.
    pub(crate) fn takes_callback(&self, finish: &str) -> bool {
        finish == "subscribe" && self.has_callback
    }

    pub(crate) fn optional(&self) -> Vec<(&'a Input, &'a str)> {
        self.named()
            .filter(|(input, _)| !input.field.required)
            .collect()
    }
}
