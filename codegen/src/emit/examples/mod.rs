//! The folder `examples`: programs that run without an account, each where the
//! definition says enough for it.

mod choices;
mod managed;
mod paging;
mod program;
mod quickstart;
mod transport;
mod webhook;

use serde_json::Value;

use super::{Crate, File, InternalError};
use crate::model::{Sample, SampleKind};

pub(super) use quickstart::first;

/// A program, and what it needs.
pub(super) struct Example {
    pub(super) name: &'static str,
    /// What it shows, for the README.
    pub(super) shows: &'static str,
    /// Whether it receives deliveries, which takes a web framework.
    pub(super) receives: bool,
    pub(super) files: Vec<File>,
}

impl Example {
    fn of(name: &'static str, shows: &'static str, program: String) -> Self {
        Self {
            name,
            shows,
            receives: false,
            files: vec![File::new(format!("examples/{name}.rs"), program)],
        }
    }

    /// The name that it is run by. All crates of a workspace put their programs
    /// into one folder, so the file's name alone would not do.
    pub(super) fn target(&self, krate: &Crate<'_>) -> String {
        format!("{}-{}", krate.connector.provider, self.name)
    }

    /// With a file that the program answers with.
    fn with(mut self, file: &str, contents: String) -> Self {
        let file = File::new(format!("examples/{file}"), contents);
        self.files.push(file);
        self
    }
}

pub(super) fn all(krate: &Crate<'_>) -> Result<Vec<Example>, InternalError> {
    let examples = [
        quickstart::example(krate)?,
        paging::example(krate)?,
        webhook::example(krate)?,
        transport::example(krate)?,
        managed::example(krate)?,
        choices::example(krate)?,
    ];
    Ok(examples.into_iter().flatten().collect())
}

/// A sample of an operation; the plain one before its variants.
pub(super) fn sample<'a>(
    krate: &Crate<'a>,
    operation: &str,
    kind: SampleKind,
) -> Option<&'a Sample> {
    krate
        .connector
        .samples
        .iter()
        .filter(|sample| sample.operation == operation && sample.kind == kind)
        .min_by_key(|sample| sample.name.len())
}

/// The JSON of a sample of an operation.
pub(super) fn sample_value(krate: &Crate<'_>, operation: &str, kind: SampleKind) -> Option<Value> {
    serde_json::from_str(&sample(krate, operation, kind)?.text).ok()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
