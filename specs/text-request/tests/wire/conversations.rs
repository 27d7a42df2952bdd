//! Conversations of a dashboard.

use connector_runtime::testing::MockResponse;
use connector_text_request::operations::{ArchiveConversationArgs, UnarchiveConversationArgs};

use crate::service::{DASHBOARD, PHONE, replying, responding};

#[tokio::test]
async fn get_conversations_sends_its_filters() {
    let service = responding(sample!("GetConversations.response.json"));
    let call = service
        .client()
        .get_conversations(DASHBOARD)
        .with_tags("a8608167-caf8-485c-a0c5-d97fb0fc9069,54b35406-189d-4e70-a170-c87e231f8ca3")
        .with_show_unresolved_only(true)
        .with_include_archived(false)
        .with_search("321-654-7890")
        .with_page(0)
        .with_page_size(50);
    let reply = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got(
        "GET",
        "/api/v3/dashboards/121/conversations\
         ?tags=a8608167-caf8-485c-a0c5-d97fb0fc9069%2C54b35406-189d-4e70-a170-c87e231f8ca3\
         &show_unresolved_only=true&include_archived=false&search=321-654-7890\
         &page=0&page_size=50",
    );
    let [with_message, without] = reply.items() else {
        panic!("two conversations");
    };
    assert_eq!(
        with_message.last_message().unwrap().body(),
        Some("Your table is ready.")
    );
    assert_eq!(without.phone_number(), Some("14235550124"));
    assert!(without.last_message().is_none());
}

#[tokio::test]
async fn archive_conversation_puts_nothing_and_gets_nothing() {
    let service = replying(MockResponse::empty(200));
    let required = ArchiveConversationArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().archive_conversation(required);
    let reply = call.send().await.unwrap();

    service.assert_got(
        "PUT",
        "/api/v3/dashboards/121/contacts/14235550123/conversations/archive",
    );
    assert_eq!(reply.as_str(), "");
}

#[tokio::test]
async fn unarchive_conversation_puts_nothing_and_gets_nothing() {
    let service = replying(MockResponse::empty(200));
    let required = UnarchiveConversationArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().unarchive_conversation(required);
    let reply = call.send().await.unwrap();

    service.assert_got(
        "PUT",
        "/api/v3/dashboards/121/contacts/14235550123/conversations/unarchive",
    );
    assert_eq!(reply.as_str(), "");
}
