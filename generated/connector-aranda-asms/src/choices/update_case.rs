//! Choices for the inputs of `UpdateCase`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

static STATE_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_state::GET_STATE,
    arguments: &[
        choices::Argument::query(
            "serviceId",
            choices::ArgumentValue::OptionalInput("serviceId"),
        ),
        choices::Argument::query(
            "categoryId",
            choices::ArgumentValue::OptionalInput("categoryId"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static REASON_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_reason::GET_REASON,
    arguments: &[
        choices::Argument::query(
            "stateId",
            choices::ArgumentValue::OptionalInput("stateId"),
        ),
        choices::Argument::query(
            "categoryId",
            choices::ArgumentValue::OptionalInput("categoryId"),
        ),
        choices::Argument::query(
            "serviceId",
            choices::ArgumentValue::OptionalInput("serviceId"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static GROUP_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_group::GET_GROUP,
    arguments: &[
        choices::Argument::query(
            "stateId",
            choices::ArgumentValue::OptionalInput("stateId"),
        ),
        choices::Argument::query(
            "categoryId",
            choices::ArgumentValue::OptionalInput("categoryId"),
        ),
        choices::Argument::query(
            "serviceId",
            choices::ArgumentValue::OptionalInput("serviceId"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static REGISTRY_TYPE_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("registryType")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static URGENCY_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("urgency")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static IMPACT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("impact")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::update_case`](crate::Client::update_case).
    pub fn update_case_choices(&self) -> UpdateCaseChoices {
        UpdateCaseChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::update_case`](crate::Client::update_case).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct UpdateCaseChoices {
    choices: choices::Choices,
}

impl UpdateCaseChoices {
    /// Gives `serviceId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_service_id(mut self, service_id: i64) -> Self {
        let value: i64 = service_id;
        self.choices = self.choices.give("serviceId", &value);
        self
    }

    /// Gives `categoryId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_category_id(mut self, category_id: i64) -> Self {
        let value: i64 = category_id;
        self.choices = self.choices.give("categoryId", &value);
        self
    }

    /// Gives `stateId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_state_id(mut self, state_id: i64) -> Self {
        let value: i64 = state_id;
        self.choices = self.choices.give("stateId", &value);
        self
    }

    /// The choices for `stateId`.
    ///
    /// The service is asked with [`Discovery::get_state`](crate::Discovery::get_state).
    ///
    /// It depends on `serviceId` and `categoryId`.
    pub async fn state_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&STATE_ID).await
    }

    /// The choices for `reasonId`.
    ///
    /// The service is asked with [`Discovery::get_reason`](crate::Discovery::get_reason).
    ///
    /// It depends on `stateId`, `categoryId` and `serviceId`.
    pub async fn reason_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&REASON_ID).await
    }

    /// The choices for `groupId`.
    ///
    /// The service is asked with [`Discovery::get_group`](crate::Discovery::get_group).
    ///
    /// It depends on `stateId`, `categoryId` and `serviceId`.
    pub async fn group_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&GROUP_ID).await
    }

    /// The choices for `registryTypeId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn registry_type_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&REGISTRY_TYPE_ID).await
    }

    /// The choices for `urgencyId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn urgency_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&URGENCY_ID).await
    }

    /// The choices for `impactId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn impact_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&IMPACT_ID).await
    }
}
