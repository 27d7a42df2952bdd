use connector_clicksend::operations::UploadMediaRequired;
use connector_clicksend::types::UploadPurpose;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.upload_media(UploadMediaRequired {
        convert: UploadPurpose::Fax,
    });
}

fn main() {}
