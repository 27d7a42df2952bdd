//! A connector, and everything that is decided before the first token.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::choice_links::ChoiceLinks;
use crate::emit::names::{Names, OperationNames};
use crate::emit::{recursive_fields, total_equality};
use crate::model::{
    Connector, FieldPath, ItemResults, Object, Operation, ReplyKind, Shape, TypeId, TypeKind,
};

/// A connector with everything that is decided before the first token.
pub(crate) struct Crate<'a> {
    pub(crate) connector: &'a Connector,
    pub(crate) names: Names,
    /// Boxed fields: type and index of the field.
    pub(crate) boxed: BTreeSet<(TypeId, usize)>,
    /// Reply types whose items have a status.
    pub(crate) results: BTreeMap<TypeId, &'a ItemResults>,
    /// Reply types that are pages of a list, and where their items are.
    pub(crate) pages: BTreeMap<TypeId, &'a FieldPath>,
    /// Objects with total equality: without fractions and untyped JSON.
    pub(crate) total: BTreeSet<TypeId>,
    /// Operations by id.
    pub(crate) operations: BTreeMap<&'a str, usize>,
    /// The methods that list choices for inputs.
    pub(crate) choice_links: ChoiceLinks,
}

impl<'a> Crate<'a> {
    pub(crate) fn new(connector: &'a Connector) -> Self {
        let names = Names::of(connector);
        Self {
            connector,
            choice_links: ChoiceLinks::of(connector, &names),
            names,
            boxed: recursive_fields::of(connector),
            results: item_results(connector),
            pages: pages(connector),
            total: total_equality::of(connector),
            operations: connector
                .operations
                .iter()
                .enumerate()
                .map(|(index, one)| (one.id.as_str(), index))
                .collect(),
        }
    }

    /// The crate's name in the registry.
    pub(crate) fn package(&self) -> String {
        format!("connector-{}", self.connector.provider)
    }

    /// The crate's name in code.
    pub(crate) fn library(&self) -> String {
        self.package().replace('-', "_")
    }

    /// All calls with their names: operations, then triggers.
    pub(crate) fn calls(&self) -> impl Iterator<Item = (&Operation, &OperationNames)> {
        self.names.calls(self.connector)
    }

    /// Whether callers give credentials.
    pub(crate) fn has_credentials(&self) -> bool {
        !self.connector.credentials.is_empty()
    }

    /// The object behind an id, if it is one.
    pub(crate) fn object(&self, id: TypeId) -> Option<&'a Object> {
        match &self.connector.type_def(id).kind {
            TypeKind::Object(object) => Some(object),
            TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
        }
    }

    /// Whether a named type is an object, or one of several.
    pub(crate) fn is_object(&self, id: TypeId) -> bool {
        !matches!(self.connector.type_def(id).kind, TypeKind::Enumeration(_))
    }

    /// Whether a value is converted to text in a path, query, header or form.
    pub(crate) fn is_scalar(&self, shape: &Shape) -> bool {
        match shape {
            Shape::List(_) | Shape::Map(_) => false,
            Shape::Named(id) => !self.is_object(*id),
            _ => true,
        }
    }
}

/// The pages of lists. A reply whose items may be rejected is not a page: each
/// status has to be checked.
fn pages(connector: &Connector) -> BTreeMap<TypeId, &FieldPath> {
    let paged = connector.operations.iter().filter_map(|operation| {
        let items = operation.paging.as_ref()?.items();
        match operation.reply.kind {
            ReplyKind::One(Shape::Named(id)) if operation.item_results.is_none() => {
                Some((id, items))
            }
            _ => None,
        }
    });
    paged.collect()
}

/// The reply types, and where their items are.
fn item_results(connector: &Connector) -> BTreeMap<TypeId, &ItemResults> {
    connector
        .operations
        .iter()
        .filter_map(|operation| {
            let results = operation.item_results.as_ref()?;
            match operation.reply.kind {
                ReplyKind::One(Shape::Named(id)) => Some((id, results)),
                _ => None,
            }
        })
        .collect()
}
