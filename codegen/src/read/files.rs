//! The files of a provider's folder, by name.

use std::collections::BTreeMap;

use super::definition::InputFile;
use super::names::read_names;
use super::package::read_package;
use super::samples::sample_name;
use super::{origins, strays};
use crate::source::Diagnostics;
use crate::source::Node;
use crate::source::Severity;
use crate::source::json::{self, Tolerated};
use crate::source::{FileId, Sources, Span, is_json};
use crate::source::{NameLock, Package, Sample};

const SAMPLES: &str = "samples/";
/// Says of each sample where it comes from; not a sample itself.
const ORIGINS: &str = "samples.json";

/// The files that are still to be read.
pub(super) struct Files<'r> {
    left: BTreeMap<String, Vec<u8>>,
    sources: &'r mut Sources,
    diagnostics: &'r mut Diagnostics,
}

impl<'r> Files<'r> {
    pub(super) fn new(
        files: Vec<InputFile>,
        sources: &'r mut Sources,
        diagnostics: &'r mut Diagnostics,
    ) -> Self {
        let left = files
            .into_iter()
            .map(|file| (file.name, file.bytes))
            .collect();
        Self {
            left,
            sources,
            diagnostics,
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.left.contains_key(name)
    }

    /// Whether the folder contains the source of a script, as C#.
    pub(super) fn has_script(&self) -> bool {
        self.left.keys().any(|name| strays::is_script(name))
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let file = self.file(name)?;
        Some(self.sources.text(file).to_owned())
    }

    /// A text that is kept among the sources.
    pub(super) fn file(&mut self, name: &str) -> Option<FileId> {
        let (file, tolerated) = self.decoded(name)?;
        tolerated.report(Severity::Warning, self.diagnostics);
        Some(file)
    }

    pub(super) fn package(&mut self, name: &str) -> Option<Package> {
        let (file, tolerated) = self.decoded(name)?;
        tolerated.report(Severity::Warning, self.diagnostics);
        read_package(self.sources.text(file), file, self.diagnostics)
    }

    /// The lock of names; empty if there is none yet.
    pub(super) fn names(&mut self, name: &str) -> NameLock {
        let Some((file, tolerated)) = self.decoded(name) else {
            return NameLock::default();
        };
        tolerated.report(Severity::Warning, self.diagnostics);
        read_names(self.sources.text(file), file, self.diagnostics)
    }

    /// A JSON file that is ours: of two members with one name, one is a mistake.
    pub(super) fn json(&mut self, name: &str) -> Option<Node> {
        self.tree(name, Severity::Error)
    }

    /// A published JSON file.
    pub(super) fn imported(&mut self, name: &str) -> Option<Node> {
        self.tree(name, Severity::Warning)
    }

    /// All samples, in the order of their names.
    pub(super) fn samples(&mut self) -> Vec<Sample> {
        let paths: Vec<String> = self
            .left
            .keys()
            .filter(|path| path.starts_with(SAMPLES) && is_json(path) && strays::is_legible(path))
            .cloned()
            .collect();
        let origins = self.imported(&format!("{SAMPLES}{ORIGINS}"));
        let names = paths.iter().filter_map(|path| path.strip_prefix(SAMPLES));
        let names: Vec<String> = names
            .filter(|name| *name != ORIGINS)
            .map(str::to_owned)
            .collect();
        let mut samples: Vec<Sample> = names.iter().filter_map(|name| self.sample(name)).collect();
        origins::settle(origins.as_ref(), &names, &mut samples, self.diagnostics);
        samples
    }

    /// Reports the files that are left, once all others have been read.
    pub(super) fn report_strays(&mut self) {
        let left: Vec<&str> = self.left.keys().map(String::as_str).collect();
        strays::report(&left, self.diagnostics);
    }

    fn sample(&mut self, name: &str) -> Option<Sample> {
        let path = format!("{SAMPLES}{name}");
        let (file, node) = self.file_and_tree(&path, Severity::Warning)?;
        let Some(says) = sample_name(name) else {
            let span = Span::at(file, 0);
            let message = format!("the name `{name}` does not say which kind of message this is");
            let advice = "name it <operationId>.<request|response|webhook|error>[.<case>].json";
            self.diagnostics.error(span, message).help(advice);
            return None;
        };
        Some(Sample {
            name: name.to_owned(),
            operation: says.operation.to_owned(),
            kind: says.kind,
            case: says.case.map(str::to_owned),
            text: self.sources.text(file).to_owned(),
            span: node.span,
            contradicts: None,
        })
    }

    fn tree(&mut self, name: &str, hidden: Severity) -> Option<Node> {
        self.file_and_tree(name, hidden).map(|(_, node)| node)
    }

    fn file_and_tree(&mut self, name: &str, hidden: Severity) -> Option<(FileId, Node)> {
        let (file, mut tolerated) = self.decoded(name)?;
        match json::parse(self.sources.text(file), file, &mut tolerated) {
            Ok(root) => {
                tolerated.report(hidden, self.diagnostics);
                Some((file, root))
            }
            Err(refusal) => {
                tolerated.report_refused(refusal.span(), self.diagnostics);
                self.diagnostics.add(refusal.into_diagnostic());
                None
            }
        }
    }

    /// Decodes a file and adds its text to the sources.
    fn decoded(&mut self, name: &str) -> Option<(FileId, Tolerated)> {
        let bytes = self.left.remove(name)?;
        let file = self.sources.next_id();
        let mut tolerated = Tolerated::default();
        let text = file.map(|file| super::encoding::decode(bytes, file, &mut tolerated));
        match (file, text) {
            (Some(file), Some(text)) if u32::try_from(text.len()).is_ok() => {
                self.sources.add(name, text);
                Some((file, tolerated))
            }
            _ => {
                let message = format!("there are too many files, or `{name}` is larger than 4 GiB");
                self.diagnostics
                    .error(Span::FOLDER, message)
                    .help("a definition is smaller than that");
                None
            }
        }
    }
}
