//! All stages, one after the other.

use crate::emit::{File, InternalError, Printed, emit};
use crate::model::Connector;
use crate::read::InputFile;
use crate::source::{Located, Sources};
use crate::{check, lower, read};

/// What came of a definition.
#[derive(Debug)]
pub struct Generation {
    /// The crate's files in the order of their paths, and the connector that
    /// they print; `None` where a diagnostic is an error.
    pub output: Option<Output>,
    /// What all stages found on the way, by file and place.
    pub diagnostics: Vec<Located>,
}

/// A crate.
#[derive(Debug)]
pub struct Output {
    /// Its files, in the order of their paths.
    pub files: Vec<File>,
    /// The definition's `names.lock` as it should be.
    pub names: String,
    /// What they print.
    pub connector: Connector,
}

/// Reads, checks, lowers and emits one provider's definition.
///
/// What is wrong with the definition stands among the diagnostics.
///
/// # Errors
///
/// A bug of the generator, never the definition's fault.
pub fn generate(provider: &str, files: Vec<InputFile>) -> Result<Generation, InternalError> {
    let reading = read::read(provider, files);
    let mut diagnostics = reading.diagnostics;
    let connector = reading.definition.and_then(|definition| {
        check::check(&definition, &mut diagnostics);
        diagnostics.settle();
        lower::lower(&definition, &mut diagnostics)
    });
    let output = match connector.filter(|_| !diagnostics.has_errors()) {
        Some(connector) => {
            let Printed { files, names } = emit(&connector, &served(&reading.sources))?;
            Some(Output {
                files,
                names,
                connector,
            })
        }
        None => None,
    };
    let sources = &reading.sources;
    let all = diagnostics.into_vec();
    Ok(Generation {
        output,
        diagnostics: all.iter().map(|one| sources.resolve(one)).collect(),
    })
}

/// The texts that the service of a crate's tests is read from, by name.
fn served(sources: &Sources) -> Vec<(&str, &str)> {
    const DEFINITION: [&str; 4] = [
        "openapi.json",
        "apiDefinition.swagger.json",
        "overlay.json",
        "apiProperties.json",
    ];
    const ANSWERS: [&str; 3] = [".response", ".webhook", ".error"];
    let texts = sources.texts().filter(|(name, _)| {
        let is_answer =
            name.starts_with("samples/") && ANSWERS.iter().any(|kind| name.contains(kind));
        DEFINITION.contains(name) || is_answer
    });
    texts.collect()
}
