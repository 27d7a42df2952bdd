//! `ClaimStatus`.

use connector_runtime::generated::TextEnum;

/// Whether somebody has claimed a conversation, a notion of an older version of the
/// service.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// Somebody has. On the wire: `claimed`.
    Claimed,
    /// Nobody has. On the wire: `unclaimed`.
    Unclaimed,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ClaimStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Claimed => "claimed",
            Self::Unclaimed => "unclaimed",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for ClaimStatus {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "claimed" => Self::Claimed,
            "unclaimed" => Self::Unclaimed,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(ClaimStatus);
