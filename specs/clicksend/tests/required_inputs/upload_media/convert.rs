use connector_clicksend::operations::UploadMediaArgs;
use connector_clicksend::{Base64, Client};

fn call(client: &Client) {
    let _ = client.upload_media(UploadMediaArgs {
        content: Base64::encode(b""),
    });
}

fn main() {}
