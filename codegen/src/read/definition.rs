//! What reading gives.

use crate::source::Diagnostics;
use crate::source::FileId;
use crate::source::Node;
use crate::source::Sources;
use crate::source::{NameLock, Package, Sample};

/// A file of a provider's folder.
#[derive(Clone, Debug)]
pub struct InputFile {
    /// Path inside the folder, with `/` between its parts: `openapi.json`,
    /// `samples/sms_send.request.json`.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The result of reading a provider's files.
#[derive(Debug)]
pub struct Reading {
    /// The definition; `None` if nothing can be read. There may be errors all
    /// the same, above all in other files.
    pub definition: Option<Definition>,
    /// All diagnostics.
    pub diagnostics: Diagnostics,
    /// The texts; they resolve the places of these and all later diagnostics.
    pub sources: Sources,
}

/// One provider's definition, read and not yet understood.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Name of the provider: lower-case letters, digits and hyphens.
    pub provider: String,
    /// The description of the service, in the shape of OpenAPI 3.0 whatever it
    /// came as. Parameters of a path are in each of its operations, and nowhere
    /// else.
    pub document: Node,
    /// The root of `apiProperties.json`.
    pub properties: Option<Node>,
    /// The root of `reference.json`: the rows of the reference page.
    pub reference: Option<Node>,
    /// What `crate.toml` says.
    pub package: Option<Package>,
    /// The text of `guide.md`.
    pub guide: Option<String>,
    /// Sorted by name.
    pub samples: Vec<Sample>,
    /// The folder contains the source of a script that runs on Microsoft's side.
    pub has_script: bool,
    /// The Rust names assigned so far.
    pub names: NameLock,
    /// `released.toml`, whose format `api` knows.
    pub released: Option<FileId>,
    /// The text of `CHANGELOG.md`.
    pub changelog: Option<String>,
    /// Came as Swagger 2.0, as published, and not as a definition of our own.
    pub imported: bool,
}
