//! Where versions of the adapter differ, and where words do not agree.
//!
//! More of it stands with the calls: the case of an attached file in
//! `files_and_notes`, words for types of cases in `cases`, `ReponsibleDate` in
//! `search`.

use connector_aranda_asms::operations::{CreateCaseArgs, CreateCiArgs, GetArticleArgs};
use connector_aranda_asms::types::{
    AdditionalField, AdditionalFieldInput, Case, CaseHistoryEntry, ConfigurationItem,
    ConfigurationItemSummary, ItemType, LogicOperator, NewTicketFilter, SearchOperator,
    TicketField,
};
use connector_aranda_asms::{DateTime, ObjectExt as _, Outcome, json};
use connector_runtime::testing::MockResponse;

use crate::service::{replying, responding};
use connector_tests::wire::{decoded, json as parsed, mismatches};

#[tokio::test]
async fn the_id_of_a_field_is_text_in_requests_and_a_number_in_replies() {
    let service = responding(sample!("UpdateCI.response.json"));
    let field = AdditionalFieldInput::new().with_field_id(201);
    let call = service
        .client()
        .update_ci("LAPTOP-0042")
        .with_additional_fields([field]);
    call.send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body, json!({"additionalFields": [{"fieldId": "201"}]}));

    for id in [json!(201), json!("201")] {
        let field = decoded::<AdditionalField>(&json!({"fieldId": id}));
        assert_eq!(field.field_id(), Some(201));
    }
}

#[tokio::test]
async fn check_in_is_spelled_in_two_ways() {
    let service = responding(sample!("CreateCI.response.json"));
    let required = CreateCiArgs {
        name: "LAPTOP-0042",
        project_id: 1,
        category_id: 7,
        responsible_id: 56,
    };
    let call = service.client().create_ci(required);
    call.with_check_in_date("2025-01-11").send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["checkInDate"], "2025-01-11");
    assert!(body.get("checkinDate").is_none());

    let item = decoded::<ConfigurationItem>(&parsed(sample!("GetCI.response.json")));
    assert_eq!(item.checkin_date().unwrap().as_str(), "2025-01-11T00:00:00");
    let found = parsed(sample!("SearchCIs.response.json"));
    let found = decoded::<Vec<ConfigurationItemSummary>>(&found);
    assert_eq!(
        found[0].checkin_date().unwrap().as_str(),
        "2025-01-11T00:00:00"
    );
}

#[tokio::test]
async fn nothing_found_is_none() {
    let service = replying(MockResponse::empty(204));
    let client = service.client();
    let history = client.case_history("1042").send().await.unwrap();
    assert!(history.is_none());
    assert!(client.get_case("1042").send().await.unwrap().is_none());
    assert!(client.get_ci("LAPTOP-0042").send().await.unwrap().is_none());
    let call = client.search_tickets(LogicOperator::And);
    assert!(call.send().await.unwrap().is_none());
    let call = client.search_cis(LogicOperator::Or);
    assert!(call.send().await.unwrap().is_none());
    let call = client.get_article(GetArticleArgs {
        project_id: 1,
        search: "printer",
    });
    assert!(call.send().await.unwrap().is_none());
    assert_eq!(service.server().requests().len(), 6);
}

#[tokio::test]
async fn an_operator_that_does_not_go_with_its_field_is_refused_by_the_service() {
    let service = replying(MockResponse::empty(400));
    let filter = NewTicketFilter {
        field: TicketField::OpenedDate,
        operator: SearchOperator::Like,
        value: "2025-01-01",
    }
    .build();
    let call = service.client().search_tickets(LogicOperator::And);
    let error = call.with_filters([filter]).send().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Refused);
    let body = service.request().body_json().unwrap();
    assert_eq!(body["filters"][0]["operator"], "Like");
}

#[tokio::test]
async fn a_type_of_case_may_be_a_number_of_an_older_version() {
    let service = responding(sample!("CreateCase.response.json"));
    let call = service.client().create_case(CreateCaseArgs {
        subject: "Printer",
        item_type: ItemType::Incident,
        project_id: 1,
        service_id: 12,
        category_id: 34,
    });
    call.with_member("itemType", 1).send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["itemType"], 1);
}

#[test]
fn an_older_history_nests_its_changes() {
    let sample = parsed(sample!("CaseHistory.response.detail.json"));
    let history = decoded::<Vec<CaseHistoryEntry>>(&sample);
    assert_eq!(history[0].field_name(), None);
    let detail = history[0].member("detail").unwrap();
    assert_eq!(detail[0]["newValue"], "Solved");
}

#[test]
fn a_time_that_is_none_is_kept_as_it_came() {
    let sample = parsed(sample!("CaseHistory.response.json"));
    let history = decoded::<Vec<CaseHistoryEntry>>(&sample);
    assert_eq!(history[0].created().unwrap().as_str(), "ISO 8601");
}

#[test]
fn a_time_may_be_milliseconds_since_1970() {
    let case = decoded::<Case>(&parsed(sample!("GetCase.response.odd-types.json")));
    assert_eq!(
        case.opened_date().map(DateTime::as_str),
        Some("1741944413000")
    );
    assert_eq!(
        case.member("openedDate"),
        Some(json!(1_741_944_413_000_i64))
    );
}

#[test]
fn times_without_a_zone_and_with_seven_digits_are_kept() {
    let item = decoded::<ConfigurationItem>(&parsed(sample!("GetCI.response.json")));
    assert_eq!(item.accept_date().unwrap().as_str(), "2025-01-10T00:00:00");
    assert_eq!(
        item.created_date().unwrap().as_str(),
        "2025-01-09T10:11:12.5897932"
    );
}

#[test]
fn numbers_may_come_as_text() {
    let case = decoded::<Case>(&parsed(sample!("GetCase.response.odd-types.json")));
    assert_eq!(case.cost(), Some(12.5));
    let field = &case.additional_fields()[0];
    assert_eq!(field.field_id(), Some(101));
    assert!(field.value_details().is_none());
    assert_eq!(case.member("modifierId"), Some(json!(56)));
}

#[test]
fn what_comes_as_null_is_absent_and_not_lost() {
    let case = decoded::<Case>(&parsed(sample!("GetCase.response.nulls.json")));
    assert_eq!((case.id(), case.subject()), (Some(1042), None));
    assert_eq!((case.is_closed(), case.cost()), (None, None));
    assert!(case.additional_fields().is_empty());
    assert_eq!(case.member("additionalFields"), Some(json!(null)));
    assert!(mismatches(&case).contains(&"/additionalFields".to_owned()));
}

#[test]
fn a_case_shows_no_person() {
    let case = decoded::<Case>(&parsed(sample!("GetCase.response.json")));
    let shown = format!("{case:?} {case:#?}");
    for private in ["Ada Example", "Grace Example", "error 49"] {
        assert!(!shown.contains(private), "{private} stands in {shown}");
    }
}
