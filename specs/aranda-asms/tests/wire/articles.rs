//! Articles of the knowledge base.

use connector_aranda_asms::operations::GetArticleArgs;
use connector_aranda_asms::{DateTime, json};

use crate::service::responding;

fn printers() -> GetArticleArgs<&'static str> {
    GetArticleArgs {
        project_id: 1,
        search: "printer",
    }
}

#[tokio::test]
async fn get_article_posts_what_to_look_for() {
    let service = responding(sample!("GetArticle.response.json"));
    let call = service.client().get_article(printers());
    let call = call.with_folder_id(3).with_type_id(1);
    let found = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got_json(
        "POST",
        "/adapter/api/kb/article/list",
        &json!({"projectId": 1, "search": "printer", "folderId": 3, "typeId": 1}),
    );
    let [article] = found.as_slice() else {
        panic!("one article");
    };
    assert_eq!(
        (article.id(), article.title()),
        (Some(678), Some("Error 49"))
    );
    assert_eq!(article.content(), Some("<p>Switch it off and on.</p>"));
    assert_eq!(article.type_().unwrap().name(), Some("Solution"));
    assert_eq!(article.attachments()[0].id(), Some(345));
    assert_eq!(
        article.last_modified_date().map(DateTime::as_str),
        Some("2025-02-03T08:00:00Z")
    );
}

#[tokio::test]
async fn get_article_sends_no_input_that_was_not_given() {
    let service = responding(sample!("GetArticle.response.json"));
    let call = service.client().get_article(printers());
    call.send().await.unwrap();
    service.assert_got_json(
        "POST",
        "/adapter/api/kb/article/list",
        &json!({"projectId": 1, "search": "printer"}),
    );
}
