use connector_txtsync::{Credentials, NewCredentials};

fn main() {
    let _ = NewCredentials {
        client_key: "",
    }.build();
}
