//! What is attached to a case.

use connector_aranda_asms::operations::{AttachFileArgs, AttachNoteArgs};
use connector_aranda_asms::{Base64, json};
use connector_runtime::testing::MockResponse;

use crate::service::replying;

#[tokio::test]
async fn attach_file_posts_the_file_as_base64_below_its_case() {
    let service = replying(MockResponse::empty(200));
    let call = service.client().attach_file(AttachFileArgs {
        ticket_id: "1042",
        file: Base64::encode(b"Hello"),
        file_name: "hello.txt",
    });
    call.send().await.unwrap();
    // The case stands in the path alone: an old version had it in a header.
    // No reply is documented: any media type will do.
    service.assert_got_with(
        "POST",
        "/adapter/api/asms/case/1042/file",
        &[("accept", "*/*")],
        Some(&json!({"file": "SGVsbG8=", "fileName": "hello.txt"})),
    );
}

#[tokio::test]
async fn attach_note_posts_its_message_as_a_query() {
    for (message, encoded) in [
        ("Done.", "Done."),
        ("50% done & tested?", "50%25%20done%20%26%20tested%3F"),
        ("Größe: 5 m²", "Gr%C3%B6%C3%9Fe%3A%205%20m%C2%B2"),
    ] {
        let service = replying(MockResponse::empty(200));
        let call = service.client().attach_note(AttachNoteArgs {
            ticket_id: "1042",
            message,
        });
        call.send().await.unwrap();
        let target = format!("/adapter/api/asms/case/1042/note?message={encoded}");
        service.assert_got_with("POST", &target, &[("accept", "*/*")], None);
    }
}

#[tokio::test]
async fn an_answer_that_has_something_after_all_is_taken() {
    for body in ["", "true", "{}", "OK"] {
        let service = replying(MockResponse::text(200, body));
        let call = service.client().attach_note(AttachNoteArgs {
            ticket_id: "1042",
            message: "Done.",
        });
        let reply = call.send().await.unwrap();
        assert_eq!(reply.http_body(), body);
    }
}
