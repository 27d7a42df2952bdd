//! `ItemType`.

use connector_runtime::generated::TextEnum;

/// Type of a case.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    /// Something does not work as it should. On the wire: `Incidents`.
    Incident,
    /// The unknown cause of incidents. On the wire: `Problem`.
    Problem,
    /// A change to the systems. On the wire: `Change`.
    Change,
    /// A request for a service (service requirement). On the wire: `ServiceCall`.
    ServiceCall,
    /// A release of changes. On the wire: `Release`.
    Release,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ItemType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incident => "Incidents",
            Self::Problem => "Problem",
            Self::Change => "Change",
            Self::ServiceCall => "ServiceCall",
            Self::Release => "Release",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for ItemType {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "Incidents" => Self::Incident,
            "Problem" => Self::Problem,
            "Change" => Self::Change,
            "ServiceCall" => Self::ServiceCall,
            "Release" => Self::Release,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(ItemType);
