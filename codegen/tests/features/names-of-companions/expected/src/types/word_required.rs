//! `WordRequired`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// `WordRequired` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct WordRequired {
    text: Member<String>,
    lang: Member<String>,
    extra_members: ExtraMembers,
}

impl WordRequired {
    /// The word.
    pub fn text(&self) -> Option<&str> {
        self.text.text()
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text.set(text.into());
        self
    }

    /// Language.
    pub fn lang(&self) -> Option<&str> {
        self.lang.text()
    }

    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang.set(lang.into());
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

impl Object for WordRequired {
    const NAME: &'static str = "WordRequired";

    fn empty() -> Self {
        Self {
            text: Member::absent(),
            lang: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "text" => &mut self.text,
            "lang" => &mut self.lang,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("text", &self.text);
        visit("lang", &self.lang);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(WordRequired);
