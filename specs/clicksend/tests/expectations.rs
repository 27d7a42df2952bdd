//! What an expectation that is not met says.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use connector_clicksend::connector_runtime::json;
use connector_clicksend::testing::{MockResponse, Service};
use connector_clicksend::types::CreateListResponse;

fn failure(service: Service) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| drop(service))).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_call_with_other_inputs_is_told_with_the_difference() {
    let service = Service::in_place().unwrap();
    let expected = json!({"body": {"list_name": "Guests"}});
    let line = line!() + 1;
    let made = service.on_create_list(|_| CreateListResponse::new());
    let made = made.with(expected);
    let client = service.client().unwrap();
    assert!(client.create_list("Staff").send().await.is_err());
    assert_eq!(made.count(), 0);
    let file = file!();
    let told = failure(service);
    let place = told
        .lines()
        .find_map(|line| line.strip_prefix("  at "))
        .unwrap();
    assert!(place.starts_with(&format!("{file}:{line}:")), "{place}");
    assert_eq!(
        told.replace(place, "here"),
        "expectations are not met\n\n\
         create_list: nobody expects this call\n\
         create_list: expected at least one call, but none came\n  \
           at here\n  \
           a call with other inputs came:\n    \
             /body/list_name: expected \"Guests\", \"Staff\" came\n\n\
         requests that came:\n  \
           500 POST   /lists (create_list) accepted, scripted response\n"
    );
}

#[tokio::test]
async fn a_failed_test_shows_what_was_sent_and_what_came() {
    for service in [Service::start().unwrap(), Service::in_place().unwrap()] {
        let made = service.on_create_list(|_| CreateListResponse::new());
        let client = service.client().unwrap();
        client.create_list("Guests").await.unwrap();
        let sent = r#"[CreateListInputs { body: CreateListRequest { list_name: "Guests" } }]"#;
        assert_eq!(format!("{:?}", made.calls()), sent);
        service.respond(service.error(403, None, "Ask the owner."));
        let error = client.create_list("Guests").await.unwrap_err();
        assert!(format!("{error:?}").contains("Ask the owner."), "{error:?}");
        assert!(!error.to_string().contains("Ask the owner."), "{error}");
    }
}

#[tokio::test]
async fn calls_go_to_expectations_in_turn_and_one_too_many_is_told() {
    let service = Service::in_place().unwrap();
    let refused = service.error(403, Some("FORBIDDEN"), "no");
    service.on_delete_list(move |_| refused.clone()).times(1);
    let deleted = service.on_delete_list(|call| {
        assert_eq!(call.list_id, 7);
        MockResponse::json(200, "{}")
    });
    let deleted = deleted.times(1);
    let client = service.client().unwrap();
    assert_eq!(
        client
            .delete_list(7)
            .send()
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        403
    );
    client.delete_list(7).send().await.unwrap();
    assert_eq!(deleted.calls()[0].list_id, 7);
    assert!(client.delete_list(8).send().await.is_err());
    let failure = failure(service);
    assert!(
        failure.contains("delete_list: nobody expects this call\n"),
        "{failure}"
    );
}

#[tokio::test]
async fn a_panic_in_a_closure_of_the_test_fails_the_test() {
    let service = Service::in_place().unwrap();
    service.on_delete_list(|call| {
        assert_eq!(call.list_id, 7, "the wrong list");
        MockResponse::empty(200)
    });
    let client = service.client().unwrap();
    assert!(client.delete_list(8).send().await.is_err());
    let failure = failure(service);
    assert!(failure.contains("the wrong list"), "{failure}");
}

#[tokio::test]
async fn a_request_that_breaks_the_definition_is_refused_with_the_rule() {
    let service = Service::in_place().unwrap();
    let client = service.client().unwrap();
    let error = client
        .get_contact_lists()
        .with_limit(3)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let body = String::from_utf8_lossy(error.body().unwrap()).into_owned();
    assert!(
        body.contains("limit: query parameter `limit` has to be at least 15"),
        "{body}"
    );
}
