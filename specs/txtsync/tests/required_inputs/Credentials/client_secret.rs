use connector_txtsync::{Credentials, CredentialsRequired};

fn main() {
    let _ = Credentials::new(CredentialsRequired {
        client_key: "".into(),
    });
}
