//! Prints a connector as the files of a crate.
//!
//! `emit` knows the model and Rust; it never looks at a definition, and writes
//! nothing. Each module prints one kind of thing; names are chosen once, in
//! `names`, before the first token.

mod boxes;
mod calls;
mod choices;
mod client;
mod credentials;
mod docs;
mod enumeration;
mod error_code;
mod example;
mod examples;
mod file;
mod ident;
mod imports;
mod inputs;
mod library;
mod limits;
mod literals;
mod look;
mod manifest;
mod markdown;
mod names;
mod nesting;
mod object;
mod operation;
mod paging;
mod polling;
mod print;
mod readme;
mod replies;
mod request;
mod results;
mod rewrite;
mod samples;
mod security;
mod shapes;
mod steps;
mod trigger;
mod types;
mod union;
mod values;
mod webhook;

pub use file::{File, InternalError};

use std::collections::{BTreeMap, BTreeSet};

use choices::Choosers;
use names::Names;

use crate::model::{Connector, ItemResults, TypeId};

/// The files of a crate, in the order of their paths.
pub fn emit(connector: &Connector) -> Result<Vec<File>, InternalError> {
    let krate = Crate::new(connector);
    let examples = examples::all(&krate)?;
    let mut files = vec![
        manifest::file(&krate, &examples),
        readme::file(&krate, &examples),
        library::file(&krate)?,
        client::file(&krate)?,
        credentials::file(&krate)?,
    ];
    files.extend(error_code::file(&krate)?);
    files.extend(operation::files(&krate)?);
    files.extend(trigger::files(&krate)?);
    files.extend(choices::files(&krate)?);
    files.extend(types::files(&krate)?);
    files.extend(examples.into_iter().flat_map(|example| example.files));
    files.extend(samples::files(&krate)?);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// A connector with everything that is decided before the first token.
struct Crate<'a> {
    connector: &'a Connector,
    names: Names,
    /// Fields that hold their object in a box: type and index of the field.
    boxed: BTreeSet<(TypeId, usize)>,
    /// Reply types whose items say for themselves whether they were accepted.
    results: BTreeMap<TypeId, &'a ItemResults>,
    /// Operations by id.
    operations: BTreeMap<&'a str, usize>,
    /// Objects that are nothing but the body of a call, whose members are the
    /// call's own inputs.
    bodies: BTreeSet<TypeId>,
    /// Operations that list choices for the inputs of others, by id.
    sources: BTreeSet<String>,
    /// The methods that list choices for inputs.
    choosers: Choosers,
}

impl<'a> Crate<'a> {
    fn new(connector: &'a Connector) -> Self {
        let names = Names::of(connector);
        Self {
            connector,
            choosers: Choosers::of(connector, &names),
            names,
            boxed: boxes::of(connector),
            results: results::of(connector),
            operations: connector
                .operations
                .iter()
                .enumerate()
                .map(|(index, one)| (one.id.as_str(), index))
                .collect(),
            bodies: inputs::only_bodies(connector),
            sources: choices::sources(connector),
        }
    }

    /// The crate's name on the package index.
    fn package(&self) -> String {
        format!("connector-{}", self.connector.provider)
    }

    /// The crate's name in code.
    fn library(&self) -> String {
        self.package().replace('-', "_")
    }
}
