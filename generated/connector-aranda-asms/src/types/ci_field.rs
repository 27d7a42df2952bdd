//! `CiField`.

use connector_runtime::generated::TextEnum;

/// A field of configuration items to search by, and the operators that it takes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiField {
    /// Text: asset tag. Takes `EqualTo` and `Like`. On the wire: `AssetTag`.
    AssetTag,
    /// Text: bar code. Takes `EqualTo` and `Like`. On the wire: `BarCode`.
    BarCode,
    /// Text: category name. Takes `EqualTo` and `Like`. On the wire: `CategoryName`.
    CategoryName,
    /// Text: description. Takes `EqualTo` and `Like`. On the wire: `Description`.
    Description,
    /// Text: license number. Takes `EqualTo` and `Like`. On the wire: `LicenseNumber`.
    LicenseNumber,
    /// Text: name. Takes `EqualTo` and `Like`. On the wire: `Name`.
    Name,
    /// Text: RFID. Takes `EqualTo` and `Like`. On the wire: `RFID`.
    Rfid,
    /// Text: risk name. Takes `EqualTo` and `Like`. On the wire: `RiskName`.
    RiskName,
    /// Text: serial. Takes `EqualTo` and `Like`. On the wire: `Serial`.
    Serial,
    /// Text: unit name. Takes `EqualTo` and `Like`. On the wire: `UnitName`.
    UnitName,
    /// Text: unit size. Takes `EqualTo` and `Like`. On the wire: `UnitSize`.
    UnitSize,
    /// Identifier: brand id. Takes `EqualTo` and `NotEqualTo`. On the wire: `BrandId`.
    BrandId,
    /// Identifier: category id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `CategoryId`.
    CategoryId,
    /// Identifier: cost center id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `CostCenterId`.
    CostCenterId,
    /// Identifier: impact id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ImpactId`.
    ImpactId,
    /// Identifier: location id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `LocationId`.
    LocationId,
    /// Identifier: manufacturer id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ManufacturerId`.
    ManufacturerId,
    /// Identifier: project id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ProjectId`.
    ProjectId,
    /// Identifier: provider id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ProviderId`.
    ProviderId,
    /// Identifier: model id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ModelId`.
    ModelId,
    /// Identifier: reason id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ReasonId`.
    ReasonId,
    /// Identifier: responsible id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ResponsibleId`.
    ResponsibleId,
    /// Identifier: risk id. Takes `EqualTo` and `NotEqualTo`. On the wire: `RiskId`.
    RiskId,
    /// Identifier: state id. Takes `EqualTo` and `NotEqualTo`. On the wire: `StateId`.
    StateId,
    /// Identifier: unit id. Takes `EqualTo` and `NotEqualTo`. On the wire: `UnitId`.
    UnitId,
    /// Date: checkin date. Takes all operators but `Like`. On the wire: `CheckinDate`.
    CheckinDate,
    /// Date: created date. Takes all operators but `Like`. On the wire: `CreatedDate`.
    CreatedDate,
    /// Date: modified date. Takes all operators but `Like`. On the wire: `ModifiedDate`.
    ModifiedDate,
    /// Date: accept date. Takes all operators but `Like`. On the wire: `AcceptDate`.
    AcceptDate,
    /// Date: since when the responsible person has answered for the item. Takes all
    /// operators but `Like`. The service spells it this way. On the wire: `ReponsibleDate`.
    ResponsibleDate,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl CiField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AssetTag => "AssetTag",
            Self::BarCode => "BarCode",
            Self::CategoryName => "CategoryName",
            Self::Description => "Description",
            Self::LicenseNumber => "LicenseNumber",
            Self::Name => "Name",
            Self::Rfid => "RFID",
            Self::RiskName => "RiskName",
            Self::Serial => "Serial",
            Self::UnitName => "UnitName",
            Self::UnitSize => "UnitSize",
            Self::BrandId => "BrandId",
            Self::CategoryId => "CategoryId",
            Self::CostCenterId => "CostCenterId",
            Self::ImpactId => "ImpactId",
            Self::LocationId => "LocationId",
            Self::ManufacturerId => "ManufacturerId",
            Self::ProjectId => "ProjectId",
            Self::ProviderId => "ProviderId",
            Self::ModelId => "ModelId",
            Self::ReasonId => "ReasonId",
            Self::ResponsibleId => "ResponsibleId",
            Self::RiskId => "RiskId",
            Self::StateId => "StateId",
            Self::UnitId => "UnitId",
            Self::CheckinDate => "CheckinDate",
            Self::CreatedDate => "CreatedDate",
            Self::ModifiedDate => "ModifiedDate",
            Self::AcceptDate => "AcceptDate",
            Self::ResponsibleDate => "ReponsibleDate",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for CiField {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "AssetTag" => Self::AssetTag,
            "BarCode" => Self::BarCode,
            "CategoryName" => Self::CategoryName,
            "Description" => Self::Description,
            "LicenseNumber" => Self::LicenseNumber,
            "Name" => Self::Name,
            "RFID" => Self::Rfid,
            "RiskName" => Self::RiskName,
            "Serial" => Self::Serial,
            "UnitName" => Self::UnitName,
            "UnitSize" => Self::UnitSize,
            "BrandId" => Self::BrandId,
            "CategoryId" => Self::CategoryId,
            "CostCenterId" => Self::CostCenterId,
            "ImpactId" => Self::ImpactId,
            "LocationId" => Self::LocationId,
            "ManufacturerId" => Self::ManufacturerId,
            "ProjectId" => Self::ProjectId,
            "ProviderId" => Self::ProviderId,
            "ModelId" => Self::ModelId,
            "ReasonId" => Self::ReasonId,
            "ResponsibleId" => Self::ResponsibleId,
            "RiskId" => Self::RiskId,
            "StateId" => Self::StateId,
            "UnitId" => Self::UnitId,
            "CheckinDate" => Self::CheckinDate,
            "CreatedDate" => Self::CreatedDate,
            "ModifiedDate" => Self::ModifiedDate,
            "AcceptDate" => Self::AcceptDate,
            "ReponsibleDate" => Self::ResponsibleDate,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(CiField);
