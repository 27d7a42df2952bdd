//! Look-ups of the ids that other calls want: each answers with a list of ids
//! and names, or with nothing.

use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::{
    GetCategoryArgs, GetCmdbPropertiesArgs, GetCompaniesArgs, GetOrganizationalAreaArgs,
    GetProvidersArgs, GetResponsibleArgs, GetServiceArgs,
};
use connector_aranda_asms::types::{Catalog, CmdbProperty, ItemType};
use connector_runtime::testing::MockResponse;

use crate::service::{answering, replying};

/// A test of the target of a look-up, its sample and the first row of that.
macro_rules! look_ups {
    ($($name:ident: $look_up:expr, $target:literal, $sample:literal, $row:expr;)*) => {$(
        #[tokio::test]
        async fn $name() {
            let service = answering(sample!($sample));
            let call = ($look_up)(service.client().discovery());
            let rows = call.clone().send().await.unwrap().into_inner().unwrap();
            service.assert_got("GET", concat!("/adapter/api", $target));
            assert_eq!((rows[0].id().unwrap(), rows[0].name().unwrap()), $row);

            let service = replying(MockResponse::empty(204));
            let call = ($look_up)(service.client().discovery());
            assert!(call.send().await.unwrap().is_none());
        }
    )*};
}

look_ups! {
    get_project_lists_projects:
        |look: Discovery| look.get_project(),
        "/property/project", "GetProject.response.json", (1, "Service Desk");
    get_service_lists_services_of_a_project:
        |look: Discovery| look.get_service(GetServiceArgs {
            item_type: ItemType::Incident,
            project_id: 1,
        }),
        "/property/service?itemType=Incidents&projectId=1",
        "GetService.response.json", (12, "Printing");
    get_service_takes_a_name:
        |look: Discovery| look
            .get_service(GetServiceArgs {
                item_type: ItemType::ServiceCall,
                project_id: 1,
            })
            .with_name(5),
        "/property/service?itemType=ServiceCall&projectId=1&name=5",
        "GetService.response.json", (12, "Printing");
    get_category_lists_categories_of_a_service:
        |look: Discovery| look.get_category(GetCategoryArgs {
            item_type: ItemType::Problem,
            service_id: 12,
        }),
        "/property/categoryByService?itemType=Problem&serviceId=12",
        "GetCategory.response.json", (34, "Hardware");
    get_state_lists_states:
        |look: Discovery| look.get_state(),
        "/property/state", "GetState.response.json", (4, "Open");
    get_state_takes_type_service_and_category:
        |look: Discovery| look
            .get_state()
            .with_item_type(ItemType::Change)
            .with_service_id(12)
            .with_category_id(34),
        "/property/state?itemType=Change&serviceId=12&categoryId=34",
        "GetState.response.json", (4, "Open");
    get_reason_lists_reasons:
        |look: Discovery| look.get_reason(),
        "/property/reasonsForState", "GetReason.response.json", (5, "New");
    get_reason_takes_state_type_category_and_service:
        |look: Discovery| look
            .get_reason()
            .with_state_id(4)
            .with_item_type(ItemType::Release)
            .with_category_id(34)
            .with_service_id(12),
        "/property/reasonsForState?stateId=4&itemType=Release&categoryId=34&serviceId=12",
        "GetReason.response.json", (5, "New");
    get_group_lists_groups:
        |look: Discovery| look.get_group(),
        "/property/groupsByState", "GetGroup.response.json", (8, "First level");
    get_group_takes_state_type_category_and_service:
        |look: Discovery| look
            .get_group()
            .with_state_id(4)
            .with_item_type(ItemType::Incident)
            .with_category_id(34)
            .with_service_id(12),
        "/property/groupsByState?stateId=4&itemType=Incidents&categoryId=34&serviceId=12",
        "GetGroup.response.json", (8, "First level");
    get_responsible_lists_people_of_a_group:
        |look: Discovery| look.get_responsible(GetResponsibleArgs {
            group_id: 8,
            project_id: 1,
        }),
        "/property/responsible?groupId=8&projectId=1",
        "GetResponsible.response.json", (56, "Ada Example");
    get_companies_lists_companies:
        |look: Discovery| look.get_companies(GetCompaniesArgs {
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
        }),
        "/property/companies?itemType=Incidents&projectId=1&serviceId=12",
        "GetCompanies.response.json", (6, "Example Ltd");
    get_organizational_area_lists_areas:
        |look: Discovery| look.get_organizational_area(GetOrganizationalAreaArgs {
            service_id: 12,
            project_id: 1,
        }),
        "/property/units?serviceId=12&projectId=1",
        "GetOrganizationalArea.response.json", (3, "Sales");
    get_providers_lists_providers:
        |look: Discovery| look.get_providers(GetProvidersArgs {
            service_id: 12,
            project_id: 1,
        }),
        "/property/provider?serviceId=12&projectId=1",
        "GetProviders.response.json", (15, "Example Printing");
    get_catalog_lists_a_catalog:
        |look: Discovery| look.get_catalog(Catalog::Urgency),
        "/property/catalog/urgency", "GetCatalog.response.json", (1, "Low");
    get_cmdb_properties_lists_a_property_of_a_project:
        |look: Discovery| look.get_cmdb_properties(GetCmdbPropertiesArgs {
            cmdb_property: CmdbProperty::Location,
            project_id: 1,
        }),
        "/property/project/1/location",
        "GetCmdbProperties.response.json", (9, "Second floor");
    get_folder_article_lists_folders_of_a_project:
        |look: Discovery| look.get_folder_article(1),
        "/kb/article/folders?projectId=1",
        "GetFolderArticle.response.json", (3, "Printers");
    get_type_article_lists_types_of_articles:
        |look: Discovery| look.get_type_article(),
        "/kb/article/types", "GetTypeArticle.response.json", (1, "Solution");
}

#[tokio::test]
async fn test_connection_asks_and_gets_nothing() {
    let service = replying(MockResponse::empty(200));
    let call = service.client().discovery().test_connection();
    let reply = call.send().await.unwrap();
    let accept = [("accept", "*/*")];
    service.assert_got_with("GET", "/adapter/api/connection", &accept, None);
    assert_eq!(reply.http_status(), 200);
}

#[test]
fn every_catalog_has_the_services_word() {
    for (catalog, word) in [
        (Catalog::MeasureUnit, "measureUnit"),
        (Catalog::Brand, "brand"),
        (Catalog::Model, "model"),
        (Catalog::Urgency, "urgency"),
        (Catalog::Impact, "impact"),
        (Catalog::RegistryType, "registryType"),
        (Catalog::Risk, "risk"),
        (Catalog::Category, "category"),
    ] {
        assert_eq!(catalog.as_str(), word);
    }
    for (property, word) in [
        (CmdbProperty::CostCenter, "costCenter"),
        (CmdbProperty::Manufacturer, "manufacturer"),
        (CmdbProperty::Provider, "provider"),
        (CmdbProperty::Location, "location"),
    ] {
        assert_eq!(property.as_str(), word);
    }
}
