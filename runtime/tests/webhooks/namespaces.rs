//! Deliveries of connector namespaces, and deliveries of something else.

use connector_runtime::{
    ExtraMembers, HeaderMap, Outcome,
    generated::{Client, Member},
    testing::MockServer,
    webhook::{read, read_namespace},
};

use crate::service::{CONNECTOR, REMOVAL, call};

struct Mail {
    to: Member<String>,
    importance: Member<i64>,
    extra_members: ExtraMembers,
}

connector_runtime::generated::object! {
    Mail {
        0 to = "to";
        1 importance = "importance";
    }
}

fn items(body: &str) -> Vec<Mail> {
    read_namespace(body.as_bytes(), &["value"]).unwrap()
}

#[test]
fn each_shape_of_a_body_is_read() {
    let batch = items(r#"{"body": {"value": [{"to": "a"}, {"to": "b"}], "@odata.count": 2}}"#);
    let names: Vec<_> = batch.iter().map(|mail| mail.to.text()).collect();
    assert_eq!(names, [Some("a"), Some("b")]);
    let one = items(r#"{"body": {"to": "a"}, "headers": {"content-type": "application/json"}}"#);
    assert_eq!(one[0].to.text(), Some("a"));
    assert_eq!(items(r#"{"body": [{"to": "a"}]}"#).len(), 1);
    for nothing in [r#"{"body": null}"#, r#"{"body": {"value": null}}"#, "{}"] {
        assert!(items(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn names_in_another_case_and_values_of_another_type_are_read() {
    let mail = items(r#"{"body": {"To": "a", "Importance": "2", "Other": 1}}"#);
    assert_eq!(mail[0].to.text(), Some("a"));
    assert_eq!(mail[0].importance.get(), Some(&2));
    assert_eq!(mail[0].extra_members.len(), 1);
}

#[test]
fn a_delivery_of_which_nothing_is_known_is_an_error_with_its_body() {
    let foreign = r#"{"command": "run", "secret": "sesame"}"#;
    let direct = read::<Mail>(&HeaderMap::new(), foreign.as_bytes()).unwrap_err();
    let wrapped = format!(r#"{{"body": {foreign}}}"#);
    let wrapped = read_namespace::<Mail>(wrapped.as_bytes(), &["value"]).unwrap_err();
    for error in [direct, wrapped] {
        assert_eq!(error.body(), Some(foreign));
        assert_eq!(error.status(), 400);
        assert!(!format!("{error} {error:?}").contains("sesame"));
    }
    // An item without members tells of nothing else.
    assert!(read::<Mail>(&HeaderMap::new(), b"{}").is_ok());
}

#[tokio::test]
async fn a_trigger_is_not_registered_through_a_managed_connection() {
    let server = MockServer::start().unwrap();
    let options = connector_runtime::ClientOptions::new();
    let client = Client::managed(&CONNECTOR, server.url(), "token", options).unwrap();
    let error = call(&client)
        .subscribe::<()>(Some(&REMOVAL))
        .await
        .unwrap_err();
    assert!(error.is_unsupported());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(
        error
            .to_string()
            .contains("a managed connection does not support triggers")
    );
    assert!(server.requests().is_empty());
}
