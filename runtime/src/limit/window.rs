//! A sliding window: a number of calls in any period of a given length.
//!
//! A token bucket, which the usual libraries have, would not do: one that permits 100
//! calls at once and refills within the period permits up to 199 in one period, and the
//! gateway refuses the rest. A queue of the last calls is exact, and short.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::clock::Instant;

/// How long a call waits before it asks again, if the clock cannot express its due
/// time.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// The calls of the last period, and the waiting ones.
pub(super) struct Window {
    calls: usize,
    period: Duration,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    /// When the calls of the last period were sent.
    sent: VecDeque<Instant>,
    waiting: VecDeque<Waiter>,
    next_number: u64,
}

struct Waiter {
    number: u64,
    /// The due time that the call was last given. A call early in the queue that nobody
    /// polls must not hold up the others.
    due: Option<Instant>,
}

/// A place in the queue; given back when dropped before the call was sent.
pub(super) struct Place {
    window: Arc<Window>,
    number: u64,
}

impl Window {
    pub(super) fn new(calls: u32, period: Duration) -> Self {
        Self {
            calls: usize::try_from(calls.max(1)).unwrap_or(usize::MAX),
            period,
            queue: Mutex::default(),
        }
    }

    pub(super) fn join(self: &Arc<Self>) -> Place {
        let mut queue = self.queue();
        let number = queue.next_number;
        queue.next_number = number.wrapping_add(1);
        queue.waiting.push_back(Waiter { number, due: None });
        Place {
            window: Arc::clone(self),
            number,
        }
    }

    /// When the waiting call at this index can be sent, if all before it are sent as
    /// soon as they can.
    fn due_time(&self, index: usize, sent: &VecDeque<Instant>, now: Instant) -> Instant {
        let place = sent.len().saturating_add(index);
        let (periods, rest) = (place / self.calls, place % self.calls);
        let begin = sent.get(rest).filter(|_| periods > 0).copied();
        let wait = u32::try_from(periods)
            .ok()
            .and_then(|periods| self.period.checked_mul(periods));
        wait.and_then(|wait| begin.unwrap_or(now).checked_add(wait))
            .or_else(|| now.checked_add(LONGEST_WAIT))
            .unwrap_or(now)
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    /// Forgets calls older than the period.
    fn forget(&mut self, now: Instant, period: Duration) {
        while let Some(first) = self.sent.front() {
            if first.checked_add(period).is_none_or(|end| end > now) {
                return;
            }
            self.sent.pop_front();
        }
    }

    fn index_of(&self, number: u64) -> Option<usize> {
        self.waiting
            .binary_search_by_key(&number, |place| place.number)
            .ok()
    }
}

impl Place {
    /// Takes the permit, or says when to ask again.
    pub(super) fn take(&mut self) -> Result<(), Instant> {
        let mut queue = self.window.queue();
        let now = Instant::now();
        queue.forget(now, self.window.period);
        let Some(index) = queue.index_of(self.number) else {
            return Ok(());
        };
        let at = self.window.due_time(index, &queue.sent, now);
        let has_room = queue.sent.len() < self.window.calls;
        let Some(place) = queue.waiting.get_mut(index) else {
            return Ok(());
        };
        let is_due = at <= now || place.due.is_some_and(|due| due <= now);
        if has_room && is_due {
            queue.waiting.remove(index);
            queue.sent.push_back(now);
            return Ok(());
        }
        place.due = Some(at);
        Err(at)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut queue = self.window.queue();
        if let Some(index) = queue.index_of(self.number) {
            queue.waiting.remove(index);
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;
    use crate::clock::wait_until;

    const SECOND: Duration = Duration::from_secs(1);

    fn window(calls: u32) -> Arc<Window> {
        Arc::new(Window::new(calls, 60 * SECOND))
    }

    fn after(begin: Instant, length: Duration) -> Instant {
        begin.checked_add(length).unwrap()
    }

    async fn go(window: &Arc<Window>) -> Instant {
        let mut turn = window.join();
        while let Err(at) = turn.take() {
            wait_until(at).await;
        }
        Instant::now()
    }

    #[tokio::test(start_paused = true)]
    async fn no_period_has_more_calls_than_allowed_and_none_waits_longer_than_it_must() {
        let window = window(100);
        let begin = Instant::now();
        advance(59 * SECOND).await;
        let calls: Vec<_> = (0..250)
            .map(|_| {
                let window = Arc::clone(&window);
                tokio::spawn(async move { go(&window).await })
            })
            .collect();
        let mut times = Vec::new();
        for call in calls {
            times.push(call.await.unwrap().duration_since(begin).as_secs());
        }
        let expected: Vec<u64> = (0..250).map(|index| 59 + 60 * (index / 100)).collect();
        assert_eq!(times, expected);
    }

    #[tokio::test(start_paused = true)]
    async fn calls_that_come_slowly_never_wait() {
        let window = window(2);
        for _ in 0..10 {
            let before = Instant::now();
            assert_eq!(go(&window).await, before);
            advance(30 * SECOND).await;
        }
        assert!(window.queue().sent.len() <= 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_is_not_taken_goes_to_the_next() {
        let window = window(1);
        let begin = go(&window).await;
        let mut dropped = window.join();
        let mut next = window.join();
        assert_eq!(dropped.take(), Err(after(begin, 60 * SECOND)));
        assert_eq!(next.take(), Err(after(begin, 120 * SECOND)));
        drop(dropped);
        assert_eq!(next.take(), Err(after(begin, 60 * SECOND)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_nobody_polls_neither_holds_others_up_nor_goes_too_early() {
        let window = window(1);
        let begin = go(&window).await;
        let mut forgotten = window.join();
        assert_eq!(forgotten.take(), Err(after(begin, 60 * SECOND)));
        let late = go(&window).await;
        assert_eq!(late, after(begin, 120 * SECOND));
        advance(SECOND).await;
        assert_eq!(forgotten.take(), Err(after(late, 60 * SECOND)));
    }

    #[tokio::test(start_paused = true)]
    async fn no_call_at_all_is_taken_for_one() {
        let window = window(0);
        let begin = go(&window).await;
        assert_eq!(go(&window).await, after(begin, 60 * SECOND));
    }
}
