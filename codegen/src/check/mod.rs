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

use crate::read::Definition;
use crate::source::Diagnostic;
use findings::Findings;

pub use keywords::keyword_schema;

/// Everything that is to be said about a definition, by file and place.
#[must_use]
pub fn check(definition: &Definition) -> Vec<Diagnostic> {
    let mut findings = Findings::new(definition.imported);
    structure::check(&definition.document, &mut findings);
    references::check(&definition.document, &mut findings);
    operations::check(&definition.document, &mut findings);
    parameters::check(&definition.document, &mut findings);
    vocabulary::check(&definition.document, &mut findings);
    keywords::check(definition, &mut findings);
    security::check(&definition.document, &mut findings);
    properties::check(definition.properties.as_ref(), &mut findings);
    samples::check(definition, &mut findings);
    // It says in its own words what the others say better.
    if !definition.imported && !findings.has_errors() {
        conformance::check(&definition.document, &mut findings);
    }
    findings.into_diagnostics()
}
