//! Choices for the inputs of `GetContacts`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static CUSTOM_FIELD_ID_1: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_custom_fields::GET_CUSTOM_FIELDS,
    arguments: &[
        choices::Argument::path(
            "dashboard_id",
            choices::ArgumentValue::Input("dashboard_id"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static CUSTOM_FIELD_ID_2: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_custom_fields::GET_CUSTOM_FIELDS,
    arguments: &[
        choices::Argument::path(
            "dashboard_id",
            choices::ArgumentValue::Input("dashboard_id"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static CUSTOM_FIELD_ID_3: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::operations::get_custom_fields::GET_CUSTOM_FIELDS,
    arguments: &[
        choices::Argument::path(
            "dashboard_id",
            choices::ArgumentValue::Input("dashboard_id"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

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
    /// Lists the choices for the inputs of [`Client::get_contacts`](crate::Client::get_contacts).
    pub fn get_contacts_choices(&self) -> GetContactsChoices {
        GetContactsChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::get_contacts`](crate::Client::get_contacts).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct GetContactsChoices {
    choices: choices::Choices,
}

impl GetContactsChoices {
    /// Gives `dashboard_id`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_dashboard_id(mut self, dashboard_id: i64) -> Self {
        let value: i64 = dashboard_id;
        self.choices = self.choices.give("dashboard_id", &value);
        self
    }

    /// The choices for `custom_field_id_1`.
    ///
    /// The service is asked with [`Client::get_custom_fields`](crate::Client::get_custom_fields).
    ///
    /// It depends on `dashboard_id`.
    pub async fn custom_field_id_1(
        &self,
    ) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&CUSTOM_FIELD_ID_1).await
    }

    /// The choices for `custom_field_id_2`.
    ///
    /// The service is asked with [`Client::get_custom_fields`](crate::Client::get_custom_fields).
    ///
    /// It depends on `dashboard_id`.
    pub async fn custom_field_id_2(
        &self,
    ) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&CUSTOM_FIELD_ID_2).await
    }

    /// The choices for `custom_field_id_3`.
    ///
    /// The service is asked with [`Client::get_custom_fields`](crate::Client::get_custom_fields).
    ///
    /// It depends on `dashboard_id`.
    pub async fn custom_field_id_3(
        &self,
    ) -> Result<Vec<choices::Choice<String>>, Error> {
        self.choices.list(&CUSTOM_FIELD_ID_3).await
    }

    /// The choices for `dashboard_id`.
    ///
    /// The service is asked with [`Client::get_dashboards`](crate::Client::get_dashboards).
    pub async fn dashboard_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&DASHBOARD_ID).await
    }
}
