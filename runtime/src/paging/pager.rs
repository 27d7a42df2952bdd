//! Requesting one page after another.

use std::collections::HashSet;

use http::Method;

use super::{
    Numbered, PageToken, Paging,
    page::{Outline, PageItems, content},
};
use crate::{
    call::Call,
    error::{Error, Outcome},
    fingerprint::fingerprint,
    reply::{UnreadResponse, Unreadable},
    url::Link,
};

/// How many pages in a row may contain nothing new while the service announces more.
const MAX_IDLE_PAGES: u32 = 3;

/// The next page to request, and what is known of the earlier ones.
pub(super) struct Pager {
    call: Call,
    paging: &'static Paging,
    next: Option<Next>,
    /// Whether it starts at the first page.
    from_first: bool,
    /// Pages requested so far.
    asked: u32,
    /// Items so far.
    seen: i64,
    /// Fingerprints of the pages so far.
    pages: HashSet<u64>,
    /// Links so far.
    links: HashSet<String>,
    /// Pages in a row without anything new.
    idle: u32,
    /// Whether one of these repeats an earlier page.
    repeats: bool,
    /// Whether the service has announced the next page.
    announced: bool,
}

/// A page to request.
#[derive(Clone)]
enum Next {
    /// The page that the call requests.
    AsAsked,
    /// The page with this number.
    Number(i64),
    /// The page at this address.
    Link(String),
    /// The token is not a page number.
    Unreadable,
}

/// A received page.
pub(super) struct Page {
    pub(super) reply: UnreadResponse,
    pub(super) token: PageToken,
}

/// What a page says about the one after it.
enum After {
    /// It is the last.
    End,
    /// There may be another page.
    Perhaps(Next),
    /// The service announces another page.
    Announced(Next),
}

