//! What the generator found, for a terminal.

use std::path::Path;

use connector_codegen::{Located, Severity};

/// Prints diagnostics to standard error, errors and warnings alike, with the
/// paths of their files below the folder that the definition was read from.
pub(crate) fn print(diagnostics: &[Located], folder: &Path) {
    for diagnostic in diagnostics {
        let mut diagnostic = diagnostic.clone();
        diagnostic.file = match diagnostic.file.as_str() {
            "" => folder.display().to_string(),
            file => folder.join(file).display().to_string(),
        };
        eprintln!("{diagnostic}");
    }
}

/// Whether one of them stops the generator.
pub(crate) fn has_errors(diagnostics: &[Located]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}
