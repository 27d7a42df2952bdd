//! The files of a provider's folder, by name.

use std::collections::BTreeMap;

use super::definition::InputFile;
use super::package::read_package;
use super::samples::sample_name;
use crate::source::Node;
use crate::source::Report;
use crate::source::Severity;
use crate::source::json::{self, Findings};
use crate::source::{FileId, Sources, Span, is_json};
use crate::source::{Package, Sample};

const SAMPLES: &str = "samples/";
/// Says of each sample where it comes from; not a sample itself.
const ORIGINS: &str = "samples.json";

/// The files that are still to be read.
pub(super) struct Files<'r> {
    left: BTreeMap<String, Vec<u8>>,
    sources: &'r mut Sources,
    report: &'r mut Report,
}

impl<'r> Files<'r> {
    pub(super) fn new(
        files: Vec<InputFile>,
        sources: &'r mut Sources,
        report: &'r mut Report,
    ) -> Self {
        let left = files
            .into_iter()
            .map(|file| (file.name, file.bytes))
            .collect();
        Self {
            left,
            sources,
            report,
        }
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let (file, findings) = self.decoded(name)?;
        self.report
            .extend(findings.into_diagnostics(Severity::Warning));
        Some(self.sources.text(file).to_owned())
    }

    pub(super) fn package(&mut self, name: &str) -> Option<Package> {
        let (file, findings) = self.decoded(name)?;
        self.report
            .extend(findings.into_diagnostics(Severity::Warning));
        read_package(self.sources.text(file), file, self.report)
    }

    /// A JSON file that is ours: of two members with one name, one is a mistake.
    pub(super) fn json(&mut self, name: &str) -> Option<Node> {
        self.tree(name, Severity::Error)
    }

    /// A JSON file as it was published.
    pub(super) fn imported(&mut self, name: &str) -> Option<Node> {
        self.tree(name, Severity::Warning)
    }

    /// All samples, in the order of their names.
    pub(super) fn samples(&mut self) -> Vec<Sample> {
        let paths: Vec<String> = self
            .left
            .keys()
            .filter(|path| path.starts_with(SAMPLES) && is_json(path))
            .cloned()
            .collect();
        paths.iter().filter_map(|path| self.sample(path)).collect()
    }

    fn sample(&mut self, path: &str) -> Option<Sample> {
        let name = path.strip_prefix(SAMPLES)?;
        if name == ORIGINS {
            return None;
        }
        let (file, node) = self.file_and_tree(path, Severity::Warning)?;
        let Some(says) = sample_name(name) else {
            let span = Span { file, offset: 0 };
            let message = format!("the name `{name}` does not say which message this is");
            let advice = "name it <operationId>.<request|response|webhook|error>[.<case>].json";
            self.report.error(span, message, advice);
            return None;
        };
        Some(Sample {
            name: name.to_owned(),
            operation: says.operation.to_owned(),
            kind: says.kind,
            case: says.case.map(str::to_owned),
            text: self.sources.text(file).to_owned(),
            span: node.span,
        })
    }

    fn tree(&mut self, name: &str, hidden: Severity) -> Option<Node> {
        self.file_and_tree(name, hidden).map(|(_, node)| node)
    }

    fn file_and_tree(&mut self, name: &str, hidden: Severity) -> Option<(FileId, Node)> {
        let (file, mut findings) = self.decoded(name)?;
        match json::parse(self.sources.text(file), file, &mut findings) {
            Ok(root) => {
                self.report.extend(findings.into_diagnostics(hidden));
                Some((file, root))
            }
            Err(refusal) => {
                self.report.extend(findings.into_errors(refusal.span()));
                self.report.add(refusal.into_diagnostic());
                None
            }
        }
    }

    /// Decodes a file and takes its text into the sources.
    fn decoded(&mut self, name: &str) -> Option<(FileId, Findings)> {
        let bytes = self.left.remove(name)?;
        let file = self.sources.next_id();
        let mut findings = Findings::default();
        let text = file.map(|file| super::encoding::decode(bytes, file, &mut findings));
        match (file, text) {
            (Some(file), Some(text)) if u32::try_from(text.len()).is_ok() => {
                self.sources.add(name, text);
                Some((file, findings))
            }
            _ => {
                let message = format!("`{name}` is one file too many, or larger than 4 GiB");
                self.report
                    .error(Span::FOLDER, message, "a definition is smaller than that");
                None
            }
        }
    }
}
