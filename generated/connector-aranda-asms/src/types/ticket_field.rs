//! `TicketField`.

use connector_runtime::generated::TextEnum;

/// A field of cases to search by, and the operators that it takes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketField {
    /// Text: commentary. Takes `EqualTo` and `Like`. On the wire: `Commentary`.
    Commentary,
    /// Text: description. Takes `EqualTo` and `Like`. On the wire: `Description`.
    Description,
    /// Text: subject. Takes `EqualTo` and `Like`. On the wire: `Subject`.
    Subject,
    /// Text: applicant name. Takes `EqualTo` and `Like`. On the wire: `ApplicantName`.
    ApplicantName,
    /// Text: author name. Takes `EqualTo` and `Like`. On the wire: `AuthorName`.
    AuthorName,
    /// Text: category name. Takes `EqualTo` and `Like`. On the wire: `CategoryName`.
    CategoryName,
    /// Text: CI name. Takes `EqualTo` and `Like`. On the wire: `CiName`.
    CiName,
    /// Text: company name. Takes `EqualTo` and `Like`. On the wire: `CompanyName`.
    CompanyName,
    /// Text: customer name. Takes `EqualTo` and `Like`. On the wire: `CustomerName`.
    CustomerName,
    /// Text: group name. Takes `EqualTo` and `Like`. On the wire: `GroupName`.
    GroupName,
    /// Text: impact name. Takes `EqualTo` and `Like`. On the wire: `ImpactName`.
    ImpactName,
    /// Text: item type name. Takes `EqualTo` and `Like`. On the wire: `ItemTypeName`.
    ItemTypeName,
    /// Text: model name. Takes `EqualTo` and `Like`. On the wire: `ModelName`.
    ModelName,
    /// Text: modifier name. Takes `EqualTo` and `Like`. On the wire: `ModifierName`.
    ModifierName,
    /// Text: OLA name. Takes `EqualTo` and `Like`. On the wire: `OlaName`.
    OlaName,
    /// Text: priority name. Takes `EqualTo` and `Like`. On the wire: `PriorityName`.
    PriorityName,
    /// Text: project name. Takes `EqualTo` and `Like`. On the wire: `ProjectName`.
    ProjectName,
    /// Text: provider name. Takes `EqualTo` and `Like`. On the wire: `ProviderName`.
    ProviderName,
    /// Text: reason name. Takes `EqualTo` and `Like`. On the wire: `ReasonName`.
    ReasonName,
    /// Text: registry type name. Takes `EqualTo` and `Like`.
    /// On the wire: `RegistryTypeName`.
    RegistryTypeName,
    /// Text: responsible name. Takes `EqualTo` and `Like`. On the wire: `ResponsibleName`.
    ResponsibleName,
    /// Text: service name. Takes `EqualTo` and `Like`. On the wire: `ServiceName`.
    ServiceName,
    /// Text: SLA name. Takes `EqualTo` and `Like`. On the wire: `SlaName`.
    SlaName,
    /// Text: state name. Takes `EqualTo` and `Like`. On the wire: `StateName`.
    StateName,
    /// Text: UC name. Takes `EqualTo` and `Like`. On the wire: `UcName`.
    UcName,
    /// Text: unit name. Takes `EqualTo` and `Like`. On the wire: `UnitName`.
    UnitName,
    /// Text: urgency name. Takes `EqualTo` and `Like`. On the wire: `UrgencyName`.
    UrgencyName,
    /// Identifier: applicant id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ApplicantId`.
    ApplicantId,
    /// Identifier: author id. Takes `EqualTo` and `NotEqualTo`. On the wire: `AuthorId`.
    AuthorId,
    /// Identifier: category id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `CategoryId`.
    CategoryId,
    /// Identifier: CI id. Takes `EqualTo` and `NotEqualTo`. On the wire: `CiId`.
    CiId,
    /// Identifier: company id. Takes `EqualTo` and `NotEqualTo`. On the wire: `CompanyId`.
    CompanyId,
    /// Console that the case was entered in. On the wire: `ConsoleType`.
    ConsoleType,
    /// Identifier: customer id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `CustomerId`.
    CustomerId,
    /// Identifier: group id. Takes `EqualTo` and `NotEqualTo`. On the wire: `GroupId`.
    GroupId,
    /// Identifier: impact id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ImpactId`.
    ImpactId,
    /// What another system calls the case. On the wire: `InterfaceId`.
    InterfaceId,
    /// Identifier: model id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ModelId`.
    ModelId,
    /// Identifier: modifier id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ModifierId`.
    ModifierId,
    /// Identifier: OLA id. Takes `EqualTo` and `NotEqualTo`. On the wire: `OlaId`.
    OlaId,
    /// Identifier: priority id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `PriorityId`.
    PriorityId,
    /// Identifier: project id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ProjectId`.
    ProjectId,
    /// Identifier: provider id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ProviderId`.
    ProviderId,
    /// Identifier: reason id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ReasonId`.
    ReasonId,
    /// Identifier: registry type id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `RegistryTypeId`.
    RegistryTypeId,
    /// Identifier: responsible id. Takes `EqualTo` and `NotEqualTo`.
    /// On the wire: `ResponsibleId`.
    ResponsibleId,
    /// Identifier: service id. Takes `EqualTo` and `NotEqualTo`. On the wire: `ServiceId`.
    ServiceId,
    /// Identifier: SLA id. Takes `EqualTo` and `NotEqualTo`. On the wire: `SlaId`.
    SlaId,
    /// Identifier: state id. Takes `EqualTo` and `NotEqualTo`. On the wire: `StateId`.
    StateId,
    /// Identifier: UC id. Takes `EqualTo` and `NotEqualTo`. On the wire: `UcId`.
    UcId,
    /// Identifier: unit id. Takes `EqualTo` and `NotEqualTo`. On the wire: `UnitId`.
    UnitId,
    /// Identifier: urgency id. Takes `EqualTo` and `NotEqualTo`. On the wire: `UrgencyId`.
    UrgencyId,
    /// Date: opened date. Takes all operators but `Like`. On the wire: `OpenedDate`.
    OpenedDate,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl TicketField {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Commentary => "Commentary",
            Self::Description => "Description",
            Self::Subject => "Subject",
            Self::ApplicantName => "ApplicantName",
            Self::AuthorName => "AuthorName",
            Self::CategoryName => "CategoryName",
            Self::CiName => "CiName",
            Self::CompanyName => "CompanyName",
            Self::CustomerName => "CustomerName",
            Self::GroupName => "GroupName",
            Self::ImpactName => "ImpactName",
            Self::ItemTypeName => "ItemTypeName",
            Self::ModelName => "ModelName",
            Self::ModifierName => "ModifierName",
            Self::OlaName => "OlaName",
            Self::PriorityName => "PriorityName",
            Self::ProjectName => "ProjectName",
            Self::ProviderName => "ProviderName",
            Self::ReasonName => "ReasonName",
            Self::RegistryTypeName => "RegistryTypeName",
            Self::ResponsibleName => "ResponsibleName",
            Self::ServiceName => "ServiceName",
            Self::SlaName => "SlaName",
            Self::StateName => "StateName",
            Self::UcName => "UcName",
            Self::UnitName => "UnitName",
            Self::UrgencyName => "UrgencyName",
            Self::ApplicantId => "ApplicantId",
            Self::AuthorId => "AuthorId",
            Self::CategoryId => "CategoryId",
            Self::CiId => "CiId",
            Self::CompanyId => "CompanyId",
            Self::ConsoleType => "ConsoleType",
            Self::CustomerId => "CustomerId",
            Self::GroupId => "GroupId",
            Self::ImpactId => "ImpactId",
            Self::InterfaceId => "InterfaceId",
            Self::ModelId => "ModelId",
            Self::ModifierId => "ModifierId",
            Self::OlaId => "OlaId",
            Self::PriorityId => "PriorityId",
            Self::ProjectId => "ProjectId",
            Self::ProviderId => "ProviderId",
            Self::ReasonId => "ReasonId",
            Self::RegistryTypeId => "RegistryTypeId",
            Self::ResponsibleId => "ResponsibleId",
            Self::ServiceId => "ServiceId",
            Self::SlaId => "SlaId",
            Self::StateId => "StateId",
            Self::UcId => "UcId",
            Self::UnitId => "UnitId",
            Self::UrgencyId => "UrgencyId",
            Self::OpenedDate => "OpenedDate",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for TicketField {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "Commentary" => Self::Commentary,
            "Description" => Self::Description,
            "Subject" => Self::Subject,
            "ApplicantName" => Self::ApplicantName,
            "AuthorName" => Self::AuthorName,
            "CategoryName" => Self::CategoryName,
            "CiName" => Self::CiName,
            "CompanyName" => Self::CompanyName,
            "CustomerName" => Self::CustomerName,
            "GroupName" => Self::GroupName,
            "ImpactName" => Self::ImpactName,
            "ItemTypeName" => Self::ItemTypeName,
            "ModelName" => Self::ModelName,
            "ModifierName" => Self::ModifierName,
            "OlaName" => Self::OlaName,
            "PriorityName" => Self::PriorityName,
            "ProjectName" => Self::ProjectName,
            "ProviderName" => Self::ProviderName,
            "ReasonName" => Self::ReasonName,
            "RegistryTypeName" => Self::RegistryTypeName,
            "ResponsibleName" => Self::ResponsibleName,
            "ServiceName" => Self::ServiceName,
            "SlaName" => Self::SlaName,
            "StateName" => Self::StateName,
            "UcName" => Self::UcName,
            "UnitName" => Self::UnitName,
            "UrgencyName" => Self::UrgencyName,
            "ApplicantId" => Self::ApplicantId,
            "AuthorId" => Self::AuthorId,
            "CategoryId" => Self::CategoryId,
            "CiId" => Self::CiId,
            "CompanyId" => Self::CompanyId,
            "ConsoleType" => Self::ConsoleType,
            "CustomerId" => Self::CustomerId,
            "GroupId" => Self::GroupId,
            "ImpactId" => Self::ImpactId,
            "InterfaceId" => Self::InterfaceId,
            "ModelId" => Self::ModelId,
            "ModifierId" => Self::ModifierId,
            "OlaId" => Self::OlaId,
            "PriorityId" => Self::PriorityId,
            "ProjectId" => Self::ProjectId,
            "ProviderId" => Self::ProviderId,
            "ReasonId" => Self::ReasonId,
            "RegistryTypeId" => Self::RegistryTypeId,
            "ResponsibleId" => Self::ResponsibleId,
            "ServiceId" => Self::ServiceId,
            "SlaId" => Self::SlaId,
            "StateId" => Self::StateId,
            "UcId" => Self::UcId,
            "UnitId" => Self::UnitId,
            "UrgencyId" => Self::UrgencyId,
            "OpenedDate" => Self::OpenedDate,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(TicketField);
