//! Replies in which each item succeeds or fails for itself.

use std::{
    error::Error,
    fmt,
    ops::{Deref, DerefMut},
    slice,
};

use http::{HeaderMap, StatusCode};

use super::{Reply, Response};
use crate::word::is_code;

/// A [`Response`] in which each item says for itself whether it was accepted.
///
/// That the call succeeded does not tell: some items may have been accepted
/// and others not. Sending again would send the accepted ones twice.
#[must_use = "each item says for itself whether it was accepted: look at `results()`"]
#[derive(Clone)]
pub struct BulkResponse<T>(Response<T>);

impl<T> BulkResponse<T> {
    pub(crate) fn new(response: Response<T>) -> Self {
        Self(response)
    }

    /// The status; always one of success, whatever became of the items.
    pub fn http_status(&self) -> StatusCode {
        self.0.http_status()
    }

    /// The headers.
    pub fn http_headers(&self) -> &HeaderMap {
        self.0.http_headers()
    }

    /// The body as it came.
    pub fn http_body(&self) -> &bytes::Bytes {
        self.0.http_body()
    }

    /// The reply alone.
    #[must_use = "each item says for itself whether it was accepted: look at `results()`"]
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }

    /// The reply, its status and its headers.
    #[must_use = "each item says for itself whether it was accepted: look at `results()`"]
    pub fn into_parts(self) -> (T, StatusCode, HeaderMap) {
        self.0.into_parts()
    }
}

impl<T> Deref for BulkResponse<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for BulkResponse<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Reply> fmt::Debug for BulkResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BulkResponse").field(&self.0).finish()
    }
}

/// An item that was not accepted.
pub struct Rejected<'a, T> {
    item: &'a T,
    status: &'a str,
}

impl<'a, T> Rejected<'a, T> {
    /// An item that was not accepted, and its own status.
    #[must_use]
    pub fn new(item: &'a T, status: &'a str) -> Self {
        Self { item, status }
    }

    /// The item.
    #[must_use]
    pub fn item(&self) -> &'a T {
        self.item
    }

    /// The item's own status as the provider wrote it; empty where it has
    /// none.
    #[must_use]
    pub fn status(&self) -> &'a str {
        self.status
    }
}

impl<T> Deref for Rejected<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.item
    }
}

impl<T> Clone for Rejected<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Rejected<'_, T> {}

/// The status alone, where it is a word: some services put sentences there,
/// with names and numbers.
impl<T> fmt::Display for Rejected<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            "" => f.write_str("not accepted: no status"),
            status if is_code(status) => write!(f, "not accepted: {status}"),
            _ => f.write_str("not accepted"),
        }
    }
}

impl<T> fmt::Debug for Rejected<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_code(self.status) {
            write!(f, "Rejected({:?})", self.status)
        } else {
            f.write_str("Rejected(…)")
        }
    }
}

impl<T> Error for Rejected<'_, T> {}

/// The items of a list, each accepted or not.
///
/// `status` reads the item's own status, and `accepted` lists the texts that
/// mean success. An item without a status is not accepted.
pub fn results<'a, T>(
    items: &'a [T],
    status: fn(&T) -> Option<&str>,
    accepted: &'static [&'static str],
) -> Results<'a, T> {
    Results {
        items: items.iter(),
        status,
        accepted,
    }
}

/// Iterator over the items of a list, each accepted or not. Made by
/// [`results`].
#[must_use = "each item says for itself whether it was accepted"]
pub struct Results<'a, T> {
    items: slice::Iter<'a, T>,
    status: fn(&T) -> Option<&str>,
    accepted: &'static [&'static str],
}

impl<'a, T> Iterator for Results<'a, T> {
    type Item = Result<&'a T, Rejected<'a, T>>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.items.next()?;
        let status = (self.status)(item).unwrap_or_default();
        if self.accepted.contains(&status) {
            Some(Ok(item))
        } else {
            Some(Err(Rejected::new(item, status)))
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
}

impl<T> ExactSizeIterator for Results<'_, T> {}

impl<T> fmt::Debug for Results<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Results({})", self.items.len())
    }
}
