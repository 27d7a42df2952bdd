//! Lists, files and fields that are set again, in both kinds of form.

use connector_runtime::{
    File, Outcome, Value,
    generated::{Form, ListStyle, Multipart},
};
use serde_json::json;

use crate::service::{only_request, post, server};

/// The parts of the form that arrives: head and content of each.
async fn parts_of(form: Multipart) -> Vec<(String, String)> {
    let server = server();
    post(&server).multipart(form).send::<Value>().await.unwrap();
    let request = only_request(&server);
    let media_type = request.header("content-type").unwrap().to_owned();
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = request.body_text();
    let body = body
        .strip_suffix(&format!("--{boundary}--\r\n"))
        .unwrap()
        .to_owned();
    let delimiter = format!("--{boundary}\r\n");
    let parts = body.split(&delimiter).skip(1);
    let parts = parts.map(|part| part.strip_suffix("\r\n").unwrap());
    let parts = parts.map(|part| part.split_once("\r\n\r\n").unwrap());
    parts
        .map(|(head, content)| (head.to_owned(), content.to_owned()))
        .collect()
}

fn part(head: &str, content: &str) -> (String, String) {
    (head.to_owned(), content.to_owned())
}

async fn body_of(form: Form) -> String {
    let server = server();
    post(&server).form(form).send::<Value>().await.unwrap();
    only_request(&server).body_text()
}

#[tokio::test]
async fn a_list_in_a_form_is_written_in_its_format() {
    let items = ["x", "y z"];
    for (style, expected) in [
        (ListStyle::Comma, "a=x,y%20z"),
        (ListStyle::Space, "a=x%20y"),
        (ListStyle::Tab, "a=x%09y%20z"),
        (ListStyle::Pipe, "a=x%7Cy%20z"),
        (ListStyle::Repeat, "a=x&a=y%20z"),
    ] {
        let items = if style == ListStyle::Space {
            ["x", "y"]
        } else {
            items
        };
        let body = body_of(Form::new().list("a", style, &items)).await;
        assert_eq!(body, expected, "{style:?}");
    }
}

#[tokio::test]
async fn a_list_in_a_multipart_form_is_one_part_for_each_item() {
    let form = Multipart::new().list("ids[]", ListStyle::Repeat, &[1, 2]);
    let head = "Content-Disposition: form-data; name=\"ids[]\"";
    assert_eq!(parts_of(form).await, [part(head, "1"), part(head, "2")]);
}

#[tokio::test]
async fn a_list_with_a_separator_is_one_part() {
    let form = Multipart::new().list("a", ListStyle::Pipe, &["x", "y,z"]);
    let head = "Content-Disposition: form-data; name=\"a\"";
    assert_eq!(parts_of(form).await, [part(head, "x|y,z")]);
}

#[tokio::test]
async fn objects_in_a_multipart_form_are_one_json_part_each() {
    let form = Multipart::new().json_list("o", &[json!({"a": 1}), json!({"a": 2})]);
    let head = "Content-Disposition: form-data; name=\"o\"\r\nContent-Type: application/json";
    assert_eq!(
        parts_of(form).await,
        [part(head, "{\"a\":1}"), part(head, "{\"a\":2}")]
    );
}

#[tokio::test]
async fn several_files_have_one_name_and_none_make_no_part() {
    let files = [File::new("one").name("1.txt"), File::new("two")];
    let form = Multipart::new()
        .files("files", files)
        .files("more", [""; 0])
        .list("tags", ListStyle::Comma, &[""; 0]);
    let octets = "Content-Type: application/octet-stream";
    let head = |file: &str| {
        format!("Content-Disposition: form-data; name=\"files\"; filename=\"{file}\"\r\n{octets}")
    };
    assert_eq!(
        parts_of(form).await,
        [part(&head("1.txt"), "one"), part(&head("files"), "two")]
    );
}

#[tokio::test]
async fn a_required_list_of_files_needs_one() {
    let server = server();
    let none: [File; 0] = [];
    let form = Multipart::new().some_files("files", none);
    let error = post(&server)
        .multipart(form.clone())
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("`files`"), "{error}");
    assert_eq!(server.requests(), []);
    // Setting it again makes it good.
    let form = form.some_files("files", ["x"]);
    assert_eq!(parts_of(form).await.len(), 1);
}

#[tokio::test]
async fn setting_a_field_again_replaces_it_in_its_place() {
    let form = Form::new()
        .list("a", ListStyle::Repeat, &["1", "2"])
        .field("b", "3")
        .field("a", "4");
    assert_eq!(body_of(form).await, "a=4&b=3");
    let form = Multipart::new()
        .list("a", ListStyle::Repeat, &["1", "2"])
        .text("b", "3")
        .file("c", "4")
        .file("c", "5")
        .text("a", "6");
    let contents: Vec<String> = parts_of(form).await.into_iter().map(|one| one.1).collect();
    assert_eq!(contents, ["6", "3", "5"]);
}

#[tokio::test]
async fn a_documented_media_type_is_sent_unless_a_file_has_its_own() {
    let form = Multipart::new()
        .text("note", "<a/>")
        .media_type("note", "text/xml")
        .files(
            "scans",
            [File::new("1"), File::new("2").media_type("image/png")],
        )
        .media_type("scans", "application/pdf");
    let scan = "Content-Disposition: form-data; name=\"scans\"; filename=\"scans\"";
    assert_eq!(
        parts_of(form).await,
        [
            part(
                "Content-Disposition: form-data; name=\"note\"\r\nContent-Type: text/xml",
                "<a/>"
            ),
            part(&format!("{scan}\r\nContent-Type: application/pdf"), "1"),
            part(&format!("{scan}\r\nContent-Type: image/png"), "2"),
        ]
    );
}

#[tokio::test]
async fn an_item_that_holds_the_separator_is_not_sent() {
    let server = server();
    let items = ["a,b", "c"];
    let form = Form::new().list("a", ListStyle::Comma, &items);
    let parts = Multipart::new().list("a", ListStyle::Comma, &items);
    for call in [post(&server).form(form), post(&server).multipart(parts)] {
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert_eq!(server.requests(), []);
}
