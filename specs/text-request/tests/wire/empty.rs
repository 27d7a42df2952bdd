//! 204: the service has nothing to tell, which is no error.

use connector_runtime::testing::MockResponse;
use connector_text_request::operations::{
    DeleteGroupArgs, GetContactByPhoneNumberArgs, GetGroupByIdArgs, GetMessagesByContactPhoneArgs,
    GetPaymentArgs,
};

use crate::service::{DASHBOARD, PHONE, Service, replying};

fn without_body() -> Service {
    replying(MockResponse::empty(204))
}

#[tokio::test]
async fn a_contact_that_is_not_there_is_none() {
    let service = without_body();
    let required = GetContactByPhoneNumberArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().get_contact_by_phone_number(required);
    let reply = call.send().await.unwrap();
    assert_eq!(reply.http_status(), 204);
    assert!(reply.is_none());
}

#[tokio::test]
async fn a_group_that_is_not_there_is_none() {
    let service = without_body();
    let call = service.client().get_group_by_id(GetGroupByIdArgs {
        dashboard_id: DASHBOARD,
        group_id: 1,
    });
    assert!(call.send().await.unwrap().is_none());
}

#[tokio::test]
async fn a_payment_that_is_not_there_is_none() {
    let service = without_body();
    let call = service.client().get_payment(GetPaymentArgs {
        dashboard_id: DASHBOARD,
        payment_id: 1,
    });
    assert!(call.send().await.unwrap().is_none());
}

#[tokio::test]
async fn messages_that_are_not_there_are_none() {
    let service = without_body();
    let required = GetMessagesByContactPhoneArgs {
        page: 0,
        page_size: 50,
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().get_messages_by_contact_phone(required);
    assert!(call.send().await.unwrap().is_none());
}

#[tokio::test]
async fn conversations_that_are_not_there_are_none() {
    let service = without_body();
    let call = service.client().get_conversations(DASHBOARD);
    assert!(call.clone().send().await.unwrap().is_none());
    assert!(call.items().next().await.is_none());
}

#[tokio::test]
async fn a_deletion_may_respond_with_nothing() {
    let service = without_body();
    let call = service.client().delete_group(DeleteGroupArgs {
        dashboard_id: DASHBOARD,
        group_id: 1,
    });
    assert_eq!(call.send().await.unwrap().as_str(), "");

    let service = without_body();
    let call = service.client().delete_dashboard(DASHBOARD);
    assert_eq!(call.send().await.unwrap().as_str(), "");
}
