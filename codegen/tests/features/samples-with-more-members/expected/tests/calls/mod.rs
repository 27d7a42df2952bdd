//! Every call with example inputs, for tests that drive them all.

use connector_samples_with_more_members::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[("ListJobs", true)];

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &[];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[
    |text| connector_runtime::testing::round_trip::<
        connector_samples_with_more_members::types::ListJobsResponseItemQueue,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_samples_with_more_members::types::ListJobsResponseItem,
    >(text, &[]),
];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &[];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_samples_with_more_members::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    see(&options);
    let client = Client::with_options(options.base_url(url))?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => list_jobs(client, see).await,
        _ => Ok(()),
    }
}

async fn list_jobs(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.list_jobs();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_samples_with_more_members::types::ListJobsResponseItem;
        use connector_samples_with_more_members::connector_runtime::testing::mismatches;
        let value: &Vec<ListJobsResponseItem> = &reply;
        see(&mismatches(value));
    }
    Ok(())
}
