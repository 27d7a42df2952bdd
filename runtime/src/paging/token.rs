//! Where to resume.

use crate::kept_text::kept_text;

kept_text! {
    /// A page to start with: a stream that ended early can be resumed from it, also in
    /// another process.
    ///
    /// For numbered pages it is the number as text, for linked pages the link. `Debug`
    /// does not show it: links can hold personal data.
    PageToken
}
