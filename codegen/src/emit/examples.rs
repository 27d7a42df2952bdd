//! The folder `examples`: programs that run without an account.

use super::{Crate, File, InternalError, program};

pub(super) fn files(krate: &Crate<'_>) -> Result<Vec<File>, InternalError> {
    let (Some(quickstart), Some(text)) = (&krate.connector.quickstart, program::quickstart(krate))
    else {
        return Ok(Vec::new());
    };
    Ok(vec![
        File::new("examples/quickstart.rs", text?),
        File::new("examples/quickstart.json", quickstart.reply.clone()),
    ])
}
