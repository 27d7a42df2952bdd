//! Stage lower: what a definition means, as plain data.
//!
//! A [`Definition`] is a tree in the shape of OpenAPI 3.0 with the connection
//! properties beside it; a [`Connector`] says the same in the words of the
//! [model](crate::model). Names stay the definition's words. Whatever the
//! definition says that cannot be carried over is a diagnostic.

mod access;
mod keywords;
mod operation;
mod publisher;
mod samples;
mod schema;
mod trigger;

use crate::model::Connector;
use crate::openapi::{Document, OperationSource, operations};
use crate::read::Definition;
use crate::source::Diagnostics;

use access::{Access, access, settings};
use schema::types::Types;
use schema::unions::Subtypes;
use schema::{prune, usage};

/// Turns a definition into the connector that it means.
///
/// Never fails for what a definition gets wrong: each such thing is read in the one way
/// that makes sense, with a warning, or left out, with a warning. `None` if the
/// document is not an object.
#[must_use]
pub fn lower(definition: &Definition, diagnostics: &mut Diagnostics) -> Option<Connector> {
    if !definition.document.is_object() {
        diagnostics.error(definition.document.span, "a definition is an object");
        return None;
    }
    let document = Document::new(&definition.document);
    let found = operations(&document);
    let access = access(&document, definition, &found, diagnostics);
    let mut lowering = Lowering {
        subtypes: Subtypes::new(&document),
        document,
        access,
        types: Types::default(),
        report: std::mem::take(diagnostics),
    };
    let connector = lowering.connector(definition, &found);
    *diagnostics = lowering.report;
    samples::check(&connector, diagnostics);
    Some(connector)
}

/// A definition on its way to a connector.
struct Lowering<'a> {
    document: Document<'a>,
    subtypes: Subtypes<'a>,
    access: Access,
    types: Types<'a>,
    report: Diagnostics,
}

impl<'a> Lowering<'a> {
    fn connector(
        &mut self,
        definition: &'a Definition,
        found: &[OperationSource<'a>],
    ) -> Connector {
        self.warn_of_paths(found);
        let (mut operations, mut triggers) = self.operations(found);
        self.settle_callbacks(&mut operations, &mut triggers);
        self.break_required_cycles();
        usage::mark(&mut self.types.entries, &operations, &triggers);
        usage::name(&mut self.types.entries);
        self.settle_hidden_members();
        let entries = std::mem::take(&mut self.types.entries);
        let mut types = prune::prune(entries, &mut operations, &mut triggers);
        self.complete(found, &mut operations, &mut triggers, &mut types);
        let title = self.title(&definition.provider);
        Connector {
            provider: definition.provider.clone(),
            package: publisher::package(definition, &title),
            description: self.info("description").unwrap_or_default(),
            definition_version: self.info("version"),
            publisher: self.publisher(definition.properties.as_ref()),
            address: self.access.address.clone(),
            address_hint: self.access.address_hint.clone(),
            credentials: settings::with_settings(
                self.access.credentials.clone(),
                &operations,
                &triggers,
                definition.properties.as_ref(),
            ),
            security: self.access.security(found),
            throttle: self.throttle(),
            error_shape: self.error_shape(),
            remedies: self.remedies(),
            status_remedies: self.status_remedies(),
            quickstart: self.quickstart(&operations, &definition.samples),
            types,
            operations,
            triggers,
            guide: definition.guide.clone(),
            samples: definition.samples.clone(),
            names: definition.names.clone(),
            title,
        }
    }
}
