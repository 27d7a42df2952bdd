//! What the service says when it refuses or fails.

use connector_runtime::Error;
use connector_runtime::generated::TextEnum;

/// A code of the service's for an error, and what to do about it.
///
/// [`ErrorCode::of`] reads it from an error, whose own text tells what to do, too. Other
/// texts, such as the status of an item in a reply, are read with `ErrorCode::from`.
///
/// Where a text on the wire has a name in braces,
/// [`Error::message_part`](connector_runtime::Error::message_part) tells what stood there.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Give the search a value to look for: none may be empty.
    /// On the wire: `CriteriaNeedsSomeArguments`.
    CriteriaNeedsSomeArguments,
    /// Check the id of each additional field: one is wrong.
    /// On the wire: `InvalidAdditionalFieldId`.
    InvalidAdditionalFieldId,
    /// Choose another type of case: this one is wrong. On the wire: `InvalidItemType`.
    InvalidItemType,
    /// Choose another project for the case, from those that `GetProject` lists: the id is
    /// wrong. On the wire: `InvalidProjectId`.
    InvalidProjectId,
    /// Check the state that the case is created with or changed to; `GetState` lists the
    /// states. On the wire: `InvalidStateId`.
    InvalidStateId,
    /// The file was not attached: ask the system administrator for help.
    /// On the wire: `InvalidUploadType`.
    InvalidUploadType,
    /// Look up which fields the case demands, and give each a value.
    /// On the wire: `RequestNeedsSomeArguments`.
    RequestNeedsSomeArguments,
    /// Ask the system administrator for help. On the wire: `SearchListIsRequired`.
    SearchListIsRequired,
    /// See that the parameter which the message names is not null.
    /// On the wire: `is null Parameter name: {parameter}` or `Parameter name: {parameter}`.
    NullParameter,
    /// Give the type of the case, `itemType`. On the wire: `ItemTypeIsRequired`.
    ItemTypeIsRequired,
    /// Give `modelId`: it is required here. On the wire: `ModelIdIsEmpty`.
    ModelIdIsEmpty,
    /// Give `stateId`: it is required here. On the wire: `StateIdIsEmpty`.
    StateIdIsEmpty,
    /// Give `serviceId`: it is required here. On the wire: `ServiceIdIsEmpty`.
    ServiceIdIsEmpty,
    /// Give `categoryId`: it is required here. On the wire: `CategoryIdIsEmpty`.
    CategoryIdIsEmpty,
    /// The search wants types of cases: ask the system administrator for help.
    /// On the wire: `TypesListNeedsSomeArguments`.
    TypesListNeedsSomeArguments,
    /// Give a value for the additional field that the message names: it is required.
    /// On the wire: `"{parameter}" AdditionalFieldIsRequired`.
    AdditionalFieldIsRequired,
    /// The process model of the case is switched off: have it switched on, or choose a
    /// category with another. On the wire: `ModelNotActive`.
    ModelNotActive,
    /// Close the pending tasks of the parent case first, then this case.
    /// On the wire: `FailedToCloseTaskPendingCloseTasksPredecessors`.
    FailedToCloseTaskPendingCloseTasksPredecessors,
    /// The configuration item is in the database already: change it with `UpdateCI`
    /// instead. On the wire: `DuplicatedObject`.
    DuplicatedObject,
    /// Give the parameter that the message names: it is required.
    /// On the wire: `EmptyValue Parameter name: {parameter}`.
    EmptyValue,
    /// Give at least one value for the list that the message names: it is required.
    /// On the wire: `EmptyEnumeration Parameter name: {parameter}`.
    EmptyEnumeration,
    /// Ask the system administrator for the permissions that this call needs.
    /// On the wire: `DoNotHavePermissionForThisAction`.
    DoNotHavePermissionForThisAction,
    /// Ask the system administrator for help. On the wire: `FailureExportExcel`.
    FailureExportExcel,
    /// Ask the system administrator for help. On the wire: `FailureGetAdditionalFields`.
    FailureGetAdditionalFields,
    /// Ask the system administrator for help. On the wire: `FailureGetCategoriesByService`.
    FailureGetCategoriesByService,
    /// Ask the system administrator for help. On the wire: `FailureGetChangeFSC`.
    FailureGetChangeFsc,
    /// Ask the system administrator for help. On the wire: `FailureGetFields`.
    FailureGetFields,
    /// Ask the system administrator for help. On the wire: `FailureGetFieldsList`.
    FailureGetFieldsList,
    /// Ask the system administrator for help. On the wire: `FailureGetFiles`.
    FailureGetFiles,
    /// Ask the system administrator for help. On the wire: `FailureGetLookupValues`.
    FailureGetLookupValues,
    /// Ask the system administrator for help. On the wire: `FailureGetMailTemplates`.
    FailureGetMailTemplates,
    /// Ask the system administrator for help. On the wire: `FailureGetModelByCategory`.
    FailureGetModelByCategory,
    /// Ask the system administrator for help. On the wire: `FailureGetOperators`.
    FailureGetOperators,
    /// Ask the system administrator for help. On the wire: `FailureGetReassignmentReasons`.
    FailureGetReassignmentReasons,
    /// Ask the system administrator for help. On the wire: `FailureGetSimilarItems`.
    FailureGetSimilarItems,
    /// Ask the system administrator for help. On the wire: `FailureSearchQuickManagement`.
    FailureSearchQuickManagement,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ErrorCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CriteriaNeedsSomeArguments => "CriteriaNeedsSomeArguments",
            Self::InvalidAdditionalFieldId => "InvalidAdditionalFieldId",
            Self::InvalidItemType => "InvalidItemType",
            Self::InvalidProjectId => "InvalidProjectId",
            Self::InvalidStateId => "InvalidStateId",
            Self::InvalidUploadType => "InvalidUploadType",
            Self::RequestNeedsSomeArguments => "RequestNeedsSomeArguments",
            Self::SearchListIsRequired => "SearchListIsRequired",
            Self::NullParameter => "NullParameter",
            Self::ItemTypeIsRequired => "ItemTypeIsRequired",
            Self::ModelIdIsEmpty => "ModelIdIsEmpty",
            Self::StateIdIsEmpty => "StateIdIsEmpty",
            Self::ServiceIdIsEmpty => "ServiceIdIsEmpty",
            Self::CategoryIdIsEmpty => "CategoryIdIsEmpty",
            Self::TypesListNeedsSomeArguments => "TypesListNeedsSomeArguments",
            Self::AdditionalFieldIsRequired => "AdditionalFieldIsRequired",
            Self::ModelNotActive => "ModelNotActive",
            Self::FailedToCloseTaskPendingCloseTasksPredecessors => {
                "FailedToCloseTaskPendingCloseTasksPredecessors"
            }
            Self::DuplicatedObject => "DuplicatedObject",
            Self::EmptyValue => "EmptyValue",
            Self::EmptyEnumeration => "EmptyEnumeration",
            Self::DoNotHavePermissionForThisAction => "DoNotHavePermissionForThisAction",
            Self::FailureExportExcel => "FailureExportExcel",
            Self::FailureGetAdditionalFields => "FailureGetAdditionalFields",
            Self::FailureGetCategoriesByService => "FailureGetCategoriesByService",
            Self::FailureGetChangeFsc => "FailureGetChangeFSC",
            Self::FailureGetFields => "FailureGetFields",
            Self::FailureGetFieldsList => "FailureGetFieldsList",
            Self::FailureGetFiles => "FailureGetFiles",
            Self::FailureGetLookupValues => "FailureGetLookupValues",
            Self::FailureGetMailTemplates => "FailureGetMailTemplates",
            Self::FailureGetModelByCategory => "FailureGetModelByCategory",
            Self::FailureGetOperators => "FailureGetOperators",
            Self::FailureGetReassignmentReasons => "FailureGetReassignmentReasons",
            Self::FailureGetSimilarItems => "FailureGetSimilarItems",
            Self::FailureSearchQuickManagement => "FailureSearchQuickManagement",
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
            "CriteriaNeedsSomeArguments" => Self::CriteriaNeedsSomeArguments,
            "InvalidAdditionalFieldId" => Self::InvalidAdditionalFieldId,
            "InvalidItemType" => Self::InvalidItemType,
            "InvalidProjectId" => Self::InvalidProjectId,
            "InvalidStateId" => Self::InvalidStateId,
            "InvalidUploadType" => Self::InvalidUploadType,
            "RequestNeedsSomeArguments" => Self::RequestNeedsSomeArguments,
            "SearchListIsRequired" => Self::SearchListIsRequired,
            "NullParameter" => Self::NullParameter,
            "ItemTypeIsRequired" => Self::ItemTypeIsRequired,
            "ModelIdIsEmpty" => Self::ModelIdIsEmpty,
            "StateIdIsEmpty" => Self::StateIdIsEmpty,
            "ServiceIdIsEmpty" => Self::ServiceIdIsEmpty,
            "CategoryIdIsEmpty" => Self::CategoryIdIsEmpty,
            "TypesListNeedsSomeArguments" => Self::TypesListNeedsSomeArguments,
            "AdditionalFieldIsRequired" => Self::AdditionalFieldIsRequired,
            "ModelNotActive" => Self::ModelNotActive,
            "FailedToCloseTaskPendingCloseTasksPredecessors" => {
                Self::FailedToCloseTaskPendingCloseTasksPredecessors
            }
            "DuplicatedObject" => Self::DuplicatedObject,
            "EmptyValue" => Self::EmptyValue,
            "EmptyEnumeration" => Self::EmptyEnumeration,
            "DoNotHavePermissionForThisAction" => Self::DoNotHavePermissionForThisAction,
            "FailureExportExcel" => Self::FailureExportExcel,
            "FailureGetAdditionalFields" => Self::FailureGetAdditionalFields,
            "FailureGetCategoriesByService" => Self::FailureGetCategoriesByService,
            "FailureGetChangeFSC" => Self::FailureGetChangeFsc,
            "FailureGetFields" => Self::FailureGetFields,
            "FailureGetFieldsList" => Self::FailureGetFieldsList,
            "FailureGetFiles" => Self::FailureGetFiles,
            "FailureGetLookupValues" => Self::FailureGetLookupValues,
            "FailureGetMailTemplates" => Self::FailureGetMailTemplates,
            "FailureGetModelByCategory" => Self::FailureGetModelByCategory,
            "FailureGetOperators" => Self::FailureGetOperators,
            "FailureGetReassignmentReasons" => Self::FailureGetReassignmentReasons,
            "FailureGetSimilarItems" => Self::FailureGetSimilarItems,
            "FailureSearchQuickManagement" => Self::FailureSearchQuickManagement,
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
