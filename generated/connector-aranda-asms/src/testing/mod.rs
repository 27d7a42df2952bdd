//! The service on your own machine, for tests: typed expectations, replies,
//! faults and deliveries.
//!
//! Each request is held against the connector's definition before it is
//! answered, and refused where it breaks it.

mod expectations;
mod inputs;

pub use connector_mock::{
    self, Delivery, DeliveryPlan, Expectation, Fault, FaultRule, Latency, Rule,
    ServiceError, Settings, Side,
};
pub use connector_runtime::testing::{Answer, MockResponse, RecordedRequest};
pub use inputs::{
    CreateCaseInputs, SearchTicketsInputs, GetCaseInputs, UpdateCaseInputs,
    CaseHistoryInputs, AttachFileInputs, DownloadCaseFileInputs, AttachNoteInputs,
    GetArticleInputs, DownloadArticleFileInputs, CreateCiInputs, SearchCisInputs,
    GetCiInputs, UpdateCiInputs, GetFolderArticleInputs, GetServiceInputs,
    GetCategoryInputs, GetStateInputs, GetReasonInputs, GetGroupInputs,
    GetResponsibleInputs, GetCompaniesInputs, GetCatalogInputs, GetCmdbPropertiesInputs,
    GetOrganizationalAreaInputs, GetProvidersInputs,
};

use connector_runtime::{ClientOptions, Error};
use crate::{Client, Credentials, CredentialsRequired};

/// The definition as it stands.
const DEFINITION: &[(&str, &str)] = &[
    ("openapi.json", include_str!("definition/openapi.json")),
    ("apiProperties.json", include_str!("definition/apiProperties.json")),
    (
        "samples/CaseHistory.response.detail.json",
        include_str!("definition/samples/CaseHistory.response.detail.json"),
    ),
    (
        "samples/CaseHistory.response.json",
        include_str!("definition/samples/CaseHistory.response.json"),
    ),
    (
        "samples/CaseHistory.response.notes.json",
        include_str!("definition/samples/CaseHistory.response.notes.json"),
    ),
    (
        "samples/CreateCI.error.duplicate.json",
        include_str!("definition/samples/CreateCI.error.duplicate.json"),
    ),
    (
        "samples/CreateCI.response.json",
        include_str!("definition/samples/CreateCI.response.json"),
    ),
    (
        "samples/CreateCase.error.400.json",
        include_str!("definition/samples/CreateCase.error.400.json"),
    ),
    (
        "samples/CreateCase.error.additional-field.json",
        include_str!("definition/samples/CreateCase.error.additional-field.json"),
    ),
    (
        "samples/CreateCase.error.object.json",
        include_str!("definition/samples/CreateCase.error.object.json"),
    ),
    (
        "samples/CreateCase.response.json",
        include_str!("definition/samples/CreateCase.response.json"),
    ),
    (
        "samples/GetArticle.response.json",
        include_str!("definition/samples/GetArticle.response.json"),
    ),
    (
        "samples/GetCI.response.json",
        include_str!("definition/samples/GetCI.response.json"),
    ),
    (
        "samples/GetCase.response.json",
        include_str!("definition/samples/GetCase.response.json"),
    ),
    (
        "samples/GetCase.response.nulls.json",
        include_str!("definition/samples/GetCase.response.nulls.json"),
    ),
    (
        "samples/GetCase.response.odd-types.json",
        include_str!("definition/samples/GetCase.response.odd-types.json"),
    ),
    (
        "samples/GetCatalog.response.json",
        include_str!("definition/samples/GetCatalog.response.json"),
    ),
    (
        "samples/GetCategory.response.json",
        include_str!("definition/samples/GetCategory.response.json"),
    ),
    (
        "samples/GetCmdbProperties.response.json",
        include_str!("definition/samples/GetCmdbProperties.response.json"),
    ),
    (
        "samples/GetCompanies.response.json",
        include_str!("definition/samples/GetCompanies.response.json"),
    ),
    (
        "samples/GetFolderArticle.response.json",
        include_str!("definition/samples/GetFolderArticle.response.json"),
    ),
    (
        "samples/GetGroup.response.json",
        include_str!("definition/samples/GetGroup.response.json"),
    ),
    (
        "samples/GetOrganizationalArea.response.json",
        include_str!("definition/samples/GetOrganizationalArea.response.json"),
    ),
    (
        "samples/GetProject.response.json",
        include_str!("definition/samples/GetProject.response.json"),
    ),
    (
        "samples/GetProviders.response.json",
        include_str!("definition/samples/GetProviders.response.json"),
    ),
    (
        "samples/GetReason.response.json",
        include_str!("definition/samples/GetReason.response.json"),
    ),
    (
        "samples/GetResponsible.response.json",
        include_str!("definition/samples/GetResponsible.response.json"),
    ),
    (
        "samples/GetService.response.json",
        include_str!("definition/samples/GetService.response.json"),
    ),
    (
        "samples/GetState.response.json",
        include_str!("definition/samples/GetState.response.json"),
    ),
    (
        "samples/GetTypeArticle.response.json",
        include_str!("definition/samples/GetTypeArticle.response.json"),
    ),
    (
        "samples/SearchCIs.response.json",
        include_str!("definition/samples/SearchCIs.response.json"),
    ),
    (
        "samples/SearchTickets.response.empty.json",
        include_str!("definition/samples/SearchTickets.response.empty.json"),
    ),
    (
        "samples/SearchTickets.response.json",
        include_str!("definition/samples/SearchTickets.response.json"),
    ),
    (
        "samples/UpdateCI.response.json",
        include_str!("definition/samples/UpdateCI.response.json"),
    ),
    (
        "samples/UpdateCase.error.null-parameter.json",
        include_str!("definition/samples/UpdateCase.error.null-parameter.json"),
    ),
    (
        "samples/UpdateCase.response.json",
        include_str!("definition/samples/UpdateCase.response.json"),
    ),
];

