//! Look-ups that list the choices for other inputs.

mod get_catalog;
mod get_category;
mod get_cmdb_properties;
mod get_companies;
mod get_folder_article;
mod get_group;
mod get_organizational_area;
mod get_project;
mod get_providers;
mod get_reason;
mod get_responsible;
mod get_service;
mod get_state;
mod get_type_article;
mod test_connection;

pub use get_catalog::GetCatalog;
pub use get_category::{GetCategory, GetCategoryRequired};
pub use get_cmdb_properties::{GetCmdbProperties, GetCmdbPropertiesRequired};
pub use get_companies::{GetCompanies, GetCompaniesRequired};
pub use get_folder_article::GetFolderArticle;
pub use get_group::GetGroup;
pub use get_organizational_area::{GetOrganizationalArea, GetOrganizationalAreaRequired};
pub use get_project::GetProject;
pub use get_providers::{GetProviders, GetProvidersRequired};
pub use get_reason::GetReason;
pub use get_responsible::{GetResponsible, GetResponsibleRequired};
pub use get_service::{GetService, GetServiceRequired};
pub use get_state::GetState;
pub use get_type_article::GetTypeArticle;
pub use test_connection::TestConnection;
