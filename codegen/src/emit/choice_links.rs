//! Which method lists the choices for an input.

use std::collections::BTreeMap;

use crate::emit::names::{self, Names};
use crate::model::{ChoiceKind, Connector, DynamicSource, Field, Operation};

/// The methods that list choices, for the docs of what is chosen.
pub(crate) struct ChoiceLinks {
    /// By the lookup and the name of the input: for each call with such an
    /// input, its id and a link to the method.
    methods: BTreeMap<(String, String), BTreeMap<String, String>>,
}

impl ChoiceLinks {
    pub(crate) fn of(connector: &Connector, names: &Names) -> Self {
        let mut methods: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for (call, names) in names.calls(connector) {
            let owner = names::client_of(call);
            let method = names::choices_method(&names.method);
            let link = format!("[`{owner}::{method}`](crate::{owner}::{method})");
            let lists = call.choices.iter();
            for list in lists.filter(|list| list.kind != ChoiceKind::Below) {
                let lookup = connector.operations[list.lookup].id.clone();
                let input = list.input.last().cloned().unwrap_or_default();
                methods
                    .entry((lookup, input))
                    .or_default()
                    .insert(call.id.clone(), link.clone());
            }
        }
        Self { methods }
    }

    /// A link to the method that lists the choices for an input of `call`, or
    /// for a member of an object that only one call takes.
    pub(crate) fn method(
        &self,
        call: Option<&Operation>,
        field: &Field,
        source: &DynamicSource,
    ) -> Option<&str> {
        let key = (source.operation.clone(), field.wire.clone());
        let methods = self.methods.get(&key)?;
        let found = match call {
            Some(call) => methods.get(&call.id),
            None => methods.values().next().filter(|_| methods.len() == 1),
        };
        found.map(String::as_str)
    }
}
