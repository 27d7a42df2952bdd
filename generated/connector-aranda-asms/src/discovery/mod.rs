//! The operations that the definition marks as internal, such as look-ups of what an input may be.

pub(crate) mod get_catalog;
pub(crate) mod get_category;
pub(crate) mod get_cmdb_properties;
pub(crate) mod get_companies;
pub(crate) mod get_folder_article;
pub(crate) mod get_group;
pub(crate) mod get_organizational_area;
pub(crate) mod get_project;
pub(crate) mod get_providers;
pub(crate) mod get_reason;
pub(crate) mod get_responsible;
pub(crate) mod get_service;
pub(crate) mod get_state;
pub(crate) mod get_type_article;
mod test_connection;

pub use get_catalog::GetCatalog;
pub use get_category::{GetCategory, GetCategoryArgs};
pub use get_cmdb_properties::{GetCmdbProperties, GetCmdbPropertiesArgs};
pub use get_companies::{GetCompanies, GetCompaniesArgs};
pub use get_folder_article::GetFolderArticle;
pub use get_group::GetGroup;
pub use get_organizational_area::{GetOrganizationalArea, GetOrganizationalAreaArgs};
pub use get_project::GetProject;
pub use get_providers::{GetProviders, GetProvidersArgs};
pub use get_reason::GetReason;
pub use get_responsible::{GetResponsible, GetResponsibleArgs};
pub use get_service::{GetService, GetServiceArgs};
pub use get_state::GetState;
pub use get_type_article::GetTypeArticle;
pub use test_connection::TestConnection;
