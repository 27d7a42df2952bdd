//! Objects of `GetPaint`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object, TextEnum};

/// Finish of the paint.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPaintResponseFinish {
    /// On the wire: `matt`.
    Matt,
    /// On the wire: `gloss`.
    Gloss,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl GetPaintResponseFinish {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Gloss => "gloss",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for GetPaintResponseFinish {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "matt" => Self::Matt,
            "gloss" => Self::Gloss,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(GetPaintResponseFinish);

/// What `GetPaint` answers.
#[derive(Clone, PartialEq)]
pub struct GetPaintResponse {
    finish: Member<GetPaintResponseFinish>,
    extra_members: ExtraMembers,
}

impl GetPaintResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Finish of the paint.
    pub fn finish(&self) -> Option<&GetPaintResponseFinish> {
        self.finish.get()
    }

    /// Sets [`finish`](Self::finish).
    #[must_use]
    pub fn with_finish(mut self, finish: impl Into<GetPaintResponseFinish>) -> Self {
        self.finish.set(finish.into());
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

impl Default for GetPaintResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetPaintResponse {
        0 finish = "finish";
    }
}
