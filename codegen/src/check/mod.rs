//! What is to be said about a definition before anything is made of it.
//!
//! A definition of our own has to be right: a key that nobody knows or a
//! reference that leads nowhere is an error. A published one is read as far as
//! it has a meaning, and the same things are warnings.

mod conformance;
mod findings;
mod keywords;
mod operations;
mod parameters;
mod properties;
mod references;
mod samples;
mod security;
mod structure;
mod vocabulary;

use crate::openapi::Document;
use crate::read::Definition;
use crate::source::Diagnostic;
use findings::Findings;

pub use keywords::keyword_schema;

/// Everything that is to be said about a definition, by file and place.
#[must_use]
pub fn check(definition: &Definition) -> Vec<Diagnostic> {
    let mut findings = Findings::new(definition.imported);
    let document = Document::new(&definition.document);
    structure::check(document.root, &mut findings);
    references::check(&document, &mut findings);
    operations::check(&document, &mut findings);
    parameters::check(&document, &mut findings);
    vocabulary::check(document.root, &mut findings);
    keywords::check(&document, definition, &mut findings);
    security::check(&document, &mut findings);
    properties::check(definition.properties.as_ref(), &mut findings);
    samples::check(&document, &definition.samples, &mut findings);
    // It says in its own words what the others say better.
    if !definition.imported && !findings.has_errors() {
        conformance::check(document.root, &mut findings);
    }
    findings.into_diagnostics()
}
