//! Stage lower: what a definition means, as plain data.
//!
//! A [`Definition`] is a tree in the shape of OpenAPI 3.0 with the connection
//! properties beside it; a [`Connector`] says the same in the words of the
//! [model](crate::model). Names stay the definition's words. Whatever the
//! definition says that cannot be carried over is a diagnostic.

mod access;
mod address;
mod alternatives;
mod body;
mod callback;
mod connection;
mod demands;
mod docs;
mod dynamic;
mod endless;
mod enumeration;
mod expression;
mod headers;
mod hidden;
mod inputs;
mod keywords;
mod literal;
mod media;
mod object;
mod operation;
mod paging;
mod parameter;
mod path;
mod policy;
mod prune;
mod publisher;
mod reply;
mod report;
mod rewrite;
mod schema;
mod security;
mod settings;
mod site;
mod trigger;
mod types;
mod unions;
mod usage;
mod view;

use crate::model::{Connector, Credential, Operation, Trigger};
use crate::openapi::{Document, operations};
use crate::read::Definition;
use crate::source::Diagnostics;

use access::Access;
use connection::ConnectionParameters;
use report::Report;
use types::Types;
use unions::Heirs;

/// Turns a definition into the connector that it means.
///
/// Never fails for what a definition gets wrong: each such thing is read in
/// the one way that makes sense, with a warning, or left out, with a warning.
/// `None` where the document is no object at all.
#[must_use]
pub fn lower(definition: &Definition, diagnostics: &mut Diagnostics) -> Option<Connector> {
    if !definition.document.is_object() {
        diagnostics.error(definition.document.span, "a definition is an object");
        return None;
    }
    let mut lowering = Lowering::new(definition, std::mem::take(diagnostics));
    let connector = lowering.connector(definition);
    *diagnostics = lowering.report;
    Some(connector)
}

/// A definition on its way to a connector.
struct Lowering<'a> {
    document: Document<'a>,
    heirs: Heirs<'a>,
    access: Access,
    types: Types<'a>,
    report: Report,
}

impl<'a> Lowering<'a> {
    fn new(definition: &'a Definition, mut report: Report) -> Self {
        let document = Document::new(&definition.document);
        let heirs = Heirs::new(&document);
        let access = Access::new(&document, definition, &mut report);
        Self {
            document,
            heirs,
            access,
            types: Types::default(),
            report,
        }
    }

    /// What callers prove themselves with, and what else calls are made of.
    fn credentials(
        &self,
        definition: &Definition,
        operations: &[Operation],
        triggers: &[Trigger],
    ) -> Vec<Credential> {
        let connection = ConnectionParameters::new(definition.properties.as_ref());
        let of_triggers = triggers.iter().map(|trigger| &trigger.operation);
        let all: Vec<&Operation> = operations.iter().chain(of_triggers).collect();
        let mut credentials = self.access.credentials.clone();
        credentials.extend(settings::of(&all, &credentials, &connection));
        credentials
    }

    fn connector(&mut self, definition: &'a Definition) -> Connector {
        let found = operations(&self.document);
        self.warn_of_paths(&found);
        let (mut operations, mut triggers) = self.operations(&found);
        self.settle_callbacks(&mut operations, &mut triggers);
        self.settle_endless_demands();
        usage::mark(&mut self.types.entries, &operations, &triggers);
        usage::name(&mut self.types.entries);
        self.settle_hidden_members();
        let entries = std::mem::take(&mut self.types.entries);
        let mut types = prune::prune(entries, &mut operations, &mut triggers);
        self.complete(&found, &mut operations, &mut triggers, &mut types);
        let title = self.title(&definition.provider);
        Connector {
            provider: definition.provider.clone(),
            package: publisher::package(definition, &title),
            description: self.info("description").unwrap_or_default(),
            definition_version: self.info("version"),
            publisher: self.publisher(definition.properties.as_ref()),
            address: self.access.address.clone(),
            address_hint: self.access.address_hint.clone(),
            credentials: self.credentials(definition, &operations, &triggers),
            security: self.access.security(&found),
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
            title,
        }
    }
}
