//! Objects of `GetWord`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `GetWord` answers.
#[derive(Clone, PartialEq)]
pub struct GetWordResponse {
    size_in_bytes: Member<i64>,
    path_name: Member<String>,
    extra_members: ExtraMembers,
}

impl GetWordResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// A name with quotes.
    pub fn size_in_bytes(&self) -> Option<i64> {
        self.size_in_bytes.copied()
    }

    /// Sets [`size_in_bytes`](Self::size_in_bytes).
    #[must_use]
    pub fn with_size_in_bytes(mut self, size_in_bytes: i64) -> Self {
        self.size_in_bytes.set(size_in_bytes);
        self
    }

    /// A name with a backslash.
    pub fn path_name(&self) -> Option<&str> {
        self.path_name.text()
    }

    /// Sets [`path_name`](Self::path_name).
    #[must_use]
    pub fn with_path_name(mut self, path_name: impl Into<String>) -> Self {
        self.path_name.set(path_name.into());
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

impl Default for GetWordResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetWordResponse {
        0 size_in_bytes = "size \"in\" bytes" as ",\"size \\\"in\\\" bytes\":";
        1 path_name = "path\\name" as ",\"path\\\\name\":";
    }
}
