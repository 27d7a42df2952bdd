//! Pages and items as streams.

use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::{FusedStream, Stream};

use super::{
    PageToken, Paging,
    page::{Outline, PageItems, content},
    pager::{Page, Pager},
};
use crate::{
    call::Call,
    connector::Origin,
    error::Error,
    json::Field,
    reply::{Reply, Response},
    steps::Steps,
};

/// The pages of a list, from the one requested to the last.
///
/// Each page is requested by an ordinary call when the stream is polled. An error ends
/// the stream; [`resume_token`](Self::resume_token) then returns the page to continue
/// with. Repeated and empty pages are skipped, but an empty list has one page without
/// items.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<R> {
    turning: PageSteps,
    reply: PhantomData<fn() -> R>,
}

/// The items of all pages of a list, from the page requested to the last.
///
/// The next page is requested when the stream is polled and has returned all earlier
/// items. An error ends the stream; [`resume_token`](Self::resume_token) then returns
/// the page to continue with. An item that does not match the declared type is skipped,
/// as in lists; [`Pages`] have it.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Items<T> {
    turning: PageSteps,
    paging: &'static Paging,
    /// The page of the buffered items.
    current: Option<PageToken>,
    buffered: vec::IntoIter<T>,
}

impl<R: Reply> Pages<R> {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        Self {
            turning: PageSteps::new(call, paging),
            reply: PhantomData,
        }
    }

    /// Starts with another page, at which an earlier stream ended.
    pub fn resume(mut self, from: impl Into<PageToken>) -> Self {
        self.turning.resume(from.into());
        self
    }

    /// The next page, or the one that failed; `None` after the last.
    #[must_use]
    pub fn resume_token(&self) -> Option<PageToken> {
        self.turning.token.clone()
    }

    /// The next page; `None` after the last. The same as polling the stream.
    pub async fn next(&mut self) -> Option<Result<Response<R>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next page as a `Result` of an `Option`, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<Response<R>>, Error> {
        self.next().await.transpose()
    }
}

impl<R: Reply> Stream for Pages<R> {
    type Item = Result<Response<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let turning = &mut self.get_mut().turning;
        let Some(page) = ready!(turning.poll_page(context)) else {
            return Poll::Ready(None);
        };
        let page = page.and_then(|page| page.reply.read(turning.origin));
        if page.is_err() {
            turning.end();
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Field> Items<T> {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        Self {
            turning: PageSteps::new(call, paging),
            paging,
            current: None,
            buffered: Vec::new().into_iter(),
        }
    }

    /// Starts with another page, at which an earlier stream ended.
    pub fn resume(mut self, from: impl Into<PageToken>) -> Self {
        self.turning.resume(from.into());
        self
    }

    /// The page of the next items, or the one that failed; `None` after the last.
    /// Resuming returns all items of that page, including those that this stream has
    /// returned.
    #[must_use]
    pub fn resume_token(&self) -> Option<PageToken> {
        if self.buffered.len() > 0 {
            self.current.clone()
        } else {
            self.turning.token.clone()
        }
    }

    /// The next item; `None` after the last. The same as polling the stream.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next item as a `Result` of an `Option`, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    fn take(&mut self, page: Page) {
        let content = content(&page.reply, self.paging);
        let items = match Outline::read(&content, self.paging).map(|page| page.items) {
            Ok(PageItems::List(items)) => items,
            _ => Vec::new(),
        };
        let items = items
            .into_iter()
            .filter_map(|item| T::from_json(item).ok()?.value());
        let items: Vec<T> = items.collect();
        self.current = Some(page.token);
        self.buffered = items.into_iter();
    }
}

impl<T: Field> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.buffered.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(this.turning.poll_page(context)) {
                Some(Ok(page)) => this.take(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Unpin for Items<T> {}

impl<R: Reply> FusedStream for Pages<R> {
    fn is_terminated(&self) -> bool {
        self.turning.has_ended()
    }
}

impl<T: Field> FusedStream for Items<T> {
    fn is_terminated(&self) -> bool {
        self.buffered.len() == 0 && self.turning.has_ended()
    }
}

/// A pager as steps of a stream.
struct PageSteps {
    steps: Steps<Pager, Result<Option<Page>, Error>>,
    /// The next page.
    token: Option<PageToken>,
    origin: Origin,
}

impl PageSteps {
    fn new(call: Call, paging: &'static Paging) -> Self {
        let origin = call.origin();
        let pager = Pager::new(call, paging);
        Self {
            token: pager.token(),
            steps: Steps::new(pager),
            origin,
        }
    }

    fn resume(&mut self, from: PageToken) {
        if let Some(pager) = self.steps.idle() {
            pager.resume(from);
            self.token = pager.token();
        }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page, Error>>> {
        let page = self.steps.poll(context, |mut pager| {
            Box::pin(async move {
                let page = pager.next().await;
                (pager, page)
            })
        });
        let Some(page) = ready!(page) else {
            return Poll::Ready(None);
        };
        self.token = self.steps.idle().and_then(|pager| pager.token());
        let page = page.transpose();
        if !matches!(page, Some(Ok(_))) {
            self.end();
        }
        Poll::Ready(page)
    }

    fn end(&mut self) {
        self.steps.end();
    }

    fn has_ended(&self) -> bool {
        self.steps.has_ended()
    }
}

/// Shows the operation, never what was received.
impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({})", self.turning.origin.operation.id)
    }
}

/// Shows the operation, never what was received.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({})", self.turning.origin.operation.id)
    }
}
