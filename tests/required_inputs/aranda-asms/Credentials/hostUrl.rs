use connector_aranda_asms::{Credentials, NewCredentials};

fn main() {
    let _ = NewCredentials { api_key: "" }.build();
}
