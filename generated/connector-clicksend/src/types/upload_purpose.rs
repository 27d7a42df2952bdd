//! `UploadPurpose`.

use connector_runtime::generated::TextEnum;

/// What an uploaded file is going to be used for; the service converts it to suit.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadPurpose {
    /// Pages of a fax. On the wire: `fax`.
    Fax,
    /// Picture of a multimedia message. On the wire: `mms`.
    Mms,
    /// Table of contacts. On the wire: `csv`.
    Csv,
    /// Pages of a letter. On the wire: `post`.
    Post,
    /// Front and back of a postcard. On the wire: `postcard`.
    Postcard,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl UploadPurpose {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fax => "fax",
            Self::Mms => "mms",
            Self::Csv => "csv",
            Self::Post => "post",
            Self::Postcard => "postcard",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for UploadPurpose {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "fax" => Self::Fax,
            "mms" => Self::Mms,
            "csv" => Self::Csv,
            "post" => Self::Post,
            "postcard" => Self::Postcard,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(UploadPurpose);
