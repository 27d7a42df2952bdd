//! Polled triggers.

mod poll;
mod state;

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
    vec,
};

use futures_core::Stream;
use serde_json::Value;

use self::poll::Poller;
pub use self::state::PollState;
use crate::{call::Call, connector::Operation, error::Error, json::Field, steps::Steps};

/// An endless stream of new items, found by polling.
///
/// The first poll is made immediately and returns every item; later ones return the
/// items that earlier ones did not, compared as JSON: an item that has changed is
/// returned again. The last 10,000 items are remembered.
///
/// An error does not end the stream: the next poll is made after the interval, or when
/// the service asks for it, whichever is later. Dropping the stream ends it.
///
/// It waits by Tokio's clock: outside a Tokio runtime it is an error and ends.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Polls<T> {
    steps: Steps<Poller, Result<Vec<Value>, Error>>,
    buffered: vec::IntoIter<T>,
    operation: &'static Operation,
}

impl Call {
    /// Polls for new items with this call, every `interval`.
    ///
    /// `collection` is the path of wire names to the list of new items; without a list,
    /// the whole reply is one item.
    pub fn polls<T: Field>(
        self,
        collection: &'static [&'static str],
        interval: Duration,
    ) -> Polls<T> {
        Polls {
            operation: self.operation(),
            steps: Steps::new(Poller::new(self, collection, interval)),
            buffered: Vec::new().into_iter(),
        }
    }
}

impl<T: Field> Polls<T> {
    /// Continues where other polls ended, also in another process.
    pub fn resume(mut self, state: &PollState) -> Self {
        if let Some(poller) = self.steps.idle() {
            poller.resume(state);
        }
        self
    }

    /// The state after the items that the stream has returned. `None` while a poll is
    /// under way, and while some of its items have not been returned: storing the state
    /// then would lose them.
    #[must_use]
    pub fn state(&mut self) -> Option<PollState> {
        if self.buffered.len() > 0 {
            return None;
        }
        self.steps.idle().map(|poller| poller.state())
    }

    /// The next item; waits for it as long as it takes. The same as polling
    /// the stream.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next item as a `Result` of an `Option`, for `?`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }
}

impl<T: Field> Stream for Polls<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.buffered.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let news = this.steps.poll(context, |mut poller| {
                Box::pin(async move {
                    let news = poller.next().await;
                    (poller, news)
                })
            });
            match ready!(news) {
                None => return Poll::Ready(None),
                Some(Ok(news)) => {
                    let news = news
                        .into_iter()
                        .filter_map(|item| T::from_value(item).value());
                    this.buffered = news.collect::<Vec<T>>().into_iter();
                }
                Some(Err(error)) => {
                    if this.steps.idle().is_some_and(|poller| poller.cannot_wait()) {
                        this.steps.end();
                    }
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<T> Unpin for Polls<T> {}

/// Shows the operation, never data.
impl<T> fmt::Debug for Polls<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Polls({})", self.operation.id)
    }
}
