//! Replies whose items succeed or fail one by one.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    slice, vec,
};

use http::{HeaderMap, StatusCode};
use serde::{Serialize, Serializer};

use super::{Rejected, Reply, Response, rejected::text};
use crate::json::Json;

/// A [`Response`] in which each item has its own status: accepted or not. `results()` of
/// the reply looks at each, and [`into_results`](Self::into_results) moves the items out.
///
/// The success of the call says nothing about the items: some may have been accepted
/// and others not. Sending again would send the accepted ones twice.
#[must_use = "each item says for itself whether it was accepted: look at `results()`"]
#[derive(Clone)]
pub struct BulkResponse<T>(Response<T>);

impl<T> BulkResponse<T> {
    pub(crate) fn new(response: Response<T>) -> Self {
        Self(response)
    }

    /// The HTTP status; always a success, whatever happened to the items.
    pub fn http_status(&self) -> StatusCode {
        self.0.http_status()
    }

    /// The HTTP headers.
    pub fn http_headers(&self) -> &HeaderMap {
        self.0.http_headers()
    }

    /// The unchanged body.
    pub fn http_body(&self) -> &bytes::Bytes {
        self.0.http_body()
    }

    /// The reply, without HTTP parts.
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

impl<T: BulkReply> BulkResponse<T> {
    /// The items, moved out of the reply, each accepted or not.
    pub fn into_results(self) -> IntoResults<T> {
        into_results(self.into_inner())
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

/// Serializes the reply only.
impl<T: Serialize> Serialize for BulkResponse<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A reply in which each item has its own status: accepted or not.
///
/// Generated code implements it.
pub trait BulkReply: Sized {
    /// An item with its own status.
    type Item: Clone;
    /// The type of the status: an enum of the definition, or `String`.
    type Status: Json;

    /// The statuses that mean success.
    const ACCEPTED: &'static [&'static str];

    /// The items.
    fn items(&self) -> &[Self::Item];

    /// The items, moved out of the reply.
    fn into_items(self) -> Vec<Self::Item>;

    /// The item's own status.
    fn status(item: &Self::Item) -> Option<Self::Status>;
}

/// The items of a reply, each accepted or not. An item without a status counts as not
/// accepted.
pub fn results<T: BulkReply>(reply: &T) -> Results<'_, T> {
    Results(reply.items().iter())
}

/// The items, moved out of a reply, each accepted or not.
pub fn into_results<T: BulkReply>(reply: T) -> IntoResults<T> {
    IntoResults(reply.into_items().into_iter())
}

fn is_accepted<T: BulkReply>(status: Option<&T::Status>) -> bool {
    T::ACCEPTED.contains(&text(status))
}

/// Iterator over the items of a reply, each accepted or not: `results()` of the
/// reply.
#[must_use = "each item says for itself whether it was accepted"]
pub struct Results<'a, T: BulkReply>(slice::Iter<'a, T::Item>);

impl<'a, T: BulkReply> Iterator for Results<'a, T> {
    type Item = Result<&'a T::Item, Rejected<T::Item, T::Status>>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.0.next()?;
        let status = T::status(item);
        Some(if is_accepted::<T>(status.as_ref()) {
            Ok(item)
        } else {
            Err(Rejected::new(item.clone(), status))
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T: BulkReply> ExactSizeIterator for Results<'_, T> {}

impl<T: BulkReply> Clone for Results<'_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: BulkReply> fmt::Debug for Results<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Results({})", self.0.len())
    }
}

/// Iterator over the items, moved out of a reply, each accepted or not:
/// `into_results()` of the reply.
#[must_use = "each item says for itself whether it was accepted"]
pub struct IntoResults<T: BulkReply>(vec::IntoIter<T::Item>);

impl<T: BulkReply> Iterator for IntoResults<T> {
    type Item = Result<T::Item, Rejected<T::Item, T::Status>>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.0.next()?;
        let status = T::status(&item);
        Some(if is_accepted::<T>(status.as_ref()) {
            Ok(item)
        } else {
            Err(Rejected::new(item, status))
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T: BulkReply> ExactSizeIterator for IntoResults<T> {}

impl<T: BulkReply> fmt::Debug for IntoResults<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IntoResults({})", self.0.len())
    }
}
