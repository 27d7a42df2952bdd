//! Every call with example inputs, for tests that drive them all.

use connector_samples_and_quickstart::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[("AddJob", false)];

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => add_job(client, see).await,
        _ => Ok(()),
    }
}

async fn add_job(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.add_job("night run").with_rank(3);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}
