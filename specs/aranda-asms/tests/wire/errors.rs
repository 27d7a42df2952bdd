//! Errors. The service documents codes and what to do about them, but not in
//! what they come: a text, an object with a message, or plain words.

use std::collections::HashSet;

use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::{Error, ErrorCode, Outcome, json};
use connector_runtime::testing::MockResponse;

use crate::service::{HOST_URL, TOKEN, replying};

/// Codes that stand alone, and what the remedy must speak of.
const CODES: [(u16, &str, &str); 37] = [
    (400, "CriteriaNeedsSomeArguments", "search"),
    (400, "InvalidAdditionalFieldId", "additional field"),
    (400, "InvalidItemType", "type of case"),
    (400, "InvalidProjectId", "project"),
    (400, "InvalidStateId", "state"),
    (400, "InvalidUploadType", "file"),
    (400, "RequestNeedsSomeArguments", "fields"),
    (400, "SearchListIsRequired", "administrator"),
    (400, "ItemTypeIsRequired", "itemType"),
    (400, "ModelIdIsEmpty", "modelId"),
    (400, "StateIdIsEmpty", "stateId"),
    (400, "ServiceIdIsEmpty", "serviceId"),
    (400, "CategoryIdIsEmpty", "categoryId"),
    (400, "TypesListNeedsSomeArguments", "types of cases"),
    (400, "ModelNotActive", "model"),
    (
        400,
        "FailedToCloseTaskPendingCloseTasksPredecessors",
        "tasks",
    ),
    (400, "DuplicatedObject", "Client::update_ci"),
    (400, "EmptyValue Parameter name: subject", "required"),
    (400, "EmptyEnumeration Parameter name: values", "list"),
    (
        400,
        "\"Floor\" AdditionalFieldIsRequired",
        "additional field",
    ),
    (
        400,
        "Value cannot be null.\r\nParameter name: stateId",
        "null",
    ),
    (400, "stateId is null Parameter name: stateId", "null"),
    (403, "DoNotHavePermissionForThisAction", "permissions"),
    (500, "FailureExportExcel", "administrator"),
    (500, "FailureGetAdditionalFields", "administrator"),
    (500, "FailureGetCategoriesByService", "administrator"),
    (500, "FailureGetChangeFSC", "administrator"),
    (500, "FailureGetFields", "administrator"),
    (500, "FailureGetFieldsList", "administrator"),
    (500, "FailureGetFiles", "administrator"),
    (500, "FailureGetLookupValues", "administrator"),
    (500, "FailureGetMailTemplates", "administrator"),
    (500, "FailureGetModelByCategory", "administrator"),
    (500, "FailureGetOperators", "administrator"),
    (500, "FailureGetReassignmentReasons", "administrator"),
    (500, "FailureGetSimilarItems", "administrator"),
    (500, "FailureSearchQuickManagement", "administrator"),
];

async fn error_of(reply: MockResponse) -> Error {
    let service = replying(reply);
    let call = service.client().create_case(CreateCaseArgs {
        subject: "Printer of Dana",
        item_type: ItemType::Incident,
        project_id: 1,
        service_id: 12,
        category_id: 34,
    });
    let error = call.send().await.unwrap_err();
    service.request();
    error
}

#[track_caller]
fn assert_is(error: &Error, status: u16, code: &str, about: &str) {
    assert_eq!(error.status().unwrap(), status);
    let remedy = error
        .remedy()
        .unwrap_or_else(|| panic!("{code} has no remedy"));
    assert!(remedy.contains(about), "{code}: {remedy}");
    assert!(error.to_string().contains(remedy), "{error}");
}

#[tokio::test]
async fn every_documented_code_that_comes_as_a_text_has_its_remedy() {
    for (status, code, about) in CODES {
        let error = error_of(MockResponse::json(status, json!(code).to_string())).await;
        assert_is(&error, status, code, about);
    }
}

#[tokio::test]
async fn every_documented_code_that_comes_in_an_object_has_its_remedy() {
    for (status, code, about) in CODES {
        for name in ["message", "Message"] {
            let body = json!({ name: code }).to_string();
            assert_is(
                &error_of(MockResponse::json(status, body)).await,
                status,
                code,
                about,
            );
        }
    }
}

#[tokio::test]
async fn every_documented_code_that_comes_as_plain_words_has_its_remedy() {
    for (status, code, about) in CODES {
        let error = error_of(MockResponse::text(status, code)).await;
        assert_is(&error, status, code, about);
    }
}

#[tokio::test]
async fn every_documented_code_is_a_value_of_its_own() {
    let mut seen = HashSet::new();
    for (status, text, _) in CODES {
        let error = error_of(MockResponse::text(status, text)).await;
        let code = ErrorCode::of(&error).unwrap_or_else(|| panic!("{text} has no code"));
        assert!(!matches!(code, ErrorCode::Unlisted(_)), "{text}: {code:?}");
        assert!(error.to_string().contains(&format!("(code {code})")));
        seen.insert(code);
    }
    // Two texts mean the same: a parameter that is null.
    assert_eq!(seen.len(), CODES.len() - 1);
}

