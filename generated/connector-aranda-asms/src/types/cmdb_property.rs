//! `CmdbProperty`.

use connector_runtime::generated::TextEnum;

/// A list that each project keeps for its configuration items.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CmdbProperty {
    /// Cost centers. On the wire: `costCenter`.
    CostCenter,
    /// Manufacturers. On the wire: `manufacturer`.
    Manufacturer,
    /// Providers. On the wire: `provider`.
    Provider,
    /// Places. On the wire: `location`.
    Location,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl CmdbProperty {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CostCenter => "costCenter",
            Self::Manufacturer => "manufacturer",
            Self::Provider => "provider",
            Self::Location => "location",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for CmdbProperty {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "costCenter" => Self::CostCenter,
            "manufacturer" => Self::Manufacturer,
            "provider" => Self::Provider,
            "location" => Self::Location,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(CmdbProperty);
