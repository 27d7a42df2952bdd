//! What is logged, by every crate and of every level, while a test listens.
//!
//! There is one log for a program: tests that make calls run one after another.

use std::{
    io,
    sync::{Mutex, MutexGuard, Once, PoisonError},
};

use tracing_subscriber::filter::LevelFilter;

static ALONE: Mutex<()> = Mutex::new(());
static LOG: Mutex<Option<String>> = Mutex::new(None);
static START: Once = Once::new();

/// Waits until no other test makes calls.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Forgets what was logged, and listens.
pub(crate) fn listen() {
    START.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            // Its digits could look like a number that was sent.
            .without_time()
            .with_writer(|| Writer)
            .init();
    });
    *log() = Some(String::new());
}

/// What was logged since; nobody listens any more.
pub(crate) fn heard() -> String {
    log().take().unwrap_or_default()
}

fn log() -> MutexGuard<'static, Option<String>> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Writer;

impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(log) = log().as_mut() {
            log.push_str(&String::from_utf8_lossy(bytes));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_logged_is_heard_while_somebody_listens() {
        let _alone = alone();
        listen();
        tracing::trace!(to = "+61491570156", "sent");
        assert!(heard().contains("+61491570156"));
        tracing::trace!("late");
        assert_eq!(heard(), "");
    }
}
