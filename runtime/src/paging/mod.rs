//! Paged lists: a stream of pages, or of their items.
//!
//! A stream requests one page at a time, when it is polled, by an ordinary call with
//! its retries and limits. It trusts no more of what a service says about its pages
//! than it must, and ends:
//!
//! - after the last page, according to the page count, item count or link in the reply;
//! - with an error if the service announces more, but sends only empty or repeated
//!   pages;
//! - with an error if a link points to another host, or to an earlier page.

mod page;
mod pager;
mod stream;
mod token;

pub use self::{
    stream::{Items, Pages},
    token::PageToken,
};
use crate::{call::Call, json::Field, reply::Reply};

/// How further pages are requested. Paths start at the root of the reply and consist of
/// wire names.
#[derive(Clone, Copy, Debug)]
pub enum Paging {
    /// Pages have numbers.
    Numbered(Numbered),
    /// Each page has the address of the next.
    NextLink(NextLink),
}

/// Numbered pages.
#[derive(Clone, Copy, Debug)]
pub struct Numbered {
    /// Query parameter of the page number.
    pub page: &'static str,
    /// Number of the first page.
    pub first: i64,
    /// Path to the items.
    pub items: &'static [&'static str],
    /// Path to the number of the last page.
    pub last_page: Option<&'static [&'static str]>,
    /// Path to the number of items on all pages.
    pub total_items: Option<&'static [&'static str]>,
}

/// Pages that each have the address of the next.
#[derive(Clone, Copy, Debug)]
pub struct NextLink {
    /// Path to the items.
    pub items: &'static [&'static str],
    /// Path to the address.
    pub next_link: &'static [&'static str],
}

impl Numbered {
    /// The reply is the list of items, and `page` counts from 1.
    pub const DEFAULT: Self = Self {
        page: "page",
        first: 1,
        items: &[],
        last_page: None,
        total_items: None,
    };
}

impl NextLink {
    /// The reply is the list of items, without a next page.
    pub const DEFAULT: Self = Self {
        items: &[],
        next_link: &[],
    };
}

impl Paging {
    /// Path to the items.
    fn items(&self) -> &'static [&'static str] {
        match self {
            Self::Numbered(numbered) => numbered.items,
            Self::NextLink(next_link) => next_link.items,
        }
    }
}

impl Call {
    /// The pages, from the one that the call requests to the last.
    pub fn pages<R: Reply>(self, paging: &'static Paging) -> Pages<R> {
        Pages::new(self, paging)
    }

    /// The items of all pages.
    pub fn items<T: Field>(self, paging: &'static Paging) -> Items<T> {
        Items::new(self, paging)
    }
}
