use connector_aranda_asms::NewCredentials;

fn main() {
    let _ = NewCredentials { host_url: "" };
}
