//! Look-ups of the ids that other calls want: each responds with a list of ids
//! and names, or with nothing.

use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::{
    GetCategoryArgs, GetCmdbPropertiesArgs, GetCompaniesArgs, GetGroupsByModelArgs,
    GetOrganizationalAreaArgs, GetProperyCiByCategoryArgs, GetReasonArgs, GetResponsibleArgs,
    GetServiceArgs,
};
use connector_aranda_asms::types::{
    Catalog, CiProperty, CmdbProperty, ItemType, OrganizationalProperty, ProcessProperty,
};
use connector_runtime::testing::MockResponse;

use crate::service::{replying, responding};

/// A test of the target of a look-up, its sample and the first row of that.
macro_rules! look_ups {
    ($($name:ident: $look_up:expr, $target:literal, $sample:literal, $row:expr;)*) => {$(
        #[tokio::test]
        async fn $name() {
            let service = responding(sample!($sample));
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
        "/projects", "GetProject.response.json", (1, "Service Desk");
    get_service_lists_services_of_a_project:
        |look: Discovery| look.get_service(GetServiceArgs {
            item_type: ItemType::Incident,
            project_id: 1,
        }),
        "/project/1/caseType/Incidents/services",
        "GetService.response.json", (12, "Printing");
    get_category_lists_categories_of_a_service:
        |look: Discovery| look.get_category(GetCategoryArgs {
            item_type: ItemType::Problem,
            service_id: 12,
        }),
        "/caseType/Problem/service/12/categories",
        "GetCategory.response.json", (34, "Hardware");
    get_reason_lists_reasons:
        |look: Discovery| look.get_reason(GetReasonArgs {
            property: ProcessProperty::Reasons,
            item_type: ItemType::Release,
            service_id: 12,
            category_id: 34,
        }),
        "/caseType/Release/service/12/category/34/reasons",
        "GetReason.response.json", (5, "New");
    get_reason_lists_groups_in_a_state:
        |look: Discovery| look
            .get_reason(GetReasonArgs {
                property: ProcessProperty::Groups,
                item_type: ItemType::Incident,
                service_id: 12,
                category_id: 34,
            })
            .with_state_id(4),
        "/caseType/Incidents/service/12/category/34/groups?stateId=4",
        "GetReason.response.json", (5, "New");
    get_reason_lists_states:
        |look: Discovery| look.get_reason(GetReasonArgs {
            property: ProcessProperty::States,
            item_type: ItemType::Change,
            service_id: 12,
            category_id: 34,
        }),
        "/caseType/Change/service/12/category/34/states",
        "GetReason.response.json", (5, "New");
    get_responsible_lists_people_of_a_group:
        |look: Discovery| look.get_responsible(GetResponsibleArgs {
            group_id: 8,
            project_id: 1,
        }),
        "/project/1/group/8/responsible",
        "GetResponsible.response.json", (56, "Ada Example");
    get_companies_lists_companies:
        |look: Discovery| look.get_companies(GetCompaniesArgs {
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
        }),
        "/project/1/caseType/Incidents/service/12/companies",
        "GetCompanies.response.json", (6, "Example Ltd");
    get_organizational_area_lists_areas:
        |look: Discovery| look.get_organizational_area(GetOrganizationalAreaArgs {
            property: OrganizationalProperty::Units,
            service_id: 12,
            project_id: 1,
        }),
        "/project/1/service/12/units",
        "GetOrganizationalArea.response.json", (3, "Sales");
    get_organizational_area_lists_providers:
        |look: Discovery| look.get_organizational_area(GetOrganizationalAreaArgs {
            property: OrganizationalProperty::Provider,
            service_id: 12,
            project_id: 1,
        }),
        "/project/1/service/12/provider",
        "GetOrganizationalArea.response.json", (3, "Sales");
    get_catalog_lists_a_catalog:
        |look: Discovery| look.get_catalog(Catalog::Urgency),
        "/catalog/urgency", "GetCatalog.response.json", (1, "Low");
    get_cmdb_properties_lists_a_property_of_a_project:
        |look: Discovery| look.get_cmdb_properties(GetCmdbPropertiesArgs {
            cmdb_property: CmdbProperty::Location,
            project_id: 1,
        }),
        "/project/1/location",
        "GetCmdbProperties.response.json", (9, "Second floor");
    get_relations_lists_how_cases_are_related:
        |look: Discovery| look.get_relations(ItemType::Incident),
        "/caseType/Incidents/relations", "GetRelations.response.json", (1, "Causes");
    get_model_lists_models_of_a_type:
        |look: Discovery| look.get_model(ItemType::Incident),
        "/caseType/Incidents/model", "GetModel.response.json", (3, "Repair");
    get_groups_by_model_lists_groups:
        |look: Discovery| look.get_groups_by_model(GetGroupsByModelArgs {
            model_id: 3,
            service_id: 12,
        }),
        "/model/3/service/12/groups", "GetGroupsByModel.response.json", (8, "First level");
    get_reasons_by_model_lists_reasons:
        |look: Discovery| look.get_reasons_by_model(3),
        "/model/3/reasons", "GetReasonsByModel.response.json", (5, "New");
    get_state_by_model_lists_states:
        |look: Discovery| look.get_state_by_model(3),
        "/model/3/state", "GetStateByModel.response.json", (4, "Open");
    get_reasons_by_task_lists_reasons_for_a_state:
        |look: Discovery| look.get_reasons_by_task(4),
        "/state/4/reasons", "GetReasonsByTask.response.json", (5, "New");
    get_propery_ci_by_category_lists_states:
        |look: Discovery| look.get_propery_ci_by_category(GetProperyCiByCategoryArgs {
            property: CiProperty::States,
            category_id: 7,
        }),
        "/ci/7/states", "GetProperyCIByCategory.response.json", (3, "In use");
    get_folder_article_lists_folders_of_a_project:
        |look: Discovery| look.get_folder_article(1),
        "/kb/article/folders?projectId=1",
        "GetFolderArticle.response.json", (3, "Printers");
    get_type_article_lists_types_of_articles:
        |look: Discovery| look.get_type_article(),
        "/kb/article/types", "GetTypeArticle.response.json", (1, "Solution");
}

#[tokio::test]
async fn get_case_type_lists_what_other_look_ups_take() {
    let service = responding(sample!("GetCaseType.response.json"));
    let call = service.client().discovery().get_case_type();
    let types = call.send().await.unwrap().into_inner().unwrap();
    service.assert_got("GET", "/adapter/api/caseType");
    assert_eq!(
        (types[0].id(), types[0].name()),
        (Some("Incidents"), Some("Incident"))
    );
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
        (CmdbProperty::Responsible, "responsible"),
        (CmdbProperty::Group, "group"),
    ] {
        assert_eq!(property.as_str(), word);
    }
}
