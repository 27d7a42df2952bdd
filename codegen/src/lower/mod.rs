//! Stage lower: what a definition means, as plain data.
//!
//! A [`Definition`] is a tree in the shape of OpenAPI 3.0 with the connection
//! properties beside it; a [`Connector`] says the same in the terms of the
//! [model](crate::model). Names stay the definition's. What cannot be
//! represented is a diagnostic.

mod access;
mod completion;
mod keywords;
mod operation;
mod operations;
mod publisher;
mod samples;
mod schema;
mod trigger;

use crate::model::Connector;
use crate::openapi::{self, Document};
use crate::read::Definition;
use crate::source::Diagnostics;

use access::{access, settings};
use publisher::info;
use schema::{SchemaReader, internal, prune, required_cycles, usage};
use trigger::callback;

/// Turns a definition into the connector that it means.
///
/// A mistake in a definition is never fatal: it is interpreted or left out, with a
/// warning. `None` if the document is not an object.
#[must_use]
pub fn lower(definition: &Definition, diagnostics: &mut Diagnostics) -> Option<Connector> {
    if !definition.document.is_object() {
        diagnostics.error(definition.document.span, "a definition is an object");
        return None;
    }
    let connector = connector(definition, diagnostics);
    samples::check(&connector, diagnostics);
    Some(connector)
}

fn connector(definition: &Definition, report: &mut Diagnostics) -> Connector {
    let root = &definition.document;
    let document = Document::new(root);
    let found = openapi::operations(&document);
    let access = access(&document, definition, &found, report);
    let mut schemas = SchemaReader::new(&document, report);
    let (mut operations, mut triggers) = operations::read(&mut schemas, &access, &found);
    let mut types = schemas.types;
    callback::settle_callbacks(&mut types, &mut operations, &mut triggers);
    required_cycles::break_required_cycles(&document, &mut types, report);
    usage::mark(&mut types.entries, &operations, &triggers);
    usage::name(&mut types.entries);
    internal::settle_hidden_members(&mut types, report);
    let mut types = prune::prune(types.entries, &mut operations, &mut triggers);
    completion::complete(
        &document,
        &access,
        &found,
        &mut operations,
        &mut triggers,
        &mut types,
        report,
    );
    let properties = definition.properties.as_ref();
    let title = publisher::title(root, &definition.provider);
    Connector {
        provider: definition.provider.clone(),
        package: publisher::package(definition, &title),
        description: info(root, "description").unwrap_or_default(),
        definition_version: info(root, "version"),
        publisher: publisher::publisher(root, properties),
        security: access.security(&found),
        credentials: settings::with_settings(
            access.credentials,
            &operations,
            &triggers,
            properties,
        ),
        address: access.address,
        address_hint: access.address_hint,
        throttle: keywords::throttle(root, report),
        error_shape: keywords::error_shape(root),
        remedies: keywords::remedies(root),
        status_remedies: keywords::status_remedies(root),
        quickstart: keywords::quickstart(root, &operations, &definition.samples, report),
        types,
        operations,
        triggers,
        guide: definition.guide.clone(),
        samples: definition.samples.clone(),
        names: definition.names.clone(),
        title,
    }
}
