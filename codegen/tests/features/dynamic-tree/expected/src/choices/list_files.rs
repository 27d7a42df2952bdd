//! Choices for the inputs of `ListFiles`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static FOLDER: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_top::LIST_TOP,
    arguments: &[
        choices::Argument::query("shelf", choices::ArgumentValue::OptionalInput("shelf")),
    ],
    paging: None,
    collection: "/folders",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static FOLDER_BELOW: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_below::LIST_BELOW,
    arguments: &[
        choices::Argument::query(
            "shelf",
            choices::ArgumentValue::OptionalInput("shelf"),
        ),
        choices::Argument::query(
            "path",
            choices::ArgumentValue::ParentMember("/key/path"),
        ),
        choices::Argument::query("deep", choices::ArgumentValue::Fixed("false")),
    ],
    paging: None,
    collection: "/folders",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static PLACE: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::list_top::LIST_TOP,
    arguments: &[],
    paging: None,
    collection: "/folders",
    value: "/id",
    title: None,
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::list_files`](crate::Client::list_files).
    pub fn list_files_choices(&self) -> ListFilesChoices {
        ListFilesChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::list_files`](crate::Client::list_files).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct ListFilesChoices {
    choices: choices::Choices,
}

impl ListFilesChoices {
    /// Gives `shelf`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_shelf(mut self, shelf: impl Into<String>) -> Self {
        let value: String = shelf.into();
        self.choices = self.choices.give("shelf", &value);
        self
    }

    /// The choices for `folder`.
    ///
    /// The service is asked with [`Discovery::list_top`](crate::Discovery::list_top).
    ///
    /// It depends on `shelf`.
    pub async fn folder(&self) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&FOLDER).await
    }

    /// The choices for `folder` that stand below another.
    ///
    /// The service is asked with [`Discovery::list_below`](crate::Discovery::list_below).
    ///
    /// It depends on `shelf`.
    pub async fn folder_below(
        &self,
        parent: &choices::Choice<String>,
    ) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list_children(&FOLDER_BELOW, parent).await
    }

    /// The choices for `place`.
    ///
    /// The service is asked with [`Discovery::list_top`](crate::Discovery::list_top).
    pub async fn place(&self) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&PLACE).await
    }
}
