//! `connector-aranda-asms`.

use connector_aranda_asms::{Client, NewCredentials};
use connector_runtime::{ClientOptions, Error};

use super::{CREDENTIALS, Calls, Driven, Sight};

#[allow(
    clippy::too_many_lines,
    unreachable_pub,
    reason = "a generated table, written for the crate's own tests"
)]
#[rustfmt::skip]
#[path = "../../../../generated/connector-aranda-asms/tests/calls/mod.rs"]
mod calls;

pub(super) const DRIVEN: Driven = Driven {
    name: "connector-aranda-asms",
    operations: calls::OPERATIONS,
    streams: &["DownloadCaseFile", "DownloadArticleFile"],
    client,
};

fn client(url: &str, options: ClientOptions, sight: &Sight) -> Result<Calls, Error> {
    let [user, key, _] = CREDENTIALS;
    let credentials = NewCredentials {
        host_url: user,
        api_key: key,
    }
    .build();
    sight.see(&credentials);
    sight.see(&options);
    let client = Client::with_options(url, credentials, options)?;
    sight.see(&client);
    Ok(Box::new(move |index, sight| {
        let client = client.clone();
        Box::pin(async move { calls::call(&client, index, &|value| sight.see(value)).await })
    }))
}
