//! Every call with example inputs, for tests that drive them all.

use connector_samples_with_more_members::{Client, Error};

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[("ListJobs", true)];

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize) -> Result<(), Error> {
    match index {
        0 => list_jobs(client).await,
        _ => Ok(()),
    }
}

async fn list_jobs(client: &Client) -> Result<(), Error> {
    let reply = client.list_jobs().send().await?;
    drop(reply);
    Ok(())
}
