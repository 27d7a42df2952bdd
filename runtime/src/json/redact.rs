//! Showing structure without content.

use std::fmt;

use super::Json;
use crate::word::is_code;

/// Shows anything as `…`.
pub(super) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Shows text as `"…"`.
pub(super) struct HiddenText;

impl fmt::Debug for HiddenText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"…\"")
    }
}

/// Shows a value by its own redacting form.
pub(super) struct Redacted<'a>(pub(super) &'a dyn Json);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_redacted(f)
    }
}

/// Behind [`text_enum!`](crate::generated::text_enum): a value that is listed, or looks as
/// if it could be.
pub fn show_choice(text: &str, is_listed: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if is_listed || is_code(text) {
        fmt::Debug::fmt(text, f)
    } else {
        fmt::Debug::fmt(&HiddenText, f)
    }
}
