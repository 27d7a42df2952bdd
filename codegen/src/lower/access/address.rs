//! Where requests go.

use super::connection::ConnectionParameters;
use crate::model::Address;
use crate::openapi::Document;
use crate::source::Diagnostics;
use crate::source::Node;

/// An address that a policy sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PolicyAddress {
    Known(String),
    /// Depends on the connection; a hint for callers.
    Given(String),
}

/// The address of a service, and how it is made where the caller gives it.
pub(crate) fn find(
    document: &Document<'_>,
    connection: &ConnectionParameters<'_>,
    by_policy: Option<PolicyAddress>,
    imported: bool,
    report: &mut Diagnostics,
) -> (Address, Option<String>) {
    if connection
        .all
        .iter()
        .any(|parameter| parameter.kind == "gatewaysetting")
    {
        return (
            Address::Given,
            Some("the address of your own server".to_owned()),
        );
    }
    match by_policy {
        Some(PolicyAddress::Given(hint)) => return (Address::Given, Some(hint)),
        Some(PolicyAddress::Known(url)) => {
            if let Ok(url) = checked(&url) {
                return (Address::Known(url), None);
            }
        }
        None => {}
    }
    let server = document
        .root
        .get("servers")
        .and_then(|servers| servers.items().first());
    let Some((server, url)) = server.and_then(|server| Some((server, server.text_of("url")?)))
    else {
        // A definition of our own omits it if every customer has a host.
        if imported {
            let span = document.root.span;
            report.warn(
                span,
                "the definition has no server: callers set the base URL",
            );
        }
        return (Address::Given, None);
    };
    match checked(&with_defaults(url, server)) {
        Ok(url) => (Address::Known(url), None),
        Err(reason) => {
            let message = format!("`{url}` {reason}: callers set the base URL");
            report.warn(server.span, message);
            (Address::Given, None)
        }
    }
}

/// The address that the document itself names, if it is one.
pub(crate) fn of_document(document: &Document<'_>) -> Option<String> {
    let server = document.root.get("servers")?.items().first()?;
    checked(&with_defaults(server.text_of("url")?, server)).ok()
}

/// Fills in the defaults of a server's variables.
fn with_defaults(url: &str, server: &Node) -> String {
    let mut url = url.trim().to_owned();
    for variable in server
        .get("variables")
        .map(Node::members)
        .unwrap_or_default()
    {
        if let Some(default) = variable.node.text_of("default") {
            url = url.replace(&format!("{{{}}}", variable.name), default);
        }
    }
    url
}

/// An absolute address without a slash at the end.
pub(crate) fn checked(url: &str) -> Result<String, &'static str> {
    let url = url.trim();
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| {
            let head = url.get(..scheme.len())?;
            head.eq_ignore_ascii_case(scheme)
                .then(|| url.get(scheme.len()..))?
        })
        .ok_or("is not an absolute HTTP URL")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err("contains a user name");
    }
    let host = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
    if authority.is_empty() || !authority.bytes().all(host) {
        return Err("has no host that can be called");
    }
    if rest.contains(['?', '#', '{', '}', '\\', '"', '<', '>', '`'])
        || rest.chars().any(|c| c.is_whitespace() || c.is_control())
    {
        return Err("is not an address alone");
    }
    Ok(url.trim_end_matches('/').to_owned())
}
