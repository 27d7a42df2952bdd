//! A span for each call. It holds no personal data: names from the definition,
//! numbers and statuses alone.

#[cfg(not(feature = "tracing"))]
mod nothing;
#[cfg(feature = "tracing")]
mod spans;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::nothing::Trace;
#[cfg(feature = "tracing")]
pub(crate) use self::spans::Trace;
