//! A span for each call. It contains no personal data, only names from the definition,
//! numbers and statuses.

#[cfg(not(feature = "tracing"))]
mod nothing;
#[cfg(feature = "tracing")]
mod spans;

use http::StatusCode;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::nothing::NoTrace as Trace;
#[cfg(feature = "tracing")]
pub(crate) use self::spans::SpanTrace as Trace;
use crate::{
    connector::{Connector, Operation},
    error::Error,
    wait::Wait,
};

/// Observes one call.
pub(crate) trait Observe: Clone {
    /// The observed call.
    type Over<F: Future>: Future<Output = F::Output>;

    fn begin(connector: &Connector, operation: &'static Operation) -> Self;

    fn over<F: Future>(&self, call: F) -> Self::Over<F>;

    /// Counted from 1.
    fn attempt(&self, number: u32);

    fn response(&self, status: StatusCode);

    fn failure(&self, error: &Error);

    fn wait(&self, wait: &Wait);

    /// `failure` is `None` on success; the status is that of the last response.
    fn end(&self, attempts: u32, status: Option<StatusCode>, failure: Option<&Error>);
}
