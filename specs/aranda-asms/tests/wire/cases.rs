//! Cases: made, read, changed, and their history.

use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::{AddNote, AdditionalFieldInput, ItemType};
use connector_aranda_asms::{DateTime, Value, json};

use crate::service::responding;
use connector_tests::wire::json as parsed;

fn printer(item_type: ItemType) -> CreateCaseArgs {
    CreateCaseArgs {
        subject: "Printer on the second floor is out of order".to_owned(),
        item_type,
        project_id: 1,
        service_id: 12,
        category_id: 34,
    }
}

fn field(id: i64, value: &str) -> AdditionalFieldInput {
    AdditionalFieldInput::new()
        .with_field_id(id)
        .with_values([value])
}

#[tokio::test]
async fn create_case_posts_the_case() {
    let service = responding(sample!("CreateCase.response.json"));
    let call = service
        .client()
        .create_case(printer(ItemType::Incident))
        .with_description("It shows error 49.")
        .with_reason_id(5)
        .with_group_id(8)
        .with_responsible_id(56)
        .with_company_id(6)
        .with_provider_id(15)
        .with_unit_id(3)
        .with_applicant_id(77)
        .with_customer_id(77)
        .with_ci_id(42)
        .with_registry_type_id(2)
        .with_urgency_id(3)
        .with_impact_id(2)
        .with_additional_fields([field(101, "2nd floor"), field(102, "Building A\\Floor 2")]);
    let case = call.send().await.unwrap();

    service.assert_got_json(
        "POST",
        "/adapter/api/asms/case",
        &json!({
            "subject": "Printer on the second floor is out of order",
            "description": "It shows error 49.",
            "itemType": "Incidents",
            "projectId": 1,
            "serviceId": 12,
            "categoryId": 34,
            "reasonId": 5,
            "groupId": 8,
            "responsibleId": 56,
            "companyId": 6,
            "providerId": 15,
            "unitId": 3,
            "applicantId": 77,
            "customerId": 77,
            "ciId": 42,
            "registryTypeId": 2,
            "urgencyId": 3,
            "impactId": 2,
            "additionalFields": [
                {"fieldId": "101", "values": ["2nd floor"]},
                {"fieldId": "102", "values": ["Building A\\Floor 2"]}
            ]
        }),
    );
    assert_eq!(
        (case.id(), case.id_by_project()),
        (Some(1042), Some("IM-1-20"))
    );
}

#[tokio::test]
async fn create_case_sends_no_input_that_was_not_given() {
    let service = responding(sample!("CreateCase.response.json"));
    let call = service.client().create_case(printer(ItemType::Incident));
    call.send().await.unwrap();
    let minimal = parsed(sample!("CreateCase.request.minimal.json"));
    service.assert_got_json("POST", "/adapter/api/asms/case", &minimal);
}

#[tokio::test]
async fn members_that_the_page_does_not_list_have_setters() {
    let service = responding(sample!("CreateCase.response.json"));
    let call = service
        .client()
        .create_case(printer(ItemType::ServiceCall))
        .with_state_id(4)
        .with_model_id(9)
        .with_member("itemType", 4);
    call.send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!((&body["stateId"], &body["modelId"]), (&json!(4), &json!(9)));
    // The first version of the adapter wants the type as a number.
    assert_eq!(body["itemType"], 4);
}

#[tokio::test]
async fn every_type_of_case_has_the_services_word() {
    for (item_type, word) in [
        (ItemType::Incident, "Incidents"),
        (ItemType::Problem, "Problem"),
        (ItemType::Change, "Change"),
        (ItemType::ServiceCall, "ServiceCall"),
        (ItemType::Release, "Release"),
        (ItemType::from("Task"), "Task"),
    ] {
        let service = responding(sample!("CreateCase.response.json"));
        let call = service.client().create_case(printer(item_type));
        call.send().await.unwrap();
        assert_eq!(service.request().body_json().unwrap()["itemType"], word);
    }
}

