//! `UploadMediaRequest`.

use connector_runtime::{Base64, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A file to convert.
#[derive(Clone, PartialEq)]
pub struct UploadMediaRequest {
    content: Member<Base64>,
    extra_members: ExtraMembers,
}

impl UploadMediaRequest {
    /// The file itself. Base64 text on the wire.
    pub fn content(&self) -> Option<&Base64> {
        self.content.get()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, content: Base64) -> Self {
        self.content.set(content);
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

connector_runtime::generated::object! {
    UploadMediaRequest {
        0 content = "content", sensitive;
    }
}
