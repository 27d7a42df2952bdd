use connector_aranda_asms::Client;
use connector_aranda_asms::operations::GetArticleRequired;

fn call(client: &Client) {
    let _ = client.get_article(GetArticleRequired { project_id: 1 });
}

fn main() {}
