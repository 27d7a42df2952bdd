//! Searches of cases and configuration items.

use connector_aranda_asms::json;
use connector_aranda_asms::types::{
    CiField, CiFilter, LogicOperator, NewCiFilter, NewTicketFilter, SearchOperator, TicketField,
    TicketFilter,
};

use crate::service::responding;
use connector_tests::wire::json as parsed;

fn ticket(field: TicketField, operator: SearchOperator, value: &str) -> TicketFilter {
    NewTicketFilter {
        field,
        operator,
        value,
    }
    .build()
}

fn item(field: CiField, operator: SearchOperator, value: &str) -> CiFilter {
    NewCiFilter {
        field,
        operator,
        value,
    }
    .build()
}

#[tokio::test]
async fn search_tickets_posts_its_filters() {
    let service = responding(sample!("SearchTickets.response.json"));
    let call = service
        .client()
        .search_tickets(LogicOperator::Or)
        .with_filters([
            ticket(TicketField::Subject, SearchOperator::Like, "printer"),
            ticket(
                TicketField::OpenedDate,
                SearchOperator::GreaterThanOrEqualTo,
                "2025-03-01T00:00:00Z",
            ),
        ]);
    let found = call.send().await.unwrap().into_inner().unwrap();

    let expected = parsed(sample!("SearchTickets.request.text-and-date.json"));
    service.assert_got_json("POST", "/adapter/api/asms/case/list", &expected);
    let [case] = found.as_slice() else {
        panic!("one case");
    };
    assert_eq!(
        (case.id(), case.id_by_project()),
        (Some(1042), Some("IM-1-20"))
    );
    assert_eq!(case.customer_name(), Some("Grace Example"));
    assert_eq!(
        (case.ci_id(), case.ci_name()),
        (Some(42), Some("LAPTOP-0042"))
    );
}

#[tokio::test]
async fn the_published_search_is_sent_as_published() {
    let service = responding(sample!("SearchTickets.response.empty.json"));
    let call = service
        .client()
        .search_tickets(LogicOperator::And)
        .with_filters([ticket(TicketField::ProjectId, SearchOperator::EqualTo, "1")]);
    let found = call.send().await.unwrap().into_inner().unwrap();
    let published = parsed(sample!("SearchTickets.request.json"));
    service.assert_got_json("POST", "/adapter/api/asms/case/list", &published);
    assert!(found.is_empty());
}

#[tokio::test]
async fn a_search_without_filters_sends_none() {
    let service = responding(sample!("SearchTickets.response.json"));
    let call = service.client().search_tickets(LogicOperator::And);
    call.send().await.unwrap();
    service.assert_got_json(
        "POST",
        "/adapter/api/asms/case/list",
        &json!({"logicOperator": "And"}),
    );
}

#[tokio::test]
async fn search_cis_posts_its_filters_and_misspells_as_the_service_does() {
    let service = responding(sample!("SearchCIs.response.json"));
    let call = service
        .client()
        .search_cis(LogicOperator::And)
        .with_filters([
            item(CiField::Name, SearchOperator::Like, "LAPTOP"),
            item(
                CiField::ResponsibleDate,
                SearchOperator::GreaterThan,
                "2025-01-01T00:00:00Z",
            ),
        ]);
    let found = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got_json(
        "POST",
        "/adapter/api/cmdb/ci/list",
        &json!({
            "logicOperator": "And",
            "filters": [
                {"field": "Name", "operator": "Like", "value": "LAPTOP"},
                {
                    "field": "ReponsibleDate",
                    "operator": "GreaterThan",
                    "value": "2025-01-01T00:00:00Z"
                }
            ]
        }),
    );
    let [laptop] = found.as_slice() else {
        panic!("one item");
    };
    assert_eq!(
        (laptop.id(), laptop.name()),
        (Some(42), Some("LAPTOP-0042"))
    );
    assert_eq!(laptop.category().unwrap().name(), Some("Laptops"));
    assert_eq!(laptop.state().unwrap().id(), Some(3));
    assert_eq!(laptop.responsible_name(), Some("Ada Example"));
}

#[test]
fn every_operator_has_the_services_word() {
    for (operator, word) in [
        (SearchOperator::EqualTo, "EqualTo"),
        (SearchOperator::NotEqualTo, "NotEqualTo"),
        (SearchOperator::GreaterThan, "GreaterThan"),
        (SearchOperator::GreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (SearchOperator::LessThan, "LessThan"),
        (SearchOperator::LessThanOrEqualTo, "LessThanOrEqualTo"),
        (SearchOperator::Like, "Like"),
    ] {
        assert_eq!(operator.as_str(), word);
    }
    assert_eq!(LogicOperator::And.as_str(), "And");
    assert_eq!(LogicOperator::Or.as_str(), "Or");
}

#[test]
fn every_documented_field_of_cases_is_known() {
    for word in [
        "Commentary",
        "Description",
        "Subject",
        "ApplicantName",
        "AuthorName",
        "CategoryName",
        "CiName",
        "CompanyName",
        "CustomerName",
        "GroupName",
        "ImpactName",
        "ItemTypeName",
        "ModelName",
        "ModifierName",
        "OlaName",
        "PriorityName",
        "ProjectName",
        "ProviderName",
        "ReasonName",
        "RegistryTypeName",
        "ResponsibleName",
        "ServiceName",
        "SlaName",
        "StateName",
        "UcName",
        "UnitName",
        "UrgencyName",
        "ApplicantId",
        "AuthorId",
        "CategoryId",
        "CiId",
        "CompanyId",
        "ConsoleType",
        "CustomerId",
        "GroupId",
        "ImpactId",
        "InterfaceId",
        "ModelId",
        "ModifierId",
        "OlaId",
        "PriorityId",
        "ProjectId",
        "ProviderId",
        "ReasonId",
        "RegistryTypeId",
        "ResponsibleId",
        "ServiceId",
        "SlaId",
        "StateId",
        "UcId",
        "UnitId",
        "UrgencyId",
        "OpenedDate",
    ] {
        let field = TicketField::from(word);
        assert!(!matches!(field, TicketField::Unlisted(_)), "{word}");
        assert_eq!(field.as_str(), word);
    }
}

#[test]
fn every_documented_field_of_configuration_items_is_known() {
    for word in [
        "CheckinDate",
        "CreatedDate",
        "ModifiedDate",
        "AcceptDate",
        "ReponsibleDate",
        "BrandId",
        "CategoryId",
        "CostCenterId",
        "ImpactId",
        "LocationId",
        "ManufacturerId",
        "ProjectId",
        "ProviderId",
        "ModelId",
        "ReasonId",
        "ResponsibleId",
        "RiskId",
        "StateId",
        "UnitId",
        "AssetTag",
        "BarCode",
        "CategoryName",
        "Description",
        "LicenseNumber",
        "Name",
        "Rfid",
        "RiskName",
        "Serial",
        "UnitName",
        "UnitSize",
    ] {
        let field = CiField::from(word);
        assert!(!matches!(field, CiField::Unlisted(_)), "{word}");
        assert_eq!(field.as_str(), word);
    }
}
