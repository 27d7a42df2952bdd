//! The folder `examples`: programs that run without an account, each where the
//! definition says enough for it.

mod choices;
mod managed;
mod paging;
pub(crate) mod program;
mod quickstart;
mod transport;
mod webhook;
use program::Example;
pub(crate) use quickstart::first;

use crate::emit::context::Crate;
use crate::emit::file::InternalError;

pub(crate) fn all(krate: &Crate<'_>) -> Result<Vec<Example>, InternalError> {
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
