//! Media types: what is asked for, and what is said of a body.

use connector_runtime::{
    Value,
    generated::{Call, Form, Method, Multipart, Operation, Segment},
    testing::{MockResponse, MockServer, RecordedRequest},
};

use crate::service::{client, only_request, post, server};

static FILES: Operation = Operation {
    id: "get_file",
    method: Method::GET,
    template: "/files",
    path: &[Segment::Literal("/files")],
    safe: true,
    accept: "application/pdf, text/html, text/plain",
    ..Operation::DEFAULT
};

static ANY_FILE: Operation = Operation {
    id: "get_file",
    method: Method::GET,
    template: "/files",
    path: &[Segment::Literal("/files")],
    safe: true,
    accept: "*/*",
    ..Operation::DEFAULT
};

static XML: Operation = Operation {
    id: "get_file",
    method: Method::GET,
    template: "/files",
    path: &[Segment::Literal("/files")],
    safe: true,
    accept: "application/xml",
    ..Operation::DEFAULT
};

fn headers_of<'r>(request: &'r RecordedRequest, name: &str) -> Vec<&'r [u8]> {
    let all = request.headers().iter();
    all.filter(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_slice())
        .collect()
}

fn get(server: &MockServer, operation: &'static Operation) -> Call {
    client(server).call(operation)
}

#[tokio::test]
async fn a_file_is_asked_for_as_the_definition_says() {
    for (operation, accept) in [
        (&FILES, "application/pdf, text/html, text/plain"),
        (&ANY_FILE, "*/*"),
    ] {
        let server = server();
        get(&server, operation).send::<()>().await.unwrap();
        let request = only_request(&server);
        assert_eq!(headers_of(&request, "accept"), [accept.as_bytes()]);
    }
}

#[tokio::test]
async fn a_format_that_the_caller_chooses_is_the_only_one() {
    let server = server();
    let call = get(&server, &FILES).header("Accept", "text/html");
    call.send::<()>().await.unwrap();
    let request = only_request(&server);
    assert_eq!(headers_of(&request, "accept"), [b"text/html"]);
}

#[tokio::test]
async fn a_text_under_a_type_that_is_not_json_is_sent_as_given() {
    for (media_type, text) in [
        (
            "application/x-www-form-urlencoded",
            "grant_type=password&username=a",
        ),
        ("text/plain", "\"quoted\" and not"),
        ("application/xml", "<a b=\"c\"/>"),
    ] {
        let server = server();
        let call = post(&server).raw(media_type, text.to_owned());
        call.send::<Value>().await.unwrap();
        let request = only_request(&server);
        assert_eq!(request.header("content-type"), Some(media_type));
        assert_eq!(request.body_text(), text);
    }
}

#[tokio::test]
async fn an_object_under_form_urlencoded_is_a_form() {
    let server = server();
    let form = Form::new()
        .field("grant_type", "password")
        .field("username", "a b");
    post(&server).form(form).send::<Value>().await.unwrap();
    let request = only_request(&server);
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.body_text(), "grant_type=password&username=a%20b");
}

#[tokio::test]
async fn an_object_under_multipart_is_parts_with_a_boundary() {
    let server = server();
    let form = Multipart::new().text("a", "x");
    post(&server).multipart(form).send::<Value>().await.unwrap();
    let request = only_request(&server);
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--{boundary}--\r\n"
    );
    assert_eq!(
        request.body_text().to_ascii_lowercase(),
        expected.to_ascii_lowercase()
    );
}

#[tokio::test]
async fn a_type_that_the_caller_chooses_stands_beside_a_binary_body() {
    let server = server();
    let call = post(&server)
        .header("Content-Type", "text/csv")
        .raw("application/octet-stream", vec![0, 159, 146, 150]);
    call.send::<Value>().await.unwrap();
    let request = only_request(&server);
    assert_eq!(headers_of(&request, "content-type"), [b"text/csv"]);
    assert_eq!(request.body(), [0, 159, 146, 150]);
}

#[tokio::test]
async fn a_reply_in_xml_is_its_text() {
    let server = server();
    let xml = "<list><item id=\"1\"/></list>";
    let head = [("content-type", "application/xml")];
    server.respond(MockResponse::with_headers(200, &head, xml));
    let reply = get(&server, &XML).send::<String>().await.unwrap();
    assert_eq!(*reply, xml);
    let request = only_request(&server);
    assert_eq!(headers_of(&request, "accept"), [b"application/xml"]);
}

#[tokio::test]
async fn a_name_of_the_program_that_the_definition_fixes_is_sent() {
    let server = server();
    let call = post(&server).header("User-Agent", "Acme/1.0");
    call.send::<Value>().await.unwrap();
    let request = only_request(&server);
    assert_eq!(headers_of(&request, "user-agent"), [b"Acme/1.0"]);
    assert_eq!(headers_of(&request, "accept-encoding"), [[0; 0]; 0]);
}
