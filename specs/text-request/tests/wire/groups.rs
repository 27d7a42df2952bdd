//! Groups of contacts.

use connector_text_request::operations::{
    DeleteGroupArgs, GetGroupByIdArgs, GetGroupsArgs, UpdateGroupArgs,
};
use connector_text_request::{DateTime, json};

use crate::service::{DASHBOARD, responding};

const GROUP: i64 = 40_472;

#[tokio::test]
async fn get_groups_lists_a_page_of_groups() {
    let service = responding(sample!("GetGroups.response.json"));
    let call = service.client().get_groups(GetGroupsArgs {
        page: 0,
        page_size: 50,
        dashboard_id: DASHBOARD,
    });
    let reply = call.send().await.unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/groups?page=0&page_size=50");
    let [employees, keyword] = reply.items() else {
        panic!("two groups");
    };
    assert_eq!(employees.group_member_count(), Some(0));
    assert_eq!(employees.last_message_sent_utc(), None);
    assert_eq!(
        (keyword.id(), keyword.is_keyword()),
        (Some(122), Some(true))
    );
    assert_eq!(keyword.notes(), None);
    assert_eq!(
        keyword.last_message_sent_utc().map(DateTime::as_str),
        Some("2026-07-25T09:39:35.227")
    );
}

#[tokio::test]
async fn create_group_posts_name_and_notes() {
    let service = responding(sample!("CreateGroup.response.json"));
    let call = service.client().create_group(DASHBOARD);
    let group = call
        .with_name("Employees")
        .with_notes("This list will hold all current employees.")
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/groups",
        &json!({
            "name": "Employees",
            "notes": "This list will hold all current employees."
        }),
    );
    assert_eq!((group.id(), group.name()), (Some(121), Some("Employees")));
}

#[tokio::test]
async fn get_group_by_id_reads_one() {
    let service = responding(sample!("GetGroupById.response.json"));
    let call = service.client().get_group_by_id(GetGroupByIdArgs {
        dashboard_id: DASHBOARD,
        group_id: GROUP,
    });
    let group = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/groups/40472");
    assert_eq!(
        (group.name(), group.is_keyword()),
        (Some("Employees"), Some(false))
    );
}

#[tokio::test]
async fn update_group_puts_what_is_to_change() {
    let service = responding(sample!("UpdateGroup.response.json"));
    let call = service.client().update_group(UpdateGroupArgs {
        dashboard_id: DASHBOARD,
        group_id: GROUP,
    });
    let group = call
        .with_name("Employees")
        .with_notes("")
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "PUT",
        "/api/v3/dashboards/121/groups/40472",
        &json!({"name": "Employees", "notes": ""}),
    );
    assert_eq!((group.group_member_count(), group.notes()), (Some(3), None));
}

#[tokio::test]
async fn delete_group_names_dashboard_and_group_in_the_path() {
    let service = responding(sample!("DeleteGroup.response.json"));
    let call = service.client().delete_group(DeleteGroupArgs {
        dashboard_id: DASHBOARD,
        group_id: GROUP,
    });
    let reply = call.send().await.unwrap();

    service.assert_got("DELETE", "/api/v3/dashboards/121/groups/40472");
    assert_eq!(reply.as_str(), "OK");
}
