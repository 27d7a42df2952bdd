//! The inputs of calls, as the service gets them.

use crate::types::{
    AddNote, AttachFileRequest, Catalog, CmdbProperty, CreateCaseRequest,
    CreateCiRequest, GetArticleRequest, ItemType, SearchCisRequest, SearchTicketsRequest,
    UpdateCaseRequest, UpdateCiRequest,
};

/// The inputs of [`Client::create_case`](crate::Client::create_case).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCaseInputs {
    /// The body.
    pub body: CreateCaseRequest,
}

connector_runtime::generated::opaque_debug!(CreateCaseInputs);

impl connector_mock::Inputs for CreateCaseInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::search_tickets`](crate::Client::search_tickets).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchTicketsInputs {
    /// The body.
    pub body: SearchTicketsRequest,
}

connector_runtime::generated::opaque_debug!(SearchTicketsInputs);

impl connector_mock::Inputs for SearchTicketsInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::get_case`](crate::Client::get_case).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCaseInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
}

connector_runtime::generated::opaque_debug!(GetCaseInputs);

impl connector_mock::Inputs for GetCaseInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
        })
    }
}

/// The inputs of [`Client::update_case`](crate::Client::update_case).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCaseInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// The body.
    pub body: UpdateCaseRequest,
}

connector_runtime::generated::opaque_debug!(UpdateCaseInputs);

impl connector_mock::Inputs for UpdateCaseInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::case_history`](crate::Client::case_history).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CaseHistoryInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Which notes to have among the entries; none where it is absent.
    pub add_note: Option<AddNote>,
}

connector_runtime::generated::opaque_debug!(CaseHistoryInputs);

impl connector_mock::Inputs for CaseHistoryInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
            add_note: call.optional_query("addNote")?,
        })
    }
}

/// The inputs of [`Client::attach_file`](crate::Client::attach_file).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachFileInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// The body.
    pub body: AttachFileRequest,
}

connector_runtime::generated::opaque_debug!(AttachFileInputs);

impl connector_mock::Inputs for AttachFileInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::download_case_file`](crate::Client::download_case_file).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadCaseFileInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Id of the file, as `attachments` of the case has it.
    ///
    /// For example `345`.
    pub file_id: i64,
}

connector_runtime::generated::opaque_debug!(DownloadCaseFileInputs);

impl connector_mock::Inputs for DownloadCaseFileInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
            file_id: call.path("fileId")?,
        })
    }
}

/// The inputs of [`Client::attach_note`](crate::Client::attach_note).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachNoteInputs {
    /// Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    pub ticket_id: String,
    /// Text of the note.
    ///
    /// 1 to 254 characters.
    /// For example: `The part has arrived.`
    pub message: String,
}

connector_runtime::generated::opaque_debug!(AttachNoteInputs);

impl connector_mock::Inputs for AttachNoteInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            ticket_id: call.path("ticketId")?,
            message: call.query("message")?,
        })
    }
}

/// The inputs of [`Client::get_article`](crate::Client::get_article).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArticleInputs {
    /// The body.
    pub body: GetArticleRequest,
}

connector_runtime::generated::opaque_debug!(GetArticleInputs);

impl connector_mock::Inputs for GetArticleInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::download_article_file`](crate::Client::download_article_file).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadArticleFileInputs {
    /// Id of the article.
    ///
    /// For example `678`.
    pub article_id: i64,
    /// Id of the file, as `attachments` of the article has it.
    ///
    /// For example `345`.
    pub file_id: i64,
}

connector_runtime::generated::opaque_debug!(DownloadArticleFileInputs);

impl connector_mock::Inputs for DownloadArticleFileInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            article_id: call.path("articleId")?,
            file_id: call.path("fileId")?,
        })
    }
}

/// The inputs of [`Client::create_ci`](crate::Client::create_ci).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCiInputs {
    /// The body.
    pub body: CreateCiRequest,
}

connector_runtime::generated::opaque_debug!(CreateCiInputs);

impl connector_mock::Inputs for CreateCiInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::search_cis`](crate::Client::search_cis).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchCisInputs {
    /// The body.
    pub body: SearchCisRequest,
}

connector_runtime::generated::opaque_debug!(SearchCisInputs);

impl connector_mock::Inputs for SearchCisInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}

/// The inputs of [`Client::get_ci`](crate::Client::get_ci).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCiInputs {
    /// Id of the configuration item, as text.
    ///
    /// For example `42`.
    pub id: String,
}

connector_runtime::generated::opaque_debug!(GetCiInputs);

impl connector_mock::Inputs for GetCiInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { id: call.path("id")? })
    }
}

/// The inputs of [`Client::update_ci`](crate::Client::update_ci).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCiInputs {
    /// Id of the configuration item, as text.
    ///
    /// For example `42`.
    pub id: String,
    /// The body.
    pub body: UpdateCiRequest,
}

connector_runtime::generated::opaque_debug!(UpdateCiInputs);

impl connector_mock::Inputs for UpdateCiInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            id: call.path("id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Discovery::get_folder_article`](crate::Discovery::get_folder_article).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFolderArticleInputs {
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetFolderArticleInputs);

impl connector_mock::Inputs for GetFolderArticleInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            project_id: call.query("projectId")?,
        })
    }
}

