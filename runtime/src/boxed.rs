//! Boxes around futures and errors.

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed error of any kind.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