#[tokio::test]
async fn get_case_reads_one() {
    let service = responding(sample!("GetCase.response.json"));
    let call = service.client().get_case("1042");
    let case = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/adapter/api/asms/case/1042");
    assert_eq!(
        (case.id(), case.id_by_project()),
        (Some(1042), Some("IM-1-20"))
    );
    assert_eq!(
        (case.item_type_id(), case.item_type_name()),
        (Some(1), Some("Incident"))
    );
    assert_eq!(
        (case.state_id(), case.state_name()),
        (Some(4), Some("Open"))
    );
    assert_eq!((case.real_cost(), case.cost()), (Some(12.5), Some(0.0)));
    assert_eq!(
        (case.is_closed(), case.current_progress()),
        (Some(false), Some(40.0))
    );
    assert_eq!(
        case.opened_date().map(DateTime::as_str),
        Some("2025-03-14T09:26:53Z")
    );
    assert_eq!(case.attachments()[0].name(), Some("photo.jpg"));
    let field = &case.additional_fields()[0];
    assert_eq!(
        (field.name_field(), field.values()),
        (Some("Floor"), &["2nd floor".to_owned()][..])
    );
    assert_eq!(field.value_details().unwrap().id(), Some(12));
}

#[tokio::test]
async fn update_case_puts_what_is_to_change() {
    let service = responding(sample!("UpdateCase.response.json"));
    let call = service
        .client()
        .update_case("1042")
        .with_commentary("Fuser replaced.")
        .with_state_id(6)
        .with_reason_id(9)
        .with_interface_id("EXT-77")
        .with_additional_fields([field(101, "2nd floor")]);
    let reply = call.send().await.unwrap();

    let expected = parsed(sample!("UpdateCase.request.json"));
    service.assert_got_json("PUT", "/adapter/api/asms/case/1042", &expected);
    assert_eq!(reply.result(), Some(true));
}

#[tokio::test]
async fn every_other_input_of_an_update_has_the_services_name() {
    let service = responding(sample!("UpdateCase.response.json"));
    let call = service
        .client()
        .update_case("1042")
        .with_subject("Printer")
        .with_description("Error 49")
        .with_service_id(1)
        .with_category_id(2)
        .with_group_id(3)
        .with_responsible_id(4)
        .with_company_id(5)
        .with_provider_id(6)
        .with_unit_id(7)
        .with_applicant_id(8)
        .with_customer_id(9)
        .with_ci_id(10)
        .with_registry_type_id(11)
        .with_urgency_id(12)
        .with_impact_id(13);
    call.send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        json!({
            "subject": "Printer", "description": "Error 49", "serviceId": 1,
            "categoryId": 2, "groupId": 3, "responsibleId": 4, "companyId": 5,
            "providerId": 6, "unitId": 7, "applicantId": 8, "customerId": 9,
            "ciId": 10, "registryTypeId": 11, "urgencyId": 12, "impactId": 13
        })
    );
}

#[tokio::test]
async fn an_input_can_be_emptied_by_null() {
    let service = responding(sample!("UpdateCase.response.json"));
    let call = service
        .client()
        .update_case("1042")
        .with_state_id(6)
        .with_member("reasonId", Value::Null)
        .with_member("groupId", Value::Null)
        .with_member("responsibleId", Value::Null);
    call.send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        parsed(sample!("UpdateCase.request.nulls.json"))
    );
}

#[tokio::test]
async fn case_history_reads_what_happened() {
    let service = responding(sample!("CaseHistory.response.notes.json"));
    let call = service.client().case_history("1042");
    let history = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/adapter/api/asms/case/1042/history");
    let [change, note, relation] = history.as_slice() else {
        panic!("three entries");
    };
    assert_eq!(
        (change.action_id(), change.author_id()),
        (Some("Modified"), Some(56))
    );
    assert_eq!(
        (change.field_name(), change.old_value(), change.new_value()),
        (Some("State"), Some("Open"), Some("Solved"))
    );
    assert_eq!(change.created().unwrap().as_str(), "2025-03-14T09:26:53Z");
    assert_eq!(
        (note.note_type(), note.old_value()),
        (Some("Private"), None)
    );
    assert_eq!(note.new_value(), Some("<p>The part has arrived.</p>"));
    assert_eq!(relation.related_item_id(), Some("1042"));
}

#[tokio::test]
async fn every_kind_of_notes_has_the_services_word() {
    for (notes, word) in [
        (AddNote::None, "None"),
        (AddNote::Public, "Public"),
        (AddNote::Private, "Private"),
        (AddNote::All, "All"),
    ] {
        let service = responding(sample!("CaseHistory.response.json"));
        let call = service.client().case_history("1042").with_add_note(notes);
        call.send().await.unwrap();
        let target = format!("/adapter/api/asms/case/1042/history?addNote={word}");
        service.assert_got("GET", &target);
    }
}
