//! `MmsAttachment`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A file that came or went with a message.
#[derive(Clone, PartialEq)]
pub struct MmsAttachment {
    mime_type: Member<String>,
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl MmsAttachment {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Media type: `image/gif`, `image/jpeg`, `image/png` or `video/mp4`. Not on the
    /// reference page.
    pub fn mime_type(&self) -> Option<&str> {
        self.mime_type.text()
    }

    /// Sets [`mime_type`](Self::mime_type).
    #[must_use]
    pub fn with_mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type.set(mime_type.into());
        self
    }

    /// Address to get the file from. Not on the reference page.
    pub fn url(&self) -> Option<&str> {
        self.url.text()
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url.set(url.into());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for MmsAttachment {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    MmsAttachment {
        0 mime_type = "mimeType";
        1 url = "url", sensitive;
    }
}
