//! Choices for the inputs of `GetArticle`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static PROJECT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_project::GET_PROJECT,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static FOLDER_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_folder_article::GET_FOLDER_ARTICLE,
    arguments: &[
        choices::Argument::query("projectId", choices::ArgumentValue::Input("projectId")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static TYPE_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_type_article::GET_TYPE_ARTICLE,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::get_article`](crate::Client::get_article).
    pub fn get_article_choices(&self) -> GetArticleChoices {
        GetArticleChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::get_article`](crate::Client::get_article).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct GetArticleChoices {
    choices: choices::Choices,
}

impl GetArticleChoices {
    /// Gives `projectId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_project_id(mut self, project_id: i64) -> Self {
        let value: i64 = project_id;
        self.choices = self.choices.give("projectId", &value);
        self
    }

    /// The choices for `projectId`.
    ///
    /// The service is asked with [`Discovery::get_project`](crate::Discovery::get_project).
    pub async fn project_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&PROJECT_ID).await
    }

    /// The choices for `folderId`.
    ///
    /// The service is asked with [`Discovery::get_folder_article`](crate::Discovery::get_folder_article).
    ///
    /// It depends on `projectId`.
    pub async fn folder_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&FOLDER_ID).await
    }

    /// The choices for `typeId`.
    ///
    /// The service is asked with [`Discovery::get_type_article`](crate::Discovery::get_type_article).
    pub async fn type_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&TYPE_ID).await
    }
}
