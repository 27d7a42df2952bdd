use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.download_article_file();
}

fn main() {}
