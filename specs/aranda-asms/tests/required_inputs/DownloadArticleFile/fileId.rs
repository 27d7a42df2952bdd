use connector_aranda_asms::Client;
use connector_aranda_asms::operations::DownloadArticleFileArgs;

fn call(client: &Client) {
    let _ = client.download_article_file(DownloadArticleFileArgs { article_id: 1 });
}

fn main() {}
