//! A span for each call. It holds no personal data: names from the definition,
//! numbers and statuses alone.

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

/// Sees what becomes of one call.
pub(crate) trait Observe: Clone {
    /// The call, seen.
    type Over<F: Future>: Future<Output = F::Output>;

    fn begin(connector: &Connector, operation: &'static Operation) -> Self;

    fn over<F: Future>(&self, call: F) -> Self::Over<F>;

    /// Counted from 1.
    fn attempt(&self, number: u32);

    fn response(&self, status: StatusCode);

    fn failure(&self, error: &Error);

    fn wait(&self, wait: &Wait);

    /// `None` is a success; the status is that of the last response.
    fn end(&self, attempts: u32, status: Option<StatusCode>, failure: Option<&Error>);
}