/// Aranda Service Management Suite on the machine of a test.
///
/// What it can do besides is that of [`connector_mock::Service`]. Dropped, it fails
/// the test where an expectation is not met.
#[derive(Debug)]
pub struct Service {
    service: connector_mock::Service,
}

impl Service {
    /// Starts the service on a free port of the loopback interface.
    pub fn start() -> Result<Self, ServiceError> {
        Self::start_with(Settings::default())
    }

    /// Starts the service on the loopback interface, as these settings say.
    pub fn start_with(settings: Settings) -> Result<Self, ServiceError> {
        let service = connector_mock::Service::on_loopback(DEFINITION, settings)?;
        Ok(Self { service })
    }

    /// The service in place of the transport: no socket is opened.
    pub fn in_place() -> Result<Self, ServiceError> {
        Self::in_place_with(Settings::default())
    }

    /// The service in place of the transport, as these settings say.
    pub fn in_place_with(settings: Settings) -> Result<Self, ServiceError> {
        let service = connector_mock::Service::in_place(DEFINITION, settings)?;
        Ok(Self { service })
    }

    /// Ends the service, and fails the test where an expectation is not met; as
    /// dropping it does, but at a place of the test's own.
    #[track_caller]
    pub fn verify(self) {
        self.service.verify();
    }

    /// A client that talks to it, with made-up credentials.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_with(ClientOptions::new())
    }

    /// A client that talks to it, with these options.
    pub fn client_with(&self, options: ClientOptions) -> Result<Client, Error> {
        let options = match self.service.transport() {
            Some(transport) => options.transport(transport),
            None => options,
        };
        let url = self.service.url();
        match self.service.side() {
            Side::Gateway => Client::managed_with_options(url, "test-token", options),
            Side::Provider => {
                Client::with_options(
                    self.service.url(),
                    Credentials::new(CredentialsRequired {
                        host_url: "test-host-url".into(),
                        api_key: "test-api-key".into(),
                    }),
                    options.base_url(url),
                )
            }
        }
    }
}

impl std::ops::Deref for Service {
    type Target = connector_mock::Service;

    fn deref(&self) -> &Self::Target {
        &self.service
    }
}
