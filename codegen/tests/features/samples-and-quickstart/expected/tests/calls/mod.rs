//! Every call with example inputs, for tests that drive them all.

use connector_samples_and_quickstart::{Client, Error};

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[("AddJob", false)];

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize) -> Result<(), Error> {
    match index {
        0 => add_job(client).await,
        _ => Ok(()),
    }
}

async fn add_job(client: &Client) -> Result<(), Error> {
    let reply = client.add_job("night run").send().await?;
    drop(reply);
    Ok(())
}
