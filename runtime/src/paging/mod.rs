//! Lists that come in pages: a stream of pages, or of their items.
//!
//! What a service says about its pages is not trusted further than it goes. A
//! stream asks for one page at a time, when it is polled, by an ordinary call
//! with its retries and limits, and it ends:
//!
//! - after the last page, by what the reply says of pages, items or a link;
//! - with an error where the service announces more, but sends only pages that
//!   are empty or came before;
//! - with an error where a link leads to another host, or back.

mod page;
mod pager;
mod stream;
mod token;

pub use self::{
    stream::{Items, Pages},
    token::PageToken,
};
use crate::{call::Call, json::Field, reply::Reply};

/// How further pages are asked for. Paths lead from the root of the reply, by
/// names on the wire.
#[derive(Clone, Copy, Debug)]
pub enum Paging {
    /// Pages have numbers.
    Numbered(Numbered),
    /// Each page names the address of the next.
    NextLink(NextLink),
}

/// Pages that have numbers.
#[derive(Clone, Copy, Debug)]
pub struct Numbered {
    /// Query parameter with the number.
    pub page: &'static str,
    /// Number of the first page.
    pub first: i64,
    /// Leads to the items.
    pub items: &'static [&'static str],
    /// Leads to the number of the last page.
    pub last_page: Option<&'static [&'static str]>,
    /// Leads to the number of items on all pages.
    pub total_items: Option<&'static [&'static str]>,
}

/// Pages of which each names the address of the next.
#[derive(Clone, Copy, Debug)]
pub struct NextLink {
    /// Leads to the items.
    pub items: &'static [&'static str],
    /// Leads to the address.
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
    /// The reply is the list of items, and names no next page.
    pub const DEFAULT: Self = Self {
        items: &[],
        next_link: &[],
    };
}

impl Paging {
    /// What leads to the items.
    fn items(&self) -> &'static [&'static str] {
        match self {
            Self::Numbered(numbered) => numbered.items,
            Self::NextLink(next_link) => next_link.items,
        }
    }
}

impl Call {
    /// The pages, from the one that the call asks for to the last.
    pub fn pages<R: Reply>(self, paging: &'static Paging) -> Pages<R> {
        Pages::new(self, paging)
    }

    /// The items of all pages.
    pub fn items<T: Field>(self, paging: &'static Paging) -> Items<T> {
        Items::new(self, paging)
    }
}
