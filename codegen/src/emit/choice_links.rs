//! Which method lists the choices for an input.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::names::Names;
use crate::emit::{names, offers};
use crate::model::{Connector, DynamicSource, Field, Operation};

/// The methods that list choices, for the docs of what is chosen.
pub(crate) struct ChoiceLinks {
    /// By the operation that tells and the name of the input: for each call that
    /// has such an input its id and a link to the method.
    methods: BTreeMap<(String, String), BTreeMap<String, String>>,
}

impl ChoiceLinks {
    pub(crate) fn of(connector: &Connector, names: &Names) -> Self {
        let known: BTreeSet<&str> = connector
            .operations
            .iter()
            .map(|operation| operation.id.as_str())
            .collect();
        let mut methods: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for (call, names) in names.calls(connector) {
            let owner = names::client_of(call);
            let method = format!("{owner}::{}_choices", names.method);
            for offer in offers::of(connector, call) {
                let source = offer.field.docs.source.as_ref();
                if let Some(source) = source.filter(|one| known.contains(one.operation.as_str())) {
                    let link = format!("[`{method}`](crate::{method})");
                    methods
                        .entry((source.operation.clone(), offer.field.wire.clone()))
                        .or_default()
                        .insert(call.id.clone(), link);
                }
            }
        }
        Self { methods }
    }

    /// A link to the method that lists the choices for an input of `call`, or
    /// for a member of an object that one call alone takes.
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
