//! `UploadMediaRequest`.

use connector_runtime::{Base64, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for UploadMediaRequest {
    const NAME: &'static str = "UploadMediaRequest";

    const SENSITIVE: &'static [&'static str] = &["content"];

    fn empty() -> Self {
        Self {
            content: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "content" => &mut self.content,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("content", &self.content);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(UploadMediaRequest);
