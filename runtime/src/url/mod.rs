//! Addresses, built from pieces that cannot break out of their places.

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

use bytes::Bytes;
use http::{
    Uri,
    uri::{Parts, PathAndQuery},
};

/// The longest address that `Uri` supports.
const LONGEST: usize = (u16::MAX - 1) as usize;

/// Assembles an address, and checks that it parses into the same parts. A refusal
/// contains no values.
pub(crate) fn assemble(base: &BaseUrl, path: &str, query: &[String]) -> Result<Uri, String> {
    let path_and_query = path_and_query(base, path, query)
        .ok_or("path and query do not form a valid URL, or are too long for one")?;
    if path_and_query.path().strip_prefix(base.path()) != Some(path) {
        return Err("the inputs would change the address".to_owned());
    }
    let mut parts = Parts::default();
    parts.scheme = Some(base.scheme().into());
    parts.authority = Some(base.authority().clone());
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|_| "the address is not a URL".to_owned())
}

fn path_and_query(base: &BaseUrl, path: &str, query: &[String]) -> Option<PathAndQuery> {
    let of_query: usize = query.iter().map(|pair| 1 + pair.len()).sum();
    let length = base.path().len() + path.len() + of_query;
    if length > LONGEST {
        return None;
    }
    let mut text = String::with_capacity(length);
    text.push_str(base.path());
    text.push_str(path);
    for (index, pair) in query.iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(pair);
    }
    PathAndQuery::from_maybe_shared(Bytes::from(text)).ok()
}
