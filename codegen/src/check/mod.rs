//! Checks of a definition.
//!
//! A definition of our own has to be right: an unknown key or an unresolved reference
//! is an error. A published one is read as far as it makes sense, and these are
//! warnings.

mod conformance;
mod discriminators;
mod form;
mod formats;
mod keywords;
mod look_ups;
mod operations;
mod parameters;
mod properties;
mod reference;
mod references;
mod samples;
mod security;
mod structure;
mod unused;
mod vocabulary;

use crate::openapi::Document;
use crate::read::Definition;
use crate::source::Diagnostics;

pub use keywords::keyword_schema;
pub use reference::{Members, Places, ReferenceMember, places};

/// Reports everything that is wrong with a definition.
pub fn check(definition: &Definition, diagnostics: &mut Diagnostics) {
    let document = Document::new(&definition.document);
    let errors = diagnostics.errors();
    structure::check(document.root, diagnostics);
    references::check(&document, diagnostics);
    unused::check(&document, diagnostics);
    discriminators::check(&document, diagnostics);
    operations::check(&document, diagnostics);
    parameters::check(&document, diagnostics);
    look_ups::check(&document, diagnostics);
    vocabulary::check(document.root, diagnostics);
    keywords::check(&document, definition, diagnostics);
    security::check(&document, diagnostics);
    properties::check(definition.properties.as_ref(), diagnostics);
    samples::check(&document, &definition.samples, diagnostics);
    if let Some(page) = &definition.reference {
        let properties = definition.properties.as_ref();
        reference::check(&document, properties, page, diagnostics);
    }
    // It repeats what the others report better.
    if !definition.imported && diagnostics.errors() == errors {
        conformance::check(document.root, diagnostics);
    }
}
