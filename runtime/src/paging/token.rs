//! Where to go on.

use crate::kept_text::kept_text;

kept_text! {
    /// A page to begin with: what a stream that ended early is resumed from, also
    /// in another process.
    ///
    /// For numbered pages it is the number as text, for pages with links the link
    /// of the service. `Debug` does not show it: links can hold personal data.
    PageToken
}
