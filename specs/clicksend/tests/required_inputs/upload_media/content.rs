use connector_clicksend::Client;
use connector_clicksend::operations::UploadMediaArgs;
use connector_clicksend::types::UploadPurpose;

fn call(client: &Client) {
    let _ = client.upload_media(UploadMediaArgs {
        convert: UploadPurpose::Fax,
    });
}

fn main() {}
