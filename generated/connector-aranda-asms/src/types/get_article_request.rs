//! `GetArticleRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// What to look for in the knowledge base.
#[derive(Clone, PartialEq)]
pub struct GetArticleRequest {
    project_id: Member<i64>,
    search: Member<String>,
    folder_id: Member<i64>,
    type_id: Member<i64>,
    extra_members: ExtraMembers,
}

impl GetArticleRequest {
    /// Id of the project whose articles are searched.
    ///
    /// For example `1`.
    /// Its choices are listed by [`Discovery::get_project`](crate::Discovery::get_project).
    pub fn project_id(&self) -> Option<i64> {
        self.project_id.copied()
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: i64) -> Self {
        self.project_id.set(project_id);
        self
    }

    /// Words to look for.
    ///
    /// For example `printer`.
    pub fn search(&self) -> Option<&str> {
        self.search.text()
    }

    /// Sets [`search`](Self::search).
    #[must_use]
    pub fn with_search(mut self, search: impl Into<String>) -> Self {
        self.search.set(search.into());
        self
    }

    /// Id of the folder to look in; absent for all.
    ///
    /// Its choices are listed by [`Client::get_article_choices`](crate::Client::get_article_choices).
    pub fn folder_id(&self) -> Option<i64> {
        self.folder_id.copied()
    }

    /// Sets [`folder_id`](Self::folder_id).
    #[must_use]
    pub fn with_folder_id(mut self, folder_id: i64) -> Self {
        self.folder_id.set(folder_id);
        self
    }

    /// Id of the type of articles; absent for all.
    ///
    /// Its choices are listed by [`Client::get_article_choices`](crate::Client::get_article_choices).
    pub fn type_id(&self) -> Option<i64> {
        self.type_id.copied()
    }

    /// Sets [`type_id`](Self::type_id).
    #[must_use]
    pub fn with_type_id(mut self, type_id: i64) -> Self {
        self.type_id.set(type_id);
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
    GetArticleRequest {
        0 project_id = "projectId";
        1 search = "search", sensitive;
        2 folder_id = "folderId";
        3 type_id = "typeId";
    }
}
