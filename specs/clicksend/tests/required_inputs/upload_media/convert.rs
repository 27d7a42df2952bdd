use connector_clicksend::operations::UploadMediaRequired;
use connector_clicksend::{Base64, Client};

fn call(client: &Client) {
    let _ = client.upload_media(UploadMediaRequired {
        content: Base64::encode(b""),
    });
}

fn main() {}
