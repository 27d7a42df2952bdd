//! `AttachFileRequest`.

use connector_runtime::{Base64, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for AttachFileRequest {
    const NAME: &'static str = "AttachFileRequest";

    const SENSITIVE: &'static [&'static str] = &["file", "fileName"];

    fn empty() -> Self {
        Self {
            file: Member::absent(),
            file_name: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "file" => &mut self.file,
            "fileName" => &mut self.file_name,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("file", &self.file);
        visit("fileName", &self.file_name);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AttachFileRequest);
