//! `UploadMediaData`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The converted file, as the service keeps it for a while.
#[derive(Clone, PartialEq)]
pub struct UploadMediaData {
    upload_id: Member<i64>,
    file_name: Member<String>,
    date_added: Member<i64>,
    date_delete: Member<i64>,
    user_id: Member<i64>,
    url: Member<String>,
    extra_members: ExtraMembers,
}

impl UploadMediaData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the upload.
    pub fn upload_id(&self) -> Option<i64> {
        self.upload_id.copied()
    }

    /// Sets [`upload_id`](Self::upload_id).
    #[must_use]
    pub fn with_upload_id(mut self, upload_id: i64) -> Self {
        self.upload_id.set(upload_id);
        self
    }

    /// Name that the service gave to the converted file.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.text()
    }

    /// Sets [`file_name`](Self::file_name).
    #[must_use]
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name.set(file_name.into());
        self
    }

    /// When the file was uploaded: Unix seconds.
    pub fn date_added(&self) -> Option<i64> {
        self.date_added.copied()
    }

    /// Sets [`date_added`](Self::date_added).
    #[must_use]
    pub fn with_date_added(mut self, date_added: i64) -> Self {
        self.date_added.set(date_added);
        self
    }

    /// When the service deletes the file: Unix seconds. It may go much earlier, minutes
    /// after the upload: use it at once.
    pub fn date_delete(&self) -> Option<i64> {
        self.date_delete.copied()
    }

    /// Sets [`date_delete`](Self::date_delete).
    #[must_use]
    pub fn with_date_delete(mut self, date_delete: i64) -> Self {
        self.date_delete.set(date_delete);
        self
    }

    /// Id of the account's user who uploaded the file.
    pub fn user_id(&self) -> Option<i64> {
        self.user_id.copied()
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: i64) -> Self {
        self.user_id.set(user_id);
        self
    }

    /// Address of the converted file: what the sending operations take as the URL of their
    /// file.
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

impl Default for UploadMediaData {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    UploadMediaData {
        0 upload_id = "upload_id";
        1 file_name = "file_name";
        2 date_added = "date_added";
        3 date_delete = "date_delete";
        4 user_id = "user_id";
        5 url = "_url", sensitive;
    }
}
