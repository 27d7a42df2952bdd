//! `connector-txtsync`.

use connector_runtime::{ClientOptions, Error};
use connector_txtsync::{Client, NewCredentials};

use super::{CREDENTIALS, Calls, Driven, Sight};

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

fn client(url: &str, options: ClientOptions, sight: &Sight) -> Result<Calls, Error> {
    let [user, key, secret] = CREDENTIALS;
    let credentials = NewCredentials {
        client_key: user,
        client_secret: secret,
    }
    .build()
    .with_api_key(key);
    sight.see(&credentials);
    sight.see(&options);
    let client = Client::with_options(credentials, options.base_url(url))?;
    sight.see(&client);
    Ok(Box::new(move |index, sight| {
        let client = client.clone();
        Box::pin(async move { calls::call(&client, index, &|value| sight.see(value)).await })
    }))
}
