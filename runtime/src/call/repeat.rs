//! Attempts and waits of a call.

use std::{pin::pin, time::Duration};

use http::{HeaderMap, StatusCode};

use super::{Call, prepare::Prepared, receive::Receive};
use crate::{
    clock::{self, Deadline, Instant},
    error::{Error, Outcome, Repeatable},
    limit::{Delay, ObservedResponse, requested_wait},
    retry::{FailedAttempt, RetryPolicy},
    trace::{Observe as _, Trace},
    wait::{Wait, WaitReason},
};

/// The progress of a call.
struct Progress {
    trace: Trace,
    deadline: Deadline,
    started: Instant,
    attempts: u32,
    /// Of the last response.
    status: Option<StatusCode>,
    /// The outcome of the earlier attempts, if one of them may have had an effect.
    earlier: Option<Outcome>,
}

impl Call {
    /// Makes attempts until one succeeds or must not be retried.
    pub(super) async fn repeated<T: Receive>(&self) -> Result<T, Error> {
        let trace = Trace::begin(self.client.connector(), self.operation);
        let attempts = async {
            let looked_up = match self.look_ups() {
                [] => None,
                look_ups => Some(self.looked_up(look_ups).await?),
            };
            let call = looked_up.as_deref().unwrap_or(self);
            call.attempts(trace.clone()).await
        };
        trace.over(attempts).await
    }

    async fn attempts<T: Receive>(&self, trace: Trace) -> Result<T, Error> {
        let mut prepared = self
            .prepare()
            .map_err(|error| error.of(self.origin()))
            .inspect_err(|error| trace.end(0, None, Some(error)))?;
        let mut progress = Progress {
            trace,
            deadline: Deadline::after(self.total_timeout()),
            started: Instant::now(),
            attempts: 0,
            status: None,
            earlier: None,
        };
        loop {
            let result = self.reserve_and_attempt(&mut prepared, &mut progress).await;
            let error = match result {
                Ok(value) => {
                    progress.end(None);
                    return Ok(value);
                }
                Err(error) => error
                    .of(self.origin())
                    .after(progress.attempts, progress.earlier),
            };
            progress.trace.failure(&error);
            let Some(at) = self.retry_at(&error, &progress) else {
                progress.end(Some(&error));
                return Err(error);
            };
            progress.remember(&error);
            self.wait(WaitReason::Retry, at, &progress).await;
            prepared = self.prepare().map_err(|error| error.of(self.origin()))?;
        }
    }

    async fn reserve_and_attempt<T: Receive>(
        &self,
        prepared: &mut Prepared<'_>,
        progress: &mut Progress,
    ) -> Result<T, Error> {
        self.wait_for_permit(progress).await?;
        progress.attempts += 1;
        progress.status = None;
        progress.trace.attempt(progress.attempts);
        let mut attempt = self
            .attempt(prepared, progress.attempts, progress.deadline)
            .await?;
        let status = attempt.response.status();
        progress.status = Some(status);
        progress.trace.response(status);
        let headers = attempt.response.headers();
        self.observe_response(status, headers).await;
        T::receive(self, &mut attempt).await
    }

    /// When to retry the call after an error; `None` if it must not be retried.
    fn retry_at(&self, error: &Error, progress: &Progress) -> Option<Instant> {
        if !self.has_reusable_body() || !clock::has_timer() {
            return None;
        }
        let failed = FailedAttempt {
            error,
            attempts: progress.attempts,
            elapsed: Instant::now().duration_since(progress.started),
        };
        let is_harmless = match error.repeatable() {
            Repeatable::All => true,
            Repeatable::Safe => self.is_safe(),
            Repeatable::None => false,
        };
        let policy = self.retry_policy();
        if !is_harmless && !policy.may_duplicate(&failed) {
            return None;
        }
        let at = clock::in_future(policy.wait(&failed)?)?;
        progress.deadline.allows(at).then_some(at)
    }

    /// Waits until the rate limit and the service's pauses permit the call.
    async fn wait_for_permit(&self, progress: &Progress) -> Result<(), Error> {
        let mut permit = self.client.limiter().reserve(self.operation.id);
        loop {
            let acquired = progress.deadline.run(pin!(permit.acquire())).await;
            let acquired = acquired.map_err(|_| Error::rate_limited(Duration::ZERO))?;
            let Some(delay) = acquired.map_err(Error::rate_limiter)? else {
                return Ok(());
            };
            self.wait_in_time(delay, progress).await?;
        }
    }

    /// Waits, if the call's own timeout allows it.
    async fn wait_in_time(&self, delay: Delay, progress: &Progress) -> Result<(), Error> {
        let at = clock::in_future(delay.duration).filter(|at| progress.deadline.allows(*at));
        match at {
            Some(at) if clock::has_timer() => {
                self.wait(delay.reason, at, progress).await;
                Ok(())
            }
            _ => Err(Error::rate_limited(delay.duration)),
        }
    }

    async fn wait(&self, reason: WaitReason, at: Instant, progress: &Progress) {
        let wait = Wait {
            operation: self.operation.id,
            reason,
            duration: at.duration_since(Instant::now()),
            attempts: progress.attempts,
        };
        progress.trace.wait(&wait);
        self.client.options().report(&wait);
        let is_skipped = reason == WaitReason::Retry && self.client.transport().skips_waits();
        if !is_skipped {
            clock::wait_until(at).await;
        }
    }

    async fn observe_response(&self, status: StatusCode, headers: &HeaderMap) {
        let response = ObservedResponse {
            operation: self.operation.id,
            status,
            headers,
            requested_wait: requested_wait(status, headers)
                .filter(|_| !self.client.transport().skips_waits()),
        };
        self.client.limiter().observe_response(&response).await;
    }

    fn retry_policy(&self) -> &dyn RetryPolicy {
        let own = self.options.retry.as_ref();
        &**own.unwrap_or(&self.client.options().retry)
    }

    fn total_timeout(&self) -> Option<Duration> {
        self.options
            .total_timeout
            .or(self.client.options().total_timeout)
    }
}

impl Progress {
    /// Without a failure, the call has succeeded.
    fn end(&self, failure: Option<&Error>) {
        self.trace.end(self.attempts, self.status, failure);
    }

    fn remember(&mut self, error: &Error) {
        let outcome = error.outcome();
        if matches!(outcome, Outcome::Unknown | Outcome::Completed) {
            self.earlier = Some(outcome);
        }
    }
}
