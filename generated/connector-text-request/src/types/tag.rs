//! `Tag`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A tag for contacts.
#[derive(Clone, PartialEq)]
pub struct Tag {
    id: Member<String>,
    tag_color: Member<String>,
    tag: Member<String>,
    extra_members: ExtraMembers,
}

impl Tag {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the tag. The reference page calls it numeric and types it as text; it is a
    /// GUID.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
        self
    }

    /// Colour of the tag in hexadecimal, such as `#1EB1C4`.
    pub fn tag_color(&self) -> Option<&str> {
        self.tag_color.text()
    }

    /// Sets [`tag_color`](Self::tag_color).
    #[must_use]
    pub fn with_tag_color(mut self, tag_color: impl Into<String>) -> Self {
        self.tag_color.set(tag_color.into());
        self
    }

    /// Name of the tag.
    pub fn tag(&self) -> Option<&str> {
        self.tag.text()
    }

    /// Sets [`tag`](Self::tag).
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag.set(tag.into());
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

impl Default for Tag {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Tag {
        0 id = "id";
        1 tag_color = "tag_color";
        2 tag = "tag";
    }
}
