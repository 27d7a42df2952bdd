//! What a test expects.

use crate::types::{
    Article, Case, CaseHistoryEntry, CaseSummary, CiReference, ConfigurationItem,
    ConfigurationItemSummary, CreatedCase, NamedId, UpdateCaseResponse,
};

impl super::Service {
    /// Expects calls of [`Client::create_case`](crate::Client::create_case), and answers them.
    pub fn on_create_case<A: connector_runtime::testing::Answer<CreatedCase>>(
        &self,
        answer: impl Fn(super::CreateCaseInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateCaseInputs> {
        self.service.expect("CreateCase", answer)
    }

    /// Expects calls of [`Client::search_tickets`](crate::Client::search_tickets), and answers them.
    pub fn on_search_tickets<
        A: connector_runtime::testing::Answer<Option<Vec<CaseSummary>>>,
    >(
        &self,
        answer: impl Fn(super::SearchTicketsInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SearchTicketsInputs> {
        self.service.expect("SearchTickets", answer)
    }

    /// Expects calls of [`Client::get_case`](crate::Client::get_case), and answers them.
    pub fn on_get_case<A: connector_runtime::testing::Answer<Option<Case>>>(
        &self,
        answer: impl Fn(super::GetCaseInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCaseInputs> {
        self.service.expect("GetCase", answer)
    }

    /// Expects calls of [`Client::update_case`](crate::Client::update_case), and answers them.
    pub fn on_update_case<A: connector_runtime::testing::Answer<UpdateCaseResponse>>(
        &self,
        answer: impl Fn(super::UpdateCaseInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateCaseInputs> {
        self.service.expect("UpdateCase", answer)
    }

    /// Expects calls of [`Client::case_history`](crate::Client::case_history), and answers them.
    pub fn on_case_history<
        A: connector_runtime::testing::Answer<Option<Vec<CaseHistoryEntry>>>,
    >(
        &self,
        answer: impl Fn(super::CaseHistoryInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CaseHistoryInputs> {
        self.service.expect("CaseHistory", answer)
    }

    /// Expects calls of [`Client::attach_file`](crate::Client::attach_file), and answers them.
    pub fn on_attach_file<A: connector_runtime::testing::Answer<()>>(
        &self,
        answer: impl Fn(super::AttachFileInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::AttachFileInputs> {
        self.service.expect("AttachFile", answer)
    }

    /// Expects calls of [`Client::download_case_file`](crate::Client::download_case_file), and answers them.
    pub fn on_download_case_file<
        A: connector_runtime::testing::Answer<connector_runtime::Bytes>,
    >(
        &self,
        answer: impl Fn(super::DownloadCaseFileInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DownloadCaseFileInputs> {
        self.service.expect("DownloadCaseFile", answer)
    }

    /// Expects calls of [`Client::attach_note`](crate::Client::attach_note), and answers them.
    pub fn on_attach_note<A: connector_runtime::testing::Answer<()>>(
        &self,
        answer: impl Fn(super::AttachNoteInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::AttachNoteInputs> {
        self.service.expect("AttachNote", answer)
    }

    /// Expects calls of [`Client::get_article`](crate::Client::get_article), and answers them.
    pub fn on_get_article<A: connector_runtime::testing::Answer<Option<Vec<Article>>>>(
        &self,
        answer: impl Fn(super::GetArticleInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetArticleInputs> {
        self.service.expect("GetArticle", answer)
    }

    /// Expects calls of [`Client::download_article_file`](crate::Client::download_article_file), and answers them.
    pub fn on_download_article_file<
        A: connector_runtime::testing::Answer<connector_runtime::Bytes>,
    >(
        &self,
        answer: impl Fn(super::DownloadArticleFileInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::DownloadArticleFileInputs> {
        self.service.expect("DownloadArticleFile", answer)
    }

    /// Expects calls of [`Client::create_ci`](crate::Client::create_ci), and answers them.
    pub fn on_create_ci<A: connector_runtime::testing::Answer<CiReference>>(
        &self,
        answer: impl Fn(super::CreateCiInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::CreateCiInputs> {
        self.service.expect("CreateCI", answer)
    }

    /// Expects calls of [`Client::search_cis`](crate::Client::search_cis), and answers them.
    pub fn on_search_cis<
        A: connector_runtime::testing::Answer<Option<Vec<ConfigurationItemSummary>>>,
    >(
        &self,
        answer: impl Fn(super::SearchCisInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::SearchCisInputs> {
        self.service.expect("SearchCIs", answer)
    }

    /// Expects calls of [`Client::get_ci`](crate::Client::get_ci), and answers them.
    pub fn on_get_ci<A: connector_runtime::testing::Answer<Option<ConfigurationItem>>>(
        &self,
        answer: impl Fn(super::GetCiInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCiInputs> {
        self.service.expect("GetCI", answer)
    }

    /// Expects calls of [`Client::update_ci`](crate::Client::update_ci), and answers them.
    pub fn on_update_ci<A: connector_runtime::testing::Answer<CiReference>>(
        &self,
        answer: impl Fn(super::UpdateCiInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::UpdateCiInputs> {
        self.service.expect("UpdateCI", answer)
    }

    /// Expects calls of [`Discovery::get_folder_article`](crate::Discovery::get_folder_article), and answers them.
    pub fn on_get_folder_article<
        A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>,
    >(
        &self,
        answer: impl Fn(super::GetFolderArticleInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetFolderArticleInputs> {
        self.service.expect("GetFolderArticle", answer)
    }

    /// Expects calls of [`Discovery::get_type_article`](crate::Discovery::get_type_article), and answers them.
    pub fn on_get_type_article<
        A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>,
    >(
        &self,
        answer: impl Fn(()) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<()> {
        self.service.expect("GetTypeArticle", answer)
    }

    /// Expects calls of [`Discovery::test_connection`](crate::Discovery::test_connection), and answers them.
    pub fn on_test_connection<A: connector_runtime::testing::Answer<()>>(
        &self,
        answer: impl Fn(()) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<()> {
        self.service.expect("TestConnection", answer)
    }

    /// Expects calls of [`Discovery::get_project`](crate::Discovery::get_project), and answers them.
    pub fn on_get_project<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(()) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<()> {
        self.service.expect("GetProject", answer)
    }

    /// Expects calls of [`Discovery::get_service`](crate::Discovery::get_service), and answers them.
    pub fn on_get_service<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetServiceInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetServiceInputs> {
        self.service.expect("GetService", answer)
    }

    /// Expects calls of [`Discovery::get_category`](crate::Discovery::get_category), and answers them.
    pub fn on_get_category<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetCategoryInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCategoryInputs> {
        self.service.expect("GetCategory", answer)
    }

    /// Expects calls of [`Discovery::get_state`](crate::Discovery::get_state), and answers them.
    pub fn on_get_state<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetStateInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetStateInputs> {
        self.service.expect("GetState", answer)
    }

    /// Expects calls of [`Discovery::get_reason`](crate::Discovery::get_reason), and answers them.
    pub fn on_get_reason<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetReasonInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetReasonInputs> {
        self.service.expect("GetReason", answer)
    }

    /// Expects calls of [`Discovery::get_group`](crate::Discovery::get_group), and answers them.
    pub fn on_get_group<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetGroupInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetGroupInputs> {
        self.service.expect("GetGroup", answer)
    }

    /// Expects calls of [`Discovery::get_responsible`](crate::Discovery::get_responsible), and answers them.
    pub fn on_get_responsible<
        A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>,
    >(
        &self,
        answer: impl Fn(super::GetResponsibleInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetResponsibleInputs> {
        self.service.expect("GetResponsible", answer)
    }

    /// Expects calls of [`Discovery::get_companies`](crate::Discovery::get_companies), and answers them.
    pub fn on_get_companies<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetCompaniesInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCompaniesInputs> {
        self.service.expect("GetCompanies", answer)
    }

    /// Expects calls of [`Discovery::get_catalog`](crate::Discovery::get_catalog), and answers them.
    pub fn on_get_catalog<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetCatalogInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCatalogInputs> {
        self.service.expect("GetCatalog", answer)
    }

    /// Expects calls of [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties), and answers them.
    pub fn on_get_cmdb_properties<
        A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>,
    >(
        &self,
        answer: impl Fn(super::GetCmdbPropertiesInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetCmdbPropertiesInputs> {
        self.service.expect("GetCmdbProperties", answer)
    }

    /// Expects calls of [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area), and answers them.
    pub fn on_get_organizational_area<
        A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>,
    >(
        &self,
        answer: impl Fn(super::GetOrganizationalAreaInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetOrganizationalAreaInputs> {
        self.service.expect("GetOrganizationalArea", answer)
    }

    /// Expects calls of [`Discovery::get_providers`](crate::Discovery::get_providers), and answers them.
    pub fn on_get_providers<A: connector_runtime::testing::Answer<Option<Vec<NamedId>>>>(
        &self,
        answer: impl Fn(super::GetProvidersInputs) -> A + Send + Sync + 'static,
    ) -> connector_mock::Expectation<super::GetProvidersInputs> {
        self.service.expect("GetProviders", answer)
    }
}
