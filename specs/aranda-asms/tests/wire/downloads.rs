//! Files of cases and articles, byte for byte.

use connector_aranda_asms::{Client, Error, Outcome, Response};
use connector_runtime::Download;
use connector_runtime::testing::MockResponse;

use crate::service::{Service, replying};

/// No text in any encoding, and no JSON.
const BYTES: &[u8] = b"\x89PNG\r\n\x1a\n\x00\xff\xfe{\"";

/// Files are asked for as such.
const BINARY: [(&str, &str); 1] = [("accept", "application/octet-stream")];

fn file(headers: &[(&str, &str)]) -> Service {
    replying(MockResponse::with_headers(200, headers, BYTES))
}

async fn of_case(client: &Client) -> Result<Response<Download>, Error> {
    let call = client.download_case_file("1042").with_file_id(345);
    call.send().await
}

#[tokio::test]
async fn download_case_file_gives_the_bytes_and_their_name() {
    let service = file(&[
        ("content-type", "image/png"),
        ("x-filename", "Gr%C3%B6%C3%9Fe%20A.png"),
        ("content-disposition", "attachment; filename=other.png"),
    ]);
    let download = of_case(service.client()).await.unwrap().into_inner();

    service.assert_got_with(
        "GET",
        "/adapter/api/asms/case/1042/file?fileId=345",
        &BINARY,
        None,
    );
    assert_eq!(download.file_name(), Some("Größe A.png"));
    assert_eq!(download.media_type(), Some("image/png"));
    assert_eq!(download.bytes().await.unwrap(), BYTES);
}

#[tokio::test]
async fn download_article_file_gives_the_bytes_and_their_name() {
    let service = file(&[
        ("content-type", "application/pdf"),
        ("x-filename", "manual.pdf"),
    ]);
    let call = service
        .client()
        .download_article_file(678)
        .with_file_id(345);
    let download = call.send().await.unwrap().into_inner();

    service.assert_got_with(
        "GET",
        "/adapter/api/kb/article/678/file?fileId=345",
        &BINARY,
        None,
    );
    assert_eq!(download.file_name(), Some("manual.pdf"));
    assert_eq!(download.bytes().await.unwrap(), BYTES);
}

#[tokio::test]
async fn the_name_comes_from_the_usual_header_where_the_services_own_is_missing() {
    let service = file(&[("content-disposition", "attachment; filename=\"photo.png\"")]);
    let download = of_case(service.client()).await.unwrap().into_inner();
    assert_eq!(download.file_name(), Some("photo.png"));

    let service = file(&[]);
    let download = of_case(service.client()).await.unwrap().into_inner();
    assert_eq!((download.file_name(), download.media_type()), (None, None));
}

#[tokio::test]
async fn a_name_is_never_a_path() {
    for (sent, name) in [
        ("..%2F..%2Fetc%2Fpasswd", Some("passwd")),
        ("C%3A%5CWindows%5Cwin.ini", Some("win.ini")),
        ("..", None),
    ] {
        let service = file(&[("x-filename", sent)]);
        let download = of_case(service.client()).await.unwrap().into_inner();
        assert_eq!(download.file_name(), name, "{sent}");
    }
}

#[tokio::test]
async fn a_download_comes_piece_by_piece() {
    let large = vec![7_u8; 3_000_000];
    let service = replying(MockResponse::with_headers(200, &[], large));
    let mut download = of_case(service.client()).await.unwrap().into_inner();
    let (mut pieces, mut bytes) = (0, 0);
    while let Some(piece) = download.chunk().await.unwrap() {
        assert!(piece.iter().all(|byte| *byte == 7));
        pieces += 1;
        bytes += piece.len();
    }
    assert_eq!(bytes, 3_000_000);
    assert!(pieces > 1, "it came in {pieces} piece");
}

#[tokio::test]
async fn a_download_that_breaks_off_is_not_taken_for_the_file() {
    let service = replying(MockResponse::with_headers(200, &[], BYTES).cut_off());
    let download = of_case(service.client()).await.unwrap().into_inner();
    let error = download.bytes().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.operation(), Some("DownloadCaseFile"));
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_and_no_file() {
    let service = replying(MockResponse::json(
        403,
        r#""DoNotHavePermissionForThisAction""#,
    ));
    let error = of_case(service.client()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(
        error.body().unwrap(),
        r#""DoNotHavePermissionForThisAction""#
    );
}
