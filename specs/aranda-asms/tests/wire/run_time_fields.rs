//! Cases and configuration items whose fields a look-up describes.

use connector_aranda_asms::json;
use connector_aranda_asms::operations::{
    CreateCaseV2Args, CreateCiV2Args, UpdateCaseV2Args, UpdateCiV2Args,
};
use connector_aranda_asms::types::ItemType;

use crate::service::responding;

#[tokio::test]
async fn create_case_v2_has_its_ids_in_the_query_and_its_fields_in_the_body() {
    let service = responding(sample!("CreateCaseV2.response.json"));
    let fields = json!({"subject": "Printer", "201": "Second floor"});
    let call = service.client().create_case_v2(CreateCaseV2Args {
        project_id: 1,
        case_type: ItemType::Incident,
        service_id: 12,
        category_id: 34,
        body: fields.clone(),
    });
    let created = call.send().await.unwrap();
    let target =
        "/adapter/api/v2/asms/case?projectId=1&caseType=Incidents&serviceId=12&categoryId=34";
    service.assert_got_json("POST", target, &fields);
    assert_eq!(created.id_by_project(), Some("IM-1-21"));
}

#[tokio::test]
async fn update_case_v2_takes_its_ids_or_goes_without() {
    let service = responding(sample!("UpdateCaseV2.response.json"));
    let call = service.client().update_case_v2(UpdateCaseV2Args {
        ticket_id: "IM-1-21",
        body: json!({"stateId": 4}),
    });
    let changed = call.clone().send().await.unwrap();
    let target = "/adapter/api/v2/asms/case/IM-1-21";
    service.assert_got_json("PATCH", target, &json!({"stateId": 4}));
    assert_eq!(changed.result(), Some(true));

    let service = responding(sample!("UpdateCaseV2.response.json"));
    let call = service.client().update_case_v2(UpdateCaseV2Args {
        ticket_id: "IM-1-21",
        body: json!({}),
    });
    call.with_case_type(ItemType::Incident)
        .with_state_id(4)
        .send()
        .await
        .unwrap();
    let target = "/adapter/api/v2/asms/case/IM-1-21?caseType=Incidents&stateId=4";
    service.assert_got_json("PATCH", target, &json!({}));
}

#[tokio::test]
async fn items_are_made_and_changed_in_the_same_way() {
    let service = responding(sample!("CreateCIV2.response.json"));
    let call = service.client().create_ci_v2(CreateCiV2Args {
        project_id: 1,
        category_id: 7,
        body: json!({"name": "LAPTOP-0043"}),
    });
    assert_eq!(call.send().await.unwrap().id(), Some(43));
    let target = "/adapter/api/v2/cmdb/ci?projectId=1&categoryId=7";
    service.assert_got_json("POST", target, &json!({"name": "LAPTOP-0043"}));

    let service = responding(sample!("UpdateCIV2.response.json"));
    let call = service.client().update_ci_v2(UpdateCiV2Args {
        request: "LAPTOP-0042",
        project_id: 1,
        category_id: 7,
        body: json!({"stateId": 3}),
    });
    call.send().await.unwrap();
    let target = "/adapter/api/v2/cmdb/ci/LAPTOP-0042?projectId=1&categoryId=7";
    service.assert_got_json("PATCH", target, &json!({"stateId": 3}));
}

#[tokio::test]
async fn a_look_up_describes_the_fields_of_a_case() {
    let schema = json!({"type": "object", "properties": {"201": {"type": "string"}}});
    let service = responding(&schema.to_string());
    let choices = service.client().create_case_v2_choices();
    let call = choices
        .given_case_type(ItemType::Incident)
        .given_project_id(1)
        .given_service_id(12)
        .given_category_id(34);
    let described = call.body_schema().await.unwrap();
    let target = "/adapter/api/caseType/Incidents/project/1/service/12/category/34/dynamicFieldsCase?method=Create";
    service.assert_got("GET", target);
    assert_eq!(described, schema);
}
