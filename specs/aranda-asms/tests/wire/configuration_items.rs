//! Configuration items.

use connector_aranda_asms::json;
use connector_aranda_asms::operations::CreateCiArgs;
use connector_aranda_asms::types::AdditionalFieldInput;

use crate::service::responding;
use connector_tests::wire::json as parsed;

fn laptop() -> CreateCiArgs<&'static str> {
    CreateCiArgs {
        name: "LAPTOP-0042",
        project_id: 1,
        category_id: 7,
        responsible_id: 56,
    }
}

fn encrypted() -> AdditionalFieldInput {
    AdditionalFieldInput::new()
        .with_field_id(201)
        .with_values(["True"])
}

#[tokio::test]
async fn create_ci_posts_the_item() {
    let service = responding(sample!("CreateCI.response.json"));
    let call = service
        .client()
        .create_ci(laptop())
        .with_description("Laptop of the sales team")
        .with_serial("SN-0042")
        .with_asset_tag("AT-0042")
        .with_license_number("")
        .with_manufacturer_id(2)
        .with_brand_id(3)
        .with_model_id(4)
        .with_provider_id(15)
        .with_reason_id(1)
        .with_price(899.5)
        .with_rfid("")
        .with_accept_date("2025-01-10T00:00:00Z")
        .with_check_in_date("2025-01-11T00:00:00Z")
        .with_responsibility_date("2025-01-12T00:00:00Z")
        .with_bar_code("4006381333931")
        .with_unit_size("14")
        .with_unit_id(1)
        .with_cost_center_id(6)
        .with_impact_id(2)
        .with_risk_id(1)
        .with_location_id(9)
        .with_additional_fields([encrypted()]);
    let made = call.send().await.unwrap();

    let expected = parsed(sample!("CreateCI.request.json"));
    service.assert_got_json("POST", "/adapter/api/cmdb/ci", &expected);
    assert_eq!(made.id(), Some(42));
}

#[tokio::test]
async fn create_ci_sends_no_input_that_was_not_given() {
    let service = responding(sample!("CreateCI.response.json"));
    let call = service.client().create_ci(laptop());
    call.send().await.unwrap();
    let minimal = parsed(sample!("CreateCI.request.minimal.json"));
    service.assert_got_json("POST", "/adapter/api/cmdb/ci", &minimal);
}

#[tokio::test]
async fn get_ci_reads_one() {
    let service = responding(sample!("GetCI.response.json"));
    let call = service.client().get_ci("LAPTOP-0042");
    let item = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/adapter/api/cmdb/ci/LAPTOP-0042");
    assert_eq!((item.id(), item.name()), (Some(42), Some("LAPTOP-0042")));
    for (part, name) in [
        (item.brand(), "Example"),
        (item.category(), "Laptops"),
        (item.cost_center(), "Sales"),
        (item.impact(), "One person"),
        (item.manufacturer(), "Example Inc"),
        (item.model(), "Book 14"),
        (item.provider(), "Example Hardware"),
        (item.reason(), "New"),
        (item.responsible(), "Ada Example"),
        (item.risk(), "Low"),
        (item.state(), "In use"),
        (item.unit(), "Inch"),
    ] {
        assert_eq!(part.unwrap().name(), Some(name));
    }
    assert_eq!(item.projects()[0].id(), Some(1));
    assert_eq!((item.useful_life(), item.version()), (Some(36), Some(1)));
    assert_eq!(item.temp_item_id(), Some(0));
}

#[tokio::test]
async fn update_ci_patches_what_is_to_change() {
    let service = responding(sample!("UpdateCI.response.json"));
    let call = service.client().update_ci("LAPTOP-0042").with_state_id(3);
    let changed = call.send().await.unwrap();
    service.assert_got_json(
        "PATCH",
        "/adapter/api/cmdb/ci/LAPTOP-0042",
        &json!({"stateId": 3}),
    );
    assert_eq!(changed.id(), Some(42));
}

#[tokio::test]
async fn every_input_of_an_update_has_the_services_name() {
    let service = responding(sample!("UpdateCI.response.json"));
    let call = service
        .client()
        .update_ci("LAPTOP-0042")
        .with_description("Laptop of the sales team")
        .with_serial("SN-0042")
        .with_asset_tag("AT-0042")
        .with_category_id(7)
        .with_responsible_id(56)
        .with_license_number("")
        .with_manufacturer_id(2)
        .with_brand_id(3)
        .with_model_id(4)
        .with_provider_id(15)
        .with_reason_id(1)
        .with_price(899.5)
        .with_rfid("")
        .with_accept_date("2025-01-10T00:00:00Z")
        .with_check_in_date("2025-01-11T00:00:00Z")
        .with_responsibility_date("2025-01-12T00:00:00Z")
        .with_bar_code("4006381333931")
        .with_unit_size("14")
        .with_unit_id(1)
        .with_cost_center_id(6)
        .with_impact_id(2)
        .with_risk_id(1)
        .with_location_id(9)
        .with_additional_fields([encrypted()])
        .with_state_id(3);
    call.send().await.unwrap();
    let expected = parsed(sample!("UpdateCI.request.json"));
    service.assert_got_json("PATCH", "/adapter/api/cmdb/ci/LAPTOP-0042", &expected);
}
