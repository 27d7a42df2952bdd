//! The folder `examples`: programs that run without an account, if the
//! definition says enough for them.

mod choices;
mod managed;
mod paging;
pub(crate) mod program;
mod quickstart;
mod testing;
mod transport;
mod webhook;
use program::Example;
pub(crate) use quickstart::{first, first_action};
pub(crate) use testing::of_tests;

use crate::emit::context::Crate;
use crate::emit::file::InternalError;

pub(crate) fn all(krate: &Crate<'_>) -> Result<Vec<Example>, InternalError> {
    let examples = [
        quickstart::example(krate)?,
        paging::example(krate)?,
        webhook::example(krate)?,
        transport::example(krate)?,
        testing::example(krate)?,
        managed::example(krate)?,
        choices::example(krate)?,
    ];
    Ok(examples.into_iter().flatten().collect())
}