impl Pager {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        let next = match paging {
            Paging::Numbered(Numbered { page, first, .. }) => match call.query_value(page) {
                // The caller's text is sent unchanged.
                Some(text) => text.parse().map_or(Next::AsAsked, Next::Number),
                None => Next::Number(*first),
            },
            Paging::NextLink(_) => Next::AsAsked,
        };
        Self {
            call,
            paging,
            from_first: matches!((&next, paging), (Next::Number(number), Paging::Numbered(Numbered { first, .. })) if number == first),
            next: Some(next),
            asked: 0,
            seen: 0,
            pages: HashSet::new(),
            links: HashSet::new(),
            idle: 0,
            repeats: false,
            announced: false,
        }
    }

    pub(super) fn resume(&mut self, token: PageToken) {
        let text = String::from(token);
        self.from_first = false;
        self.next = Some(match self.paging {
            Paging::Numbered(_) => text.parse().map_or(Next::Unreadable, Next::Number),
            // The first page needs no link.
            Paging::NextLink(_) if text.is_empty() => Next::AsAsked,
            Paging::NextLink(_) => Next::Link(text),
        });
    }

    /// The page to request next; `None` after the last.
    pub(super) fn token(&self) -> Option<PageToken> {
        self.next.as_ref().map(Next::token)
    }

    /// The next page with something new, or `None` after the last.
    pub(super) async fn next(&mut self) -> Result<Option<Page>, Error> {
        while let Some(next) = self.next.clone() {
            let token = next.token();
            let reply = self.ask(&next).await?;
            let content = content(&reply, self.paging);
            let page = Outline::read(&content, self.paging).ok();
            self.check_list(&reply, page.as_ref())?;
            let is_new = self.take(&next, page)?;
            drop(content);
            if is_new {
                return Ok(Some(Page { reply, token }));
            }
        }
        Ok(None)
    }

    async fn ask(&self, next: &Next) -> Result<UnreadResponse, Error> {
        let call = self.call.clone();
        let call = match (next, self.paging) {
            (Next::Number(number), Paging::Numbered(Numbered { page, .. })) => {
                call.query(*page, number)
            }
            (Next::Link(text), _) => {
                let link = self
                    .call
                    .base_url()
                    .and_then(|base| Link::resolve(&base, text).map_err(str::to_owned))
                    .map_err(|reason| {
                        self.refusal(&format!("the link to the next page {reason}"))
                    })?;
                call.with_link(Method::GET, link)
            }
            (Next::Unreadable, _) => {
                return Err(self.refusal("the token to resume from is not a page number"));
            }
            (Next::AsAsked | Next::Number(_), _) => call,
        };
        call.exchange().await
    }

    /// A page without a list of items may only end an empty list: otherwise items would
    /// be missed.
    fn check_list(&self, reply: &UnreadResponse, page: Option<&Outline<'_>>) -> Result<(), Error> {
        let is_fine = match page.map(|page| &page.items) {
            Some(PageItems::List(_)) => true,
            Some(PageItems::Absent) => !self.announced,
            Some(PageItems::Other) => false,
            None => reply.is_empty() && !self.announced,
        };
        if is_fine {
            return Ok(());
        }
        let error = Error::decode(reply.to_raw());
        let error = error.with_source(Unreadable::expected("a page with a list of items"));
        Err(error.of(self.call.origin()))
    }

    /// Decides on the next page; returns whether this one has anything new.
    fn take(&mut self, asked: &Next, page: Option<Outline<'_>>) -> Result<bool, Error> {
        let (items, told) = match page {
            Some(Outline {
                items: PageItems::List(items),
                last_page,
                total_items,
                next_link,
            }) => (items, (last_page, total_items, next_link)),
            Some(page) => (
                Vec::new(),
                (page.last_page, page.total_items, page.next_link),
            ),
            None => (Vec::new(), (None, None, None)),
        };
        let (last_page, total_items, next_link) = told;
        let is_empty = items.is_empty();
        self.asked = self.asked.saturating_add(1);
        let is_new = !is_empty && self.pages.insert(fingerprint(&items));
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        self.seen = self.seen.saturating_add(if is_new { count } else { 0 });
        self.idle = if is_new { 0 } else { self.idle + 1 };
        self.repeats = !is_new && (self.repeats || !is_empty);
        let was_announced = self.announced;
        let after = match (self.paging, asked) {
            (Paging::Numbered(_), Next::Number(number)) => {
                self.after_number(*number, is_empty, last_page, total_items)
            }
            (Paging::Numbered(_), _) => After::End,
            (Paging::NextLink(_), _) => match next_link
                .map(|link: String| self.rooted(&link, asked))
            {
                Some(link) if self.links.insert(link.clone()) => After::Announced(Next::Link(link)),
                Some(_) => {
                    return Err(self.stop("the link to the next page points to an earlier one"));
                }
                None => After::End,
            },
        };
        self.announced = matches!(after, After::Announced(_));
        self.next = match after {
            // The announced page did not come: an earlier one came again.
            After::End if was_announced && self.repeats => return Err(self.nothing_new()),
            After::End => None,
            After::Perhaps(next) => (self.idle == 0).then_some(next),
            After::Announced(_) if self.idle >= MAX_IDLE_PAGES => {
                return Err(self.nothing_new());
            }
            After::Announced(next) => Some(next),
        };
        // An empty list is one page without items.
        Ok(is_new || (self.asked == 1 && self.next.is_none()))
    }

    fn after_number(
        &self,
        number: i64,
        is_empty: bool,
        last: Option<i64>,
        total: Option<i64>,
    ) -> After {
        let Some(next) = number.checked_add(1).map(Next::Number) else {
            return After::End;
        };
        match (last, total) {
            (Some(last), _) if number >= last => After::End,
            (Some(_), _) => After::Announced(next),
            (None, Some(total)) if self.seen >= total => After::End,
            (None, _) if is_empty => After::End,
            // If started in the middle, the total number of items says nothing.
            (None, Some(_)) if self.from_first => After::Announced(next),
            (None, _) => After::Perhaps(next),
        }
    }

    /// A link that is only a query, prefixed with the path of the page that has it.
    fn rooted(&self, link: &str, asked: &Next) -> String {
        if !link.starts_with('?') {
            return link.to_owned();
        }
        let path = match asked {
            Next::Link(text) => {
                let base = self.call.base_url().ok();
                let link = base.and_then(|base| Link::resolve(&base, text).ok());
                link.map(|link| link.path().to_owned())
            }
            _ => self.call.rooted_path(),
        };
        format!("{}{link}", path.unwrap_or_default())
    }

    fn refusal(&self, note: &str) -> Error {
        Error::paging(Outcome::NotSent, note.to_owned()).of(self.call.origin())
    }

    fn nothing_new(&mut self) -> Error {
        self.stop("the service announces more pages, but sends nothing new")
    }

    /// An error after complete pages.
    fn stop(&mut self, note: &str) -> Error {
        self.next = None;
        Error::paging(Outcome::Completed, note.to_owned()).of(self.call.origin())
    }
}

impl Next {
    fn token(&self) -> PageToken {
        match self {
            Self::AsAsked | Self::Unreadable => PageToken::from(""),
            Self::Number(number) => PageToken::from(number.to_string()),
            Self::Link(link) => PageToken::from(link.clone()),
        }
    }
}
