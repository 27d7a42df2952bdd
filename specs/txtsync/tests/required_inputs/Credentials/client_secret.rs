use connector_txtsync::NewCredentials;

fn main() {
    let _ = NewCredentials { client_key: "" };
}
