//! `Catalog`.

use connector_runtime::generated::TextEnum;

/// A catalog with the same entries in every project.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Catalog {
    /// Units of measure. On the wire: `measureUnit`.
    MeasureUnit,
    /// Brands of configuration items. On the wire: `brand`.
    Brand,
    /// Models of configuration items. On the wire: `model`.
    Model,
    /// Urgencies of cases. On the wire: `urgency`.
    Urgency,
    /// Impacts of cases and items. On the wire: `impact`.
    Impact,
    /// Ways in which cases come in. On the wire: `registryType`.
    RegistryType,
    /// Risks. On the wire: `risk`.
    Risk,
    /// Categories of configuration items. On the wire: `category`.
    Category,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl Catalog {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MeasureUnit => "measureUnit",
            Self::Brand => "brand",
            Self::Model => "model",
            Self::Urgency => "urgency",
            Self::Impact => "impact",
            Self::RegistryType => "registryType",
            Self::Risk => "risk",
            Self::Category => "category",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for Catalog {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "measureUnit" => Self::MeasureUnit,
            "brand" => Self::Brand,
            "model" => Self::Model,
            "urgency" => Self::Urgency,
            "impact" => Self::Impact,
            "registryType" => Self::RegistryType,
            "risk" => Self::Risk,
            "category" => Self::Category,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(Catalog);
