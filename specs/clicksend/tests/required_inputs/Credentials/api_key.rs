use connector_clicksend::{Credentials, CredentialsRequired};

fn main() {
    let _ = Credentials::new(CredentialsRequired {
        username: "".into(),
    });
}
