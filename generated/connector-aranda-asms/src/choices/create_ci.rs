//! Choices for the inputs of `CreateCI`.

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

static CATEGORY_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("category")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static MANUFACTURER_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_cmdb_properties::GET_CMDB_PROPERTIES,
    arguments: &[
        choices::Argument::path("projectId", choices::ArgumentValue::Input("projectId")),
        choices::Argument::path(
            "cmdbProperty",
            choices::ArgumentValue::Fixed("manufacturer"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static BRAND_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("brand")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static MODEL_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("model")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static PROVIDER_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_cmdb_properties::GET_CMDB_PROPERTIES,
    arguments: &[
        choices::Argument::path("projectId", choices::ArgumentValue::Input("projectId")),
        choices::Argument::path(
            "cmdbProperty",
            choices::ArgumentValue::Fixed("provider"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static UNIT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("measureUnit")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static COST_CENTER_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_cmdb_properties::GET_CMDB_PROPERTIES,
    arguments: &[
        choices::Argument::path("projectId", choices::ArgumentValue::Input("projectId")),
        choices::Argument::path(
            "cmdbProperty",
            choices::ArgumentValue::Fixed("costCenter"),
        ),
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

static RISK_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_catalog::GET_CATALOG,
    arguments: &[
        choices::Argument::path("catalog", choices::ArgumentValue::Fixed("risk")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static LOCATION_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_cmdb_properties::GET_CMDB_PROPERTIES,
    arguments: &[
        choices::Argument::path("projectId", choices::ArgumentValue::Input("projectId")),
        choices::Argument::path(
            "cmdbProperty",
            choices::ArgumentValue::Fixed("location"),
        ),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

impl Client {
    /// Lists the choices for the inputs of [`Client::create_ci`](crate::Client::create_ci).
    pub fn create_ci_choices(&self) -> CreateCiChoices {
        CreateCiChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::create_ci`](crate::Client::create_ci).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct CreateCiChoices {
    choices: choices::Choices,
}

impl CreateCiChoices {
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

    /// The choices for `categoryId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn category_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&CATEGORY_ID).await
    }

    /// The choices for `manufacturerId`.
    ///
    /// The service is asked with [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
    ///
    /// It depends on `projectId`.
    pub async fn manufacturer_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&MANUFACTURER_ID).await
    }

    /// The choices for `brandId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn brand_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&BRAND_ID).await
    }

    /// The choices for `modelId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn model_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&MODEL_ID).await
    }

    /// The choices for `providerId`.
    ///
    /// The service is asked with [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
    ///
    /// It depends on `projectId`.
    pub async fn provider_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&PROVIDER_ID).await
    }

    /// The choices for `unitId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn unit_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&UNIT_ID).await
    }

    /// The choices for `costCenterId`.
    ///
    /// The service is asked with [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
    ///
    /// It depends on `projectId`.
    pub async fn cost_center_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&COST_CENTER_ID).await
    }

    /// The choices for `impactId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn impact_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&IMPACT_ID).await
    }

    /// The choices for `riskId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn risk_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&RISK_ID).await
    }

    /// The choices for `locationId`.
    ///
    /// The service is asked with [`Discovery::get_cmdb_properties`](crate::Discovery::get_cmdb_properties).
    ///
    /// It depends on `projectId`.
    pub async fn location_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&LOCATION_ID).await
    }
}
