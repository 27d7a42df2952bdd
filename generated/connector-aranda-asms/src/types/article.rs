//! `Article`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::NamedId;

/// An article of the knowledge base.
#[derive(Clone, PartialEq)]
pub struct Article {
    title: Member<String>,
    description: Member<String>,
    content: Member<String>,
    keyword: Member<String>,
    identifier: Member<String>,
    created_date: Member<String>,
    last_modified_date: Member<String>,
    class_id: Member<i64>,
    id: Member<i64>,
    type_: Member<NamedId>,
    url: Member<String>,
    attachments: Member<Vec<NamedId>>,
    extra_members: ExtraMembers,
}

impl Article {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Title of the article.
    pub fn title(&self) -> Option<&str> {
        self.title.text()
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title.set(title.into());
        self
    }

    /// What the article is about.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Text of the article, in HTML.
    ///
    /// Its format is `html`.
    pub fn content(&self) -> Option<&str> {
        self.content.text()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content.set(content.into());
        self
    }

    /// Words that the article is found by.
    pub fn keyword(&self) -> Option<&str> {
        self.keyword.text()
    }

    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword.set(keyword.into());
        self
    }

    /// Code of the article.
    pub fn identifier(&self) -> Option<&str> {
        self.identifier.text()
    }

    /// Sets [`identifier`](Self::identifier).
    #[must_use]
    pub fn with_identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier.set(identifier.into());
        self
    }

    /// When the article was written, as text.
    pub fn created_date(&self) -> Option<&str> {
        self.created_date.text()
    }

    /// Sets [`created_date`](Self::created_date).
    #[must_use]
    pub fn with_created_date(mut self, created_date: impl Into<String>) -> Self {
        self.created_date.set(created_date.into());
        self
    }

    /// When the article was last changed, as text.
    pub fn last_modified_date(&self) -> Option<&str> {
        self.last_modified_date.text()
    }

    /// Sets [`last_modified_date`](Self::last_modified_date).
    #[must_use]
    pub fn with_last_modified_date(
        mut self,
        last_modified_date: impl Into<String>,
    ) -> Self {
        self.last_modified_date.set(last_modified_date.into());
        self
    }

    /// Id of the article's class.
    pub fn class_id(&self) -> Option<i64> {
        self.class_id.copied()
    }

    /// Sets [`class_id`](Self::class_id).
    #[must_use]
    pub fn with_class_id(mut self, class_id: i64) -> Self {
        self.class_id.set(class_id);
        self
    }

    /// Id of the article, which `DownloadArticleFile` takes as `articleId`.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Type of the article.
    pub fn type_(&self) -> Option<&NamedId> {
        self.type_.get()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type_(mut self, type_: impl Into<NamedId>) -> Self {
        self.type_.set(type_.into());
        self
    }

    /// Address of the article.
    pub fn url(&self) -> Option<&str> {
        self.url.text()
    }

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url.set(url.into());
        self
    }

    /// Files of the article: `id` is what `DownloadArticleFile` takes as `fileId`.
    pub fn attachments(&self) -> &[NamedId] {
        self.attachments.items()
    }

    /// Sets [`attachments`](Self::attachments).
    #[must_use]
    pub fn with_attachments(
        mut self,
        attachments: impl IntoIterator<Item: Into<NamedId>>,
    ) -> Self {
        self.attachments.set(attachments.into_iter().map(Into::into).collect());
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

impl Default for Article {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Article {
        0 title = "title";
        1 description = "description";
        2 content = "content";
        3 keyword = "keyword";
        4 identifier = "identifier";
        5 created_date = "createdDate";
        6 last_modified_date = "lastModifiedDate";
        7 class_id = "classId";
        8 id = "id";
        9 type_ = "type";
        10 url = "url";
        11 attachments = "attachments";
    }
}
