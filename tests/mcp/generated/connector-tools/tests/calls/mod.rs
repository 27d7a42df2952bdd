//! Every call with example inputs, for tests that drive them all.

use connector_tools::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[("InvokeMCP", false), ("ListenMCP", false)];

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &[];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &["made-up-api_key-7Jx2wQ"];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_tools::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    let credentials = connector_tools::Credentials::new("made-up-api_key-7Jx2wQ");
    see(&credentials);
    see(&options);
    let client = Client::with_options(credentials, options.base_url(url))?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => invoke_mcp(client, see).await,
        1 => listen_mcp(client, see).await,
        _ => Ok(()),
    }
}

async fn invoke_mcp(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_tools::Value;
    use connector_tools::json;
    let request = client
        .invoke_mcp(
            Value::from_iter([
                ("id", json!(1)),
                ("jsonrpc", json!("2.0")),
                ("method", json!("ping")),
            ]),
        );
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn listen_mcp(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().listen_mcp();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}
