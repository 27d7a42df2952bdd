//! `connector-txtsync`.

use connector_runtime::{ClientOptions, Error};
use connector_txtsync::{Client, Credentials, CredentialsRequired};

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
    let credentials = Credentials::new(CredentialsRequired {
        client_key: user.into(),
        client_secret: secret.into(),
    })
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
