//! What the service says when it refuses or fails.

use connector_runtime::Error;
use connector_runtime::generated::TextEnum;

/// A code of the service's for an error, and what to do about it.
///
/// [`ErrorCode::of`] reads it from an error, whose own text tells what to do, too. Other
/// texts, such as the status of an item in a reply, are read with `ErrorCode::from`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// One of the inputs is missing or not as the service wants it: the error's message
    /// names it. On the wire: `parameterInvalid`.
    ParameterInvalid,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ErrorCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ParameterInvalid => "parameterInvalid",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for ErrorCode {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "parameterInvalid" => Self::ParameterInvalid,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(ErrorCode);

impl ErrorCode {
    /// The code of an error; `None` where it has none.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.code().map(Self::from)
    }
}
