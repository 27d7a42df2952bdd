//! What the generator found, for a terminal.

use std::path::Path;

use connector_codegen::{Located, Severity};

/// Prints findings to standard error, errors and warnings alike, with the paths
/// of their files below the folder that the definition was read from.
pub(crate) fn print(findings: &[Located], provider: &str, folder: &Path) {
    let compiled_in = format!("specs/{provider}");
    for finding in findings {
        let mut finding = finding.clone();
        if let Some(inside) = finding.file.strip_prefix(&compiled_in) {
            finding.file = format!("{}{inside}", folder.display());
        }
        eprintln!("{finding}");
    }
}

/// Whether one of them stops the generator.
pub(crate) fn has_errors(findings: &[Located]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}
