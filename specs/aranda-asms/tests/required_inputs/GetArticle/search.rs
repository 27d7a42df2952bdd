use connector_aranda_asms::Client;
use connector_aranda_asms::operations::GetArticleArgs;

fn call(client: &Client) {
    let _ = client.get_article(GetArticleArgs { project_id: 1 });
}

fn main() {}
