//! `WordRequired`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

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

connector_runtime::generated::object! {
    WordRequired {
        0 text = "text";
        1 lang = "lang";
    }
}
