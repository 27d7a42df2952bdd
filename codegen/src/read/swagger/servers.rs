//! Host, base path and schemes.

use crate::source::Diagnostics;
use crate::source::{Node, Value};

/// The server that they describe; `None` without a host.
pub(super) fn servers(document: &mut Node, diagnostics: &mut Diagnostics) -> Option<Node> {
    let schemes = document.take("schemes");
    let base_path = document.take("basePath");
    let host = document.take("host")?;
    let span = host.span;
    let named = host.text().map(str::trim).unwrap_or_default();
    let (scheme_of_host, bare) = match named.split_once("://") {
        Some((scheme, bare)) => {
            diagnostics.warn(span, "the host must be a name only, without `https://`");
            (Some(scheme), bare)
        }
        None => (None, named),
    };
    let bare = bare.trim_end_matches('/');
    if bare.is_empty() {
        return None;
    }
    let scheme = scheme(schemes.as_ref(), scheme_of_host);
    let base_path = base_path
        .as_ref()
        .and_then(Node::text)
        .unwrap_or_default()
        .trim()
        .trim_matches('/');
    let slash = if base_path.is_empty() { "" } else { "/" };
    let mut server = Node::empty_object(span);
    server.set(
        "url",
        Node::of_text(span, format!("{scheme}://{bare}{slash}{base_path}")),
    );
    Some(Node::new(span, Value::List(vec![server])))
}

/// HTTPS, unless HTTP alone is offered.
fn scheme(schemes: Option<&Node>, of_host: Option<&str>) -> &'static str {
    let offered: Vec<&str> = schemes
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(Node::text)
        .collect();
    let offers = |scheme: &str| {
        offered
            .iter()
            .any(|offered| offered.eq_ignore_ascii_case(scheme))
    };
    let of_host_alone =
        offered.is_empty() && of_host.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"));
    if of_host_alone || (offers("http") && !offers("https")) {
        "http"
    } else {
        "https"
    }
}