/// The inputs of [`Discovery::get_service`](crate::Discovery::get_service).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetServiceInputs {
    /// Narrows the list by name; the public definition calls it a number all the same.
    pub name: Option<i64>,
    /// Type of the cases.
    ///
    /// For example `Incidents`.
    pub item_type: ItemType,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetServiceInputs);

impl connector_mock::Inputs for GetServiceInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            name: call.optional_query("name")?,
            item_type: call.query("itemType")?,
            project_id: call.query("projectId")?,
        })
    }
}

/// The inputs of [`Discovery::get_category`](crate::Discovery::get_category).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCategoryInputs {
    /// Type of the cases.
    ///
    /// For example `Incidents`.
    pub item_type: ItemType,
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
}

connector_runtime::generated::opaque_debug!(GetCategoryInputs);

impl connector_mock::Inputs for GetCategoryInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            item_type: call.query("itemType")?,
            service_id: call.query("serviceId")?,
        })
    }
}

/// The inputs of [`Discovery::get_state`](crate::Discovery::get_state).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetStateInputs {
    /// Type of the cases.
    pub item_type: Option<ItemType>,
    /// Id of the service.
    pub service_id: Option<i64>,
    /// Id of the category.
    pub category_id: Option<i64>,
}

connector_runtime::generated::opaque_debug!(GetStateInputs);

impl connector_mock::Inputs for GetStateInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            item_type: call.optional_query("itemType")?,
            service_id: call.optional_query("serviceId")?,
            category_id: call.optional_query("categoryId")?,
        })
    }
}

/// The inputs of [`Discovery::get_reason`](crate::Discovery::get_reason).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReasonInputs {
    /// Id of the state.
    pub state_id: Option<i64>,
    /// Type of the cases.
    pub item_type: Option<ItemType>,
    /// Id of the category.
    pub category_id: Option<i64>,
    /// Id of the service.
    pub service_id: Option<i64>,
}

connector_runtime::generated::opaque_debug!(GetReasonInputs);

impl connector_mock::Inputs for GetReasonInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            state_id: call.optional_query("stateId")?,
            item_type: call.optional_query("itemType")?,
            category_id: call.optional_query("categoryId")?,
            service_id: call.optional_query("serviceId")?,
        })
    }
}

/// The inputs of [`Discovery::get_group`](crate::Discovery::get_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupInputs {
    /// Id of the state.
    pub state_id: Option<i64>,
    /// Type of the cases.
    pub item_type: Option<ItemType>,
    /// Id of the category.
    pub category_id: Option<i64>,
    /// Id of the service.
    pub service_id: Option<i64>,
}

connector_runtime::generated::opaque_debug!(GetGroupInputs);

impl connector_mock::Inputs for GetGroupInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            state_id: call.optional_query("stateId")?,
            item_type: call.optional_query("itemType")?,
            category_id: call.optional_query("categoryId")?,
            service_id: call.optional_query("serviceId")?,
        })
    }
}

/// The inputs of [`Discovery::get_responsible`](crate::Discovery::get_responsible).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResponsibleInputs {
    /// Id of the group.
    ///
    /// For example `8`.
    pub group_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetResponsibleInputs);

impl connector_mock::Inputs for GetResponsibleInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            group_id: call.query("groupId")?,
            project_id: call.query("projectId")?,
        })
    }
}

/// The inputs of [`Discovery::get_companies`](crate::Discovery::get_companies).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCompaniesInputs {
    /// Type of the cases.
    ///
    /// For example `Incidents`.
    pub item_type: ItemType,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
}

connector_runtime::generated::opaque_debug!(GetCompaniesInputs);

impl connector_mock::Inputs for GetCompaniesInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            item_type: call.query("itemType")?,
            project_id: call.query("projectId")?,
            service_id: call.query("serviceId")?,
        })
    }
}

/// The inputs of [`Discovery::get_catalog`](crate::Discovery::get_catalog).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCatalogInputs {
    /// Which catalog.
    ///
    /// For example `urgency`.
    pub catalog: Catalog,
}

connector_runtime::generated::opaque_debug!(GetCatalogInputs);

impl connector_mock::Inputs for GetCatalogInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            catalog: call.path("catalog")?,
        })
    }
}

/// The inputs of [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCmdbPropertiesInputs {
    /// Which list.
    ///
    /// For example `location`.
    pub cmdb_property: CmdbProperty,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetCmdbPropertiesInputs);

impl connector_mock::Inputs for GetCmdbPropertiesInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            cmdb_property: call.path("cmdbProperty")?,
            project_id: call.path("projectId")?,
        })
    }
}

/// The inputs of [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationalAreaInputs {
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetOrganizationalAreaInputs);

impl connector_mock::Inputs for GetOrganizationalAreaInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            service_id: call.query("serviceId")?,
            project_id: call.query("projectId")?,
        })
    }
}

/// The inputs of [`Discovery::get_providers`](crate::Discovery::get_providers).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProvidersInputs {
    /// Id of the service.
    ///
    /// For example `12`.
    pub service_id: i64,
    /// Id of the project.
    ///
    /// For example `1`.
    pub project_id: i64,
}

connector_runtime::generated::opaque_debug!(GetProvidersInputs);

impl connector_mock::Inputs for GetProvidersInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            service_id: call.query("serviceId")?,
            project_id: call.query("projectId")?,
        })
    }
}
