//! Choices for the inputs of `ArchiveConversation`.

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
    /// Lists the choices for the inputs of [`Client::archive_conversation`](crate::Client::archive_conversation).
    pub fn archive_conversation_choices(&self) -> ArchiveConversationChoices {
        ArchiveConversationChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::archive_conversation`](crate::Client::archive_conversation).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct ArchiveConversationChoices {
    choices: choices::Choices,
}

impl ArchiveConversationChoices {
    /// The choices for `dashboard_id`.
    ///
    /// The service is asked with [`Client::get_dashboards`](crate::Client::get_dashboards).
    pub async fn dashboard_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&DASHBOARD_ID).await
    }
}
