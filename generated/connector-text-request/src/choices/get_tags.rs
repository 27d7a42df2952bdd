//! Choices for the inputs of `GetTags`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static DASHBOARD_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_dashboards::GET_DASHBOARDS,
    arguments: &[
        choices::Argument::query("page", choices::ArgumentValue::Fixed("0")),
        choices::Argument::query("page_size", choices::ArgumentValue::Fixed("1000")),
    ],
    paging: Some(&crate::operations::get_dashboards::GET_DASHBOARDS_PAGES),
    collection: "/items",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::get_tags`](crate::Client::get_tags).
    pub fn get_tags_choices(&self) -> GetTagsChoices {
        GetTagsChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::get_tags`](crate::Client::get_tags).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct GetTagsChoices {
    choices: choices::Choices,
}

impl GetTagsChoices {
    /// The choices for `dashboard_id`.
    ///
    /// The service is asked with [`Client::get_dashboards`](crate::Client::get_dashboards).
    pub async fn dashboard_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&DASHBOARD_ID).await
    }
}
