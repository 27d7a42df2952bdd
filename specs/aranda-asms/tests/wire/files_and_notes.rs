//! What is attached to a case.

use connector_aranda_asms::operations::{AttachFileArgs, AttachNoteArgs};
use connector_runtime::File;
use connector_runtime::testing::MockResponse;

use crate::service::{replying, responding};

#[tokio::test]
async fn attach_file_posts_the_file_as_a_part_below_its_case() {
    let service = responding(sample!("AttachFile.response.json"));
    let call = service.client().attach_file(AttachFileArgs {
        ticket_id: "1042",
        file: File::new("Hello").name("hello.txt"),
    });
    let attached = call.send().await.unwrap();
    let request = service.request();
    // The case stands in the path alone: an old version had it in a header.
    assert_eq!(request.path(), "/adapter/api/asms/case/1042/attachment");
    assert_eq!(request.method(), "POST");
    let media_type = request.header("content-type").unwrap();
    assert!(media_type.starts_with("multipart/form-data; boundary="));
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    assert!(
        body.contains("name=\"file\"; filename=\"hello.txt\""),
        "{body}"
    );
    assert!(body.contains("\r\n\r\nHello\r\n"), "{body}");
    assert_eq!(
        (attached.id(), attached.name()),
        (Some(345), Some("hello.txt"))
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
async fn a_response_that_has_something_after_all_is_taken() {
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
