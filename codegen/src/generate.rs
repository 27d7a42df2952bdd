//! All stages, one after the other.

use std::collections::BTreeSet;

use crate::emit::{File, InternalError, emit};
use crate::model::Connector;
use crate::read::InputFile;
use crate::source::{Located, Sources, Span};
use crate::{Diagnostic, Severity, check, lower, read};

/// What came of a definition.
#[derive(Debug)]
pub struct Generation {
    /// The crate's files in the order of their paths, and the connector that
    /// they print; `None` where a finding is an error.
    pub output: Option<Output>,
    /// Everything that was found on the way, in the order of the places.
    pub findings: Vec<Located>,
}

/// A crate.
#[derive(Debug)]
pub struct Output {
    /// Its files, in the order of their paths.
    pub files: Vec<File>,
    /// What they print.
    pub connector: Connector,
}

/// Reads, checks, lowers and emits one provider's definition.
///
/// What is wrong with the definition stands among the findings.
///
/// # Errors
///
/// A bug of the generator, never the definition's fault.
pub fn generate(provider: &str, files: Vec<InputFile>) -> Result<Generation, InternalError> {
    let reading = read::read(provider, files);
    let mut diagnostics = reading.diagnostics;
    let connector = reading.definition.and_then(|definition| {
        diagnostics.extend(check::check(&definition));
        if has_errors(&diagnostics) {
            return None;
        }
        let lowered = lower::lower(&definition);
        let said: BTreeSet<Span> = diagnostics.iter().map(|finding| finding.span).collect();
        let news = lowered.diagnostics.into_iter();
        diagnostics.extend(news.filter(|finding| !said.contains(&finding.span)));
        lowered.connector
    });
    let is_wrong = has_errors(&diagnostics);
    let output = match connector {
        Some(connector) if !is_wrong => Some(Output {
            files: emit(&connector)?,
            connector,
        }),
        _ => None,
    };
    Ok(Generation {
        output,
        findings: located(diagnostics, &reading.sources),
    })
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

fn located(mut diagnostics: Vec<Diagnostic>, sources: &Sources) -> Vec<Located> {
    diagnostics.sort_by_key(|finding| finding.span);
    diagnostics.dedup();
    diagnostics
        .iter()
        .map(|finding| sources.resolve(finding))
        .collect()
}
