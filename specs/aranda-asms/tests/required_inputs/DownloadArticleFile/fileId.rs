use connector_aranda_asms::Client;
use connector_aranda_asms::operations::DownloadArticleFileRequired;

fn call(client: &Client) {
    let _ = client.download_article_file(DownloadArticleFileRequired { article_id: 1 });
}

fn main() {}
