use connector_aranda_asms::Client;

fn main() {
    let _ = Client::new();
}
