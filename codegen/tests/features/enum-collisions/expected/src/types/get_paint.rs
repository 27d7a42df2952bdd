//! Objects of `GetPaint`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object, TextEnum};

/// Finish of the paint.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPaintResponseFinish {
    /// On the wire: `high-gloss`.
    HighGloss2,
    /// On the wire: `high gloss`.
    HighGloss3,
    /// On the wire: `HighGloss`.
    HighGloss,
    /// On the wire: `HIGH_GLOSS`.
    HighGloss4,
    /// On the wire: `self`.
    SelfValue,
    /// On the wire: `Other`.
    Other,
    /// On the wire: `Unknown`.
    Unknown,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl GetPaintResponseFinish {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HighGloss2 => "high-gloss",
            Self::HighGloss3 => "high gloss",
            Self::HighGloss => "HighGloss",
            Self::HighGloss4 => "HIGH_GLOSS",
            Self::SelfValue => "self",
            Self::Other => "Other",
            Self::Unknown => "Unknown",
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
            "high-gloss" => Self::HighGloss2,
            "high gloss" => Self::HighGloss3,
            "HighGloss" => Self::HighGloss,
            "HIGH_GLOSS" => Self::HighGloss4,
            "self" => Self::SelfValue,
            "Other" => Self::Other,
            "Unknown" => Self::Unknown,
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
