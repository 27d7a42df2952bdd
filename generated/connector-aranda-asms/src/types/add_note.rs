//! `AddNote`.

use connector_runtime::generated::TextEnum;

/// Which notes a history has beside the other entries.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddNote {
    /// No notes; this is what the service does by itself. On the wire: `None`.
    None,
    /// Notes that the applicant may read. On the wire: `Public`.
    Public,
    /// Notes for specialists only. On the wire: `Private`.
    Private,
    /// Both. On the wire: `All`.
    All,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl AddNote {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Public => "Public",
            Self::Private => "Private",
            Self::All => "All",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for AddNote {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "Public" => Self::Public,
            "Private" => Self::Private,
            "All" => Self::All,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(AddNote);
