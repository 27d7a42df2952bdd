use connector_aranda_asms::{Credentials, CredentialsRequired};

fn main() {
    let _ = Credentials::new(CredentialsRequired {
        host_url: "".into(),
    });
}
