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
    Numbered {
        /// Query parameter with the number.
        page: &'static str,
        /// Number of the first page.
        first: i64,
        /// Leads to the items.
        items: &'static [&'static str],
        /// Leads to the number of the last page.
        last_page: Option<&'static [&'static str]>,
        /// Leads to the number of items on all pages.
        total_items: Option<&'static [&'static str]>,
    },
    /// Each page names the address of the next.
    NextLink {
        /// Leads to the items.
        items: &'static [&'static str],
        /// Leads to the address.
        next_link: &'static [&'static str],
    },
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