#[tokio::test]
async fn a_caller_can_match_on_the_code() {
    for (text, code) in [
        ("InvalidProjectId", ErrorCode::InvalidProjectId),
        (
            "EmptyEnumeration\r\nParameter name: values",
            ErrorCode::EmptyEnumeration,
        ),
        (
            "\"Floor\" AdditionalFieldIsRequired",
            ErrorCode::AdditionalFieldIsRequired,
        ),
        (
            "Value cannot be null.\r\nParameter name: stateId",
            ErrorCode::NullParameter,
        ),
        ("Error: ModelNotActive.", ErrorCode::ModelNotActive),
    ] {
        let error = error_of(MockResponse::json(
            400,
            json!({"Message": text}).to_string(),
        ))
        .await;
        assert_eq!(ErrorCode::of(&error), Some(code), "{text}");
    }
}

#[tokio::test]
async fn a_listed_code_is_found_wherever_it_stands() {
    let text = "InvalidProjectId\r\nParameter name: projectId";
    for body in [
        json!(text),
        json!({"code": "InvalidProjectId", "message": "Parameter name: projectId"}),
        json!({"error": {"code": "InvalidProjectId"}}),
        json!({"errors": [{"code": "InvalidProjectId"}]}),
        json!({"ExceptionMessage": text}),
        json!([{"field": "projectId"}, {"error": text}]),
    ] {
        let error = error_of(MockResponse::json(400, body.to_string())).await;
        let code = ErrorCode::of(&error);
        assert_eq!(code, Some(ErrorCode::InvalidProjectId), "{body}");
        assert!(error.remedy().unwrap().contains("project"), "{body}");
    }
    let error = error_of(MockResponse::text(400, text)).await;
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidProjectId));
    assert_eq!(error.message_part("parameter"), Some("projectId"));
}

#[tokio::test]
async fn a_code_that_the_page_does_not_list_is_kept() {
    let error = error_of(MockResponse::json(400, r#""InvalidUrgencyId""#)).await;
    let code = ErrorCode::Unlisted("InvalidUrgencyId".into());
    assert_eq!(ErrorCode::of(&error), Some(code));
    assert_eq!(
        (error.code(), error.remedy()),
        (Some("InvalidUrgencyId"), None)
    );
    let sentence = error_of(MockResponse::json(400, r#""No such urgency""#)).await;
    assert_eq!(ErrorCode::of(&sentence), None);
    assert_eq!(sentence.message(), Some("No such urgency"));
}

#[tokio::test]
async fn the_parameter_that_a_message_names_is_at_hand_and_not_shown() {
    for (text, name) in [
        ("EmptyValue Parameter name: subject", "subject"),
        ("EmptyEnumeration Parameter name: values", "values"),
        (
            "\"Floor of Dana\" AdditionalFieldIsRequired",
            "Floor of Dana",
        ),
        ("stateId is null Parameter name: stateId", "stateId"),
        (
            "Value cannot be null.\r\nParameter name: stateId",
            "stateId",
        ),
    ] {
        let error = error_of(MockResponse::json(400, json!(text).to_string())).await;
        assert_eq!(error.message_part("parameter"), Some(name));
        assert_eq!(error.message_part("another"), None);
        assert_eq!(error.message(), Some(text));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(name), "{shown}");
    }
}

#[tokio::test]
async fn the_made_up_samples_of_errors_have_their_remedies() {
    for (body, about) in [
        (sample!("CreateCase.error.400.json"), "project"),
        (
            sample!("CreateCase.error.additional-field.json"),
            "additional field",
        ),
        (sample!("CreateCase.error.object.json"), "required"),
        (
            sample!("CreateCI.error.duplicate.json"),
            "Client::update_ci",
        ),
        (sample!("UpdateCase.error.null-parameter.json"), "null"),
    ] {
        assert_is(
            &error_of(MockResponse::json(400, body)).await,
            400,
            body,
            about,
        );
    }
}

#[tokio::test]
async fn a_failure_without_a_code_sends_to_the_administrator() {
    let error = error_of(MockResponse::empty(500)).await;
    assert_is(&error, 500, "500", "administrator");
}

#[tokio::test]
async fn an_error_tells_what_became_of_the_call() {
    for (status, outcome) in [
        (400, Outcome::Refused),
        (403, Outcome::Refused),
        (500, Outcome::Unknown),
    ] {
        let error = error_of(MockResponse::json(status, r#""InvalidProjectId""#)).await;
        assert_eq!(error.outcome(), outcome);
        assert_eq!(error.operation(), Some("CreateCase"));
        assert_eq!(error.is_auth(), status == 403);
        assert_eq!(error.body().unwrap(), r#""InvalidProjectId""#);
    }
}

#[tokio::test]
async fn an_error_shows_nothing_private() {
    for body in [
        r#"{"message": "Dana's printer: EmptyValue Parameter name: subject"}"#,
        r#"{"message": "\"Dana\" AdditionalFieldIsRequired"}"#,
        r#""Dana""#,
        "Dana",
    ] {
        let error = error_of(MockResponse::json(400, body)).await;
        let shown = format!("{error} {error:#} {error:?} {error:#?}");
        for private in ["Dana", "127.0.0.1", HOST_URL, TOKEN] {
            assert!(!shown.contains(private), "{private} stands in {shown}");
        }
    }
}
