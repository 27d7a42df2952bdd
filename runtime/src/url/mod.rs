//! Addresses: built from pieces that cannot break out of their places.

mod base;
mod encode;
mod link;
mod path;

pub(crate) use self::{
    base::{BaseUrl, Scheme},
    encode::{encode, query_pair},
    link::Link,
    path::{PathText, PathValue, join},
};

use http::Uri;

/// Puts an address together, and checks that it still means what it was made
/// of. The reason of a refusal holds no value.
pub(crate) fn assemble(base: &BaseUrl, path: &str, query: &[String]) -> Result<Uri, String> {
    let mut text = format!("{base}{path}");
    for (index, pair) in query.iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(pair);
    }
    let uri = Uri::try_from(text).map_err(|_| {
        "path and query do not form a valid URL, or are too long for one".to_owned()
    })?;
    let same = uri.scheme_str() == Some(base.scheme().as_str())
        && uri
            .authority()
            .is_some_and(|authority| authority.as_str() == base.authority())
        && uri.path().strip_prefix(base.path()) == Some(path);
    if same {
        Ok(uri)
    } else {
        Err("the inputs would change the address".to_owned())
    }
}
