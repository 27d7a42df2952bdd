//! The test that drives every call of a crate through every fault.

use quote::quote;

use crate::emit::context::Crate;
use crate::emit::file::{File, InternalError};
use crate::emit::print;
use crate::emit::proof::calls;

const PATH: &str = "tests/faults.rs";

/// Not in the published package: the driver belongs to this repository.
pub(crate) const UNPUBLISHED: [&str; 2] = ["tests/calls/", PATH];

/// The test and the calls that it drives; nothing without a call.
pub(crate) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    if krate.calls().next().is_none() {
        return Ok(Vec::new());
    }
    let name = krate.package();
    let tokens = quote! {
        //! Every call, driven through every fault of a server on the loopback interface.
        #![cfg(feature = "reqwest")]

        mod calls;

        connector_faults::tests!(#name, calls);
    };
    let test = File::new(PATH, print::file(PATH, tokens)?);
    Ok(vec![calls::file(krate)?, test])
}
