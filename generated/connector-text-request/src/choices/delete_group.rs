//! Choices for the inputs of `DeleteGroup`.

use connector_runtime::Error;
use crate::Client;

static DASHBOARD_ID: connector_runtime::ChoiceSource = connector_runtime::ChoiceSource {
    operation: &crate::operations::get_dashboards::GET_DASHBOARDS,
    arguments: &[
        connector_runtime::Argument::query(
            "page",
            connector_runtime::ArgumentValue::Fixed("0"),
        ),
        connector_runtime::Argument::query(
            "page_size",
            connector_runtime::ArgumentValue::Fixed("1000"),
        ),
    ],
    paging: Some(&crate::operations::get_dashboards::GET_DASHBOARDS_PAGES),
    collection: "/items",
    value: "/id",
    title: Some("/name"),
};

static GROUP_ID: connector_runtime::ChoiceSource = connector_runtime::ChoiceSource {
    operation: &crate::operations::get_groups::GET_GROUPS,
    arguments: &[
        connector_runtime::Argument::path(
            "dashboard_id",
            connector_runtime::ArgumentValue::Given("dashboard_id"),
        ),
        connector_runtime::Argument::query(
            "page",
            connector_runtime::ArgumentValue::Fixed("0"),
        ),
        connector_runtime::Argument::query(
            "page_size",
            connector_runtime::ArgumentValue::Fixed("1000"),
        ),
    ],
    paging: Some(&crate::operations::get_groups::GET_GROUPS_PAGES),
    collection: "/items",
    value: "/id",
    title: Some("/name"),
};

impl Client {
    /// Lists the choices for the inputs of [`Client::delete_group`](crate::Client::delete_group).
    pub fn delete_group_choices(&self) -> DeleteGroupChoices {
        DeleteGroupChoices {
            choices: connector_runtime::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::delete_group`](crate::Client::delete_group).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct DeleteGroupChoices {
    choices: connector_runtime::Choices,
}

impl DeleteGroupChoices {
    /// Gives `dashboard_id`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_dashboard_id(mut self, dashboard_id: i64) -> Self {
        let value: i64 = dashboard_id;
        self.choices = self.choices.give("dashboard_id", &value);
        self
    }

    /// The choices for `dashboard_id`.
    ///
    /// Told by [`Client::get_dashboards`](crate::Client::get_dashboards).
    pub async fn dashboard_id(
        &self,
    ) -> Result<Vec<connector_runtime::Choice<i64>>, Error> {
        self.choices.list(&DASHBOARD_ID).await
    }

    /// The choices for `group_id`.
    ///
    /// Told by [`Client::get_groups`](crate::Client::get_groups).
    ///
    /// It depends on `dashboard_id`.
    pub async fn group_id(&self) -> Result<Vec<connector_runtime::Choice<i64>>, Error> {
        self.choices.list(&GROUP_ID).await
    }
}
