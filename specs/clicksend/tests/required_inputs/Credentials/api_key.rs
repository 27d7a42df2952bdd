use connector_clicksend::NewCredentials;

fn main() {
    let _ = NewCredentials { username: "" };
}
