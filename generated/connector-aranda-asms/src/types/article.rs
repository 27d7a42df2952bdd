//! `Article`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
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
    unknown_members: Unknown,
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

    /// What the article is about.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Text of the article, in HTML.
    ///
    /// Format `html`.
    pub fn content(&self) -> Option<&str> {
        self.content.text()
    }

    /// Words that the article is found by.
    pub fn keyword(&self) -> Option<&str> {
        self.keyword.text()
    }

    /// Code of the article.
    pub fn identifier(&self) -> Option<&str> {
        self.identifier.text()
    }

    /// When the article was written, as text.
    pub fn created_date(&self) -> Option<&str> {
        self.created_date.text()
    }

    /// When the article was last changed, as text.
    pub fn last_modified_date(&self) -> Option<&str> {
        self.last_modified_date.text()
    }

    /// Id of the article's class.
    pub fn class_id(&self) -> Option<i64> {
        self.class_id.copied()
    }

    /// Id of the article, which `DownloadArticleFile` takes as `articleId`.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Type of the article.
    pub fn type_(&self) -> Option<&NamedId> {
        self.type_.get()
    }

    /// Address of the article.
    pub fn url(&self) -> Option<&str> {
        self.url.text()
    }

    /// Files of the article: `id` is what `DownloadArticleFile` takes as `fileId`.
    pub fn attachments(&self) -> &[NamedId] {
        self.attachments.items()
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

impl Object for Article {
    const NAME: &'static str = "Article";

    fn empty() -> Self {
        Self {
            title: Member::absent(),
            description: Member::absent(),
            content: Member::absent(),
            keyword: Member::absent(),
            identifier: Member::absent(),
            created_date: Member::absent(),
            last_modified_date: Member::absent(),
            class_id: Member::absent(),
            id: Member::absent(),
            type_: Member::absent(),
            url: Member::absent(),
            attachments: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "title" => &mut self.title,
            "description" => &mut self.description,
            "content" => &mut self.content,
            "keyword" => &mut self.keyword,
            "identifier" => &mut self.identifier,
            "createdDate" => &mut self.created_date,
            "lastModifiedDate" => &mut self.last_modified_date,
            "classId" => &mut self.class_id,
            "id" => &mut self.id,
            "type" => &mut self.type_,
            "url" => &mut self.url,
            "attachments" => &mut self.attachments,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("title", &self.title);
        visit("description", &self.description);
        visit("content", &self.content);
        visit("keyword", &self.keyword);
        visit("identifier", &self.identifier);
        visit("createdDate", &self.created_date);
        visit("lastModifiedDate", &self.last_modified_date);
        visit("classId", &self.class_id);
        visit("id", &self.id);
        visit("type", &self.type_);
        visit("url", &self.url);
        visit("attachments", &self.attachments);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Article);
