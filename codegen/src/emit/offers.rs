//! Inputs that callers set, also those within objects.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::emit::inputs;
use crate::emit::inputs::Target;
use crate::model::{Connector, Field, Operation, TypeId, TypeKind};

/// Objects deeper than this are not looked into.
const DEEPEST: usize = 4;

/// An input, by the names on the wire that lead to it.
#[derive(Clone)]
pub(crate) struct Offer<'a> {
    pub(crate) path: Vec<String>,
    pub(crate) field: Cow<'a, Field>,
}

pub(crate) fn of<'a>(connector: &'a Connector, operation: &'a Operation) -> Vec<Offer<'a>> {
    let mut found = Found {
        connector,
        offers: Vec::new(),
        within: BTreeSet::new(),
    };
    for input in inputs::of(connector, operation) {
        let is_value = match input.target {
            Target::RawBody => false,
            Target::Part(part) => !part.file,
            _ => true,
        };
        match input.field {
            Cow::Borrowed(field) if is_value => found.add(&[], field),
            Cow::Owned(field) if is_value => found.add_body(field),
            _ => {}
        }
    }
    found.offers
}

struct Found<'a> {
    connector: &'a Connector,
    offers: Vec<Offer<'a>>,
    /// The objects that are being looked into.
    within: BTreeSet<TypeId>,
}

impl<'a> Found<'a> {
    fn add(&mut self, outer: &[String], field: &'a Field) {
        let mut path = outer.to_vec();
        path.push(field.wire.clone());
        self.offers.push(Offer {
            path: path.clone(),
            field: Cow::Borrowed(field),
        });
        if let Some(id) = field.shape.named() {
            self.add_members(&path, id);
        }
    }

    /// The body as one; what is in it has no name around it.
    fn add_body(&mut self, field: Field) {
        let inner = field.shape.named();
        self.offers.push(Offer {
            path: vec![field.wire.clone()],
            field: Cow::Owned(field),
        });
        if let Some(id) = inner {
            self.add_members(&[], id);
        }
    }

    fn add_members(&mut self, path: &[String], id: TypeId) {
        if path.len() >= DEEPEST || !self.within.insert(id) {
            return;
        }
        let connector = self.connector;
        if let TypeKind::Object(object) = &connector.type_def(id).kind {
            for field in object
                .fields
                .iter()
                .filter(|field| inputs::is_offered(field))
            {
                self.add(path, field);
            }
        }
        self.within.remove(&id);
    }
}

/// Ids of the operations that list choices for others.
pub(crate) fn sources(connector: &Connector) -> BTreeSet<String> {
    calls(connector)
        .flat_map(|operation| of(connector, operation))
        .filter_map(|offer| offer.field.docs.source.clone())
        .flat_map(|source| {
            let below = source.below.map(|below| below.operation);
            below.into_iter().chain([source.operation])
        })
        .collect()
}

/// Whether the definition says where choices for inputs of a call come from.
pub(crate) fn offered(connector: &Connector, operation: &Operation) -> bool {
    of(connector, operation)
        .iter()
        .any(|offer| offer.field.docs.source.is_some())
}

fn calls(connector: &Connector) -> impl Iterator<Item = &Operation> {
    let triggers = connector.triggers.iter().map(|trigger| &trigger.operation);
    connector.operations.iter().chain(triggers)
}
