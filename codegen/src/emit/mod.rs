//! Prints a connector as the files of a crate.
//!
//! `emit` knows the model and Rust; it never looks at a definition, and writes
//! nothing. Names are chosen once, in `names`, before the first token. Each
//! folder prints one kind of thing:
//!
//! | folder | prints |
//! |---|---|
//! | `root` | manifest, README, root module, client, credentials, error codes |
//! | `calls` | actions and internal operations |
//! | `triggers` | subscriptions and polls |
//! | `types` | objects, enumerations and unions |
//! | `choices` | what lists the choices for inputs |
//! | `docs` | doc comments and the examples in them |
//! | `service` | the service on the machine of a test |
//! | `proof` | programs and tests that hold the crate to published payloads |

mod call;
mod calls;
mod choice_links;
mod choices;
mod context;
mod docs;
mod file;
mod given_struct;
mod ident;
mod literals;
mod lock_file;
mod locks;
mod markdown;
mod moved;
mod names;
mod print;
mod proof;
mod recursion_limit;
mod recursive_fields;
mod root;
mod rust_type;
mod samples;
mod service;
mod total_equality;
mod triggers;
mod types;
mod uses;

pub use file::{File, InternalError};
pub use moved::Moved;
pub(crate) use names::{Names, OperationNames};

use rayon::prelude::*;

use crate::model::Connector;
use context::Crate;

type Printing = Result<Vec<File>, InternalError>;

/// What is printed of a connector.
#[derive(Debug)]
pub struct Printed {
    /// The files of the crate, in the order of their paths.
    pub files: Vec<File>,
    /// `names.lock`: existing names, and new ones.
    pub names: String,
    /// Types that seem to have moved, and so get another name.
    pub moved: Vec<Moved>,
}

/// Prints the crate of a connector.
///
/// `definition` are the texts for its service for tests, by name.
pub fn emit(connector: &Connector, definition: &[(&str, &str)]) -> Result<Printed, InternalError> {
    let krate = Crate::new(connector);
    let examples = proof::examples::all(&krate)?;
    let folders: [&(dyn Fn() -> Printing + Sync); 8] = [
        &|| root::files(&krate, &examples),
        &|| calls::files(&krate),
        &|| triggers::files(&krate),
        &|| choices::files(&krate),
        &|| types::files(&krate),
        &|| service::files(&krate, definition),
        &|| proof::samples::files(&krate),
        &|| proof::faults::files(&krate),
    ];
    // All are printed, so that of several errors the same one is told each time.
    let printed: Vec<Printing> = folders.par_iter().map(|files| files()).collect();
    let printed = printed.into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut files = printed.concat();
    files.extend(examples.into_iter().flat_map(|example| example.files));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Printed {
        files: files.into_iter().map(File::marked).collect(),
        names: lock_file::print(krate.names.lock()),
        moved: moved::of(connector, &krate.names),
    })
}
