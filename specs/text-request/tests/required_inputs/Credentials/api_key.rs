use connector_text_request::Credentials;

fn main() {
    let _ = Credentials::new();
}
