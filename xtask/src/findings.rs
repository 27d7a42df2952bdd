//! What the generator found, for a terminal.

use connector_codegen::{Located, Severity};

/// Prints findings to standard error: errors all, warnings too.
pub(crate) fn print(findings: &[Located]) {
    for finding in findings {
        eprintln!("{finding}");
    }
}

/// Whether one of them stops the generator.
pub(crate) fn has_errors(findings: &[Located]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}
