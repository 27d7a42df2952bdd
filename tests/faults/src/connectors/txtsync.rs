//! `connector-txtsync`.

use connector_runtime::{ClientOptions, Error};
use connector_txtsync::{Client, Credentials, CredentialsRequired};

use super::{CREDENTIALS, Calls, Driven};

#[allow(
    clippy::too_many_lines,
    unreachable_pub,
    reason = "a generated table, written for the crate's own tests"
)]
#[rustfmt::skip]
#[path = "../../../../generated/connector-txtsync/tests/calls/mod.rs"]
mod calls;

pub(super) const DRIVEN: Driven = Driven {
    name: "connector-txtsync",
    operations: calls::OPERATIONS,
    streams: &[],
    client,
};

fn client(url: &str, options: ClientOptions) -> Result<Calls, Error> {
    let [user, key, secret] = CREDENTIALS;
    let credentials = Credentials::new(CredentialsRequired {
        client_key: user.into(),
        client_secret: secret.into(),
    })
    .with_api_key(key);
    let client = Client::with_options(credentials, options.base_url(url))?;
    Ok(Box::new(move |index| {
        let client = client.clone();
        Box::pin(async move { calls::call(&client, index).await })
    }))
}
