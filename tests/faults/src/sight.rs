//! What an app can log of the values that it holds.

use std::{
    fmt::{Debug, Write as _},
    sync::{Arc, Mutex, PoisonError},
};

/// Gathers the `Debug` of values, short and long. All clones are one.
#[derive(Clone, Default)]
pub struct Sight(Arc<Mutex<String>>);

impl Sight {
    /// Takes a look at a value.
    pub fn see(&self, value: &dyn Debug) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = write!(text, "{value:?}\n{value:#?}\n");
    }

    /// All that was seen.
    #[must_use]
    pub fn text(&self) -> String {
        let text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        text.clone()
    }
}
