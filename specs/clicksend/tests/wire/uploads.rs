//! Files that are converted.

use connector_clicksend::types::UploadPurpose;
use connector_clicksend::{Base64, json};

use crate::calls::UploadMediaArgs;
use crate::service::Service;

#[tokio::test]
async fn upload_media_posts_the_file_as_base64_and_its_purpose_as_a_query() {
    let service = Service::responding(sample!("upload_media.response.json"));
    let reply = service
        .client()
        .upload_media(UploadMediaArgs {
            convert: UploadPurpose::Postcard,
            content: Base64::encode(b"%PDF-1.4\n"),
        })
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/uploads",
        Some("convert=postcard"),
        &json!({"content": "JVBERi0xLjQK"}),
    );
    let file = reply.data().unwrap();
    assert_eq!((file.upload_id(), file.user_id()), (Some(42), Some(1)));
    assert_eq!(
        file.file_name(),
        Some("6A559A74-486D-4012-84D7-F3FE11904CB1.pdf")
    );
    assert_eq!(
        file.url(),
        Some("https://files.example.test/6A559A74-486D-4012-84D7-F3FE11904CB1.pdf")
    );
    assert_eq!(file.date_added(), Some(1_436_160_803.into()));
    assert_eq!(file.date_delete(), Some(1_436_765_603.into()));
}

#[tokio::test]
async fn every_purpose_has_the_services_word() {
    for (purpose, word) in [
        (UploadPurpose::Fax, "convert=fax"),
        (UploadPurpose::Mms, "convert=mms"),
        (UploadPurpose::Csv, "convert=csv"),
        (UploadPurpose::Post, "convert=post"),
        (UploadPurpose::Postcard, "convert=postcard"),
        (UploadPurpose::from("brochure"), "convert=brochure"),
    ] {
        let service = Service::responding(sample!("upload_media.response.json"));
        let required = UploadMediaArgs {
            convert: purpose,
            content: Base64::encode(b""),
        };
        service
            .client()
            .upload_media(required)
            .send()
            .await
            .unwrap();
        assert_eq!(service.request().query(), Some(word));
    }
}
