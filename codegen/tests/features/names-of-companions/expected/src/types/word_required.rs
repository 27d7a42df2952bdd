//! `WordRequired`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// `WordRequired` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct WordRequired {
    text: Member<String>,
    lang: Member<String>,
    unknown_members: Unknown,
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
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "text" => &mut self.text,
            "lang" => &mut self.lang,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("text", &self.text);
        visit("lang", &self.lang);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(WordRequired);
