use connector_clicksend::{Credentials, NewCredentials};

fn main() {
    let _ = NewCredentials {
        api_key: "",
    }.build();
}
