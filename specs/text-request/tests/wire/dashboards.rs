//! Dashboards: the telephone lines of an account.

use connector_text_request::{ObjectExt as _, json};

use crate::service::{DASHBOARD, responding};

#[tokio::test]
async fn get_dashboards_lists_the_accounts_lines() {
    let service = responding(sample!("GetDashboards.response.json"));
    let call = service
        .client()
        .get_dashboards()
        .with_page(0)
        .with_page_size(50);
    let reply = call.send().await.unwrap();

    service.assert_got("GET", "/api/v3/dashboards?page=0&page_size=50");
    let meta = reply.meta().unwrap();
    assert_eq!((meta.page(), meta.page_size()), (Some(0), Some(50)));
    assert_eq!(meta.total_items(), Some(2));
    let [marketing, desk] = reply.items() else {
        panic!("two dashboards");
    };
    assert_eq!(marketing.id(), Some(121));
    assert_eq!(
        (marketing.name(), marketing.phone()),
        (Some("Marketing"), Some("15551234567"))
    );
    // On no page, but the live service sends it.
    assert_eq!(
        desk.member("timeZoneId"),
        Some("Eastern Standard Time".into())
    );
}

#[tokio::test]
async fn create_dashboard_posts_name_and_area_or_number() {
    let service = responding(sample!("CreateDashboard.response.json"));
    let call = service
        .client()
        .create_dashboard()
        .with_name("John Doe's Line")
        .with_phone("+1(555)-123-4567");
    let dashboard = call.send().await.unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards",
        &json!({"name": "John Doe's Line", "phone": "+1(555)-123-4567"}),
    );
    assert_eq!(dashboard.id(), Some(121));
    assert_eq!(dashboard.phone(), Some("15551234567"));
}

#[tokio::test]
async fn get_dashboard_reads_one() {
    let service = responding(sample!("GetDashboard.response.json"));
    let call = service.client().get_dashboard(DASHBOARD);
    let dashboard = call.send().await.unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121");
    assert_eq!(dashboard.name(), Some("Marketing"));
}

#[tokio::test]
async fn update_dashboards_name_puts_the_name_alone() {
    let service = responding(sample!("UpdateDashboardsName.response.json"));
    let call = service.client().update_dashboards_name(DASHBOARD);
    let dashboard = call.with_name("John Doe's Line").send().await.unwrap();

    service.assert_got_json(
        "PUT",
        "/api/v3/dashboards/121",
        &json!({"name": "John Doe's Line"}),
    );
    assert_eq!(dashboard.name(), Some("John Doe's Line"));
}

#[tokio::test]
async fn delete_dashboard_names_it_in_the_path() {
    let service = responding(sample!("DeleteDashboard.response.json"));
    let call = service.client().delete_dashboard(DASHBOARD);
    call.send().await.unwrap();
    service.assert_got("DELETE", "/api/v3/dashboards/121");
}

#[tokio::test]
async fn get_tags_lists_the_dashboards_tags() {
    let service = responding(sample!("GetTags.response.json"));
    let reply = service
        .client()
        .get_tags(connector_text_request::operations::GetTagsArgs {
            dashboard_id: DASHBOARD,
            page: 0,
            page_size: 100,
        })
        .send()
        .await
        .unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/tags?page=0&page_size=100");
    let tag = &reply.items()[0];
    assert_eq!(tag.id(), Some("06051c49-15fe-4728-9a3f-63c5d9fd47a2"));
    assert_eq!(
        (tag.tag_color(), tag.tag()),
        (Some("#1EB1C4"), Some("Tyler"))
    );
}

#[tokio::test]
async fn get_custom_fields_responds_with_a_bare_list() {
    let service = responding(sample!("GetCustomFields.response.json"));
    let call = service.client().get_custom_fields(DASHBOARD);
    let fields = call.send().await.unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/fields");
    let [field] = fields.as_slice() else {
        panic!("one field");
    };
    assert_eq!(field.id(), Some("750d2ef9-d818-4c27-be9f-09978e1b43ee"));
    assert_eq!(field.name(), Some("Email"));

    let service = responding(sample!("GetCustomFields.response.empty.json"));
    let call = service.client().get_custom_fields(DASHBOARD);
    assert_eq!(call.send().await.unwrap().len(), 0);
}
