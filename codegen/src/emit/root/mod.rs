//! What each crate has once: manifest, README, root module, client,
//! credentials, error codes and licences.

pub(crate) mod client;
pub(crate) mod credentials;
mod environment;
pub(crate) mod error_code;
pub(crate) mod hosts;
mod library;
mod licences;
pub(crate) mod manifest;
mod readme;
mod security;

use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::proof::examples::program::Example;

pub(crate) fn files(krate: &Crate<'_>, examples: &[Example]) -> Result<Vec<File>, InternalError> {
    let mut files = vec![
        manifest::file(krate, examples),
        readme::file(krate, examples),
        library::file(krate)?,
        client::file(krate)?,
        credentials::file(krate)?,
    ];
    files.extend(error_code::file(krate)?);
    files.extend(licences::files());
    Ok(files)
}
