use connector_clicksend::{Credentials, NewCredentials};

fn main() {
    let _ = NewCredentials {
        username: "",
    }.build();
}
