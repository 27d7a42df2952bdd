//! `AttachFileRequest`.

use connector_runtime::{Base64, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A file for a case.
#[derive(Clone, PartialEq)]
pub struct AttachFileRequest {
    file: Member<Base64>,
    file_name: Member<String>,
    extra_members: ExtraMembers,
}

impl AttachFileRequest {
    /// Content of the file, in base64. How large it may be is up to the installation.
    ///
    /// For example `SGVsbG8=`.
    pub fn file(&self) -> Option<&Base64> {
        self.file.get()
    }

    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, file: Base64) -> Self {
        self.file.set(file);
        self
    }

    /// Name of the file with its extension.
    ///
    /// For example `hello.txt`.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.text()
    }

    /// Sets [`file_name`](Self::file_name).
    #[must_use]
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name.set(file_name.into());
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
    AttachFileRequest {
        0 file = "file", sensitive;
        1 file_name = "fileName", sensitive;
    }
}
