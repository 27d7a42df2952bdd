//! The folder `examples`: programs that run without an account.

use super::{Crate, File, InternalError, example};

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let quickstart = example::quickstart(krate).transpose()?;
    Ok(quickstart.map(|text| File::new("examples/quickstart.rs", text)).into_iter().collect())
}
