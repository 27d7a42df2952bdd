//! Choices for the inputs of `UpdateCI`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;

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

impl Client {
    /// Lists the choices for the inputs of [`Client::update_ci`](crate::Client::update_ci).
    pub fn update_ci_choices(&self) -> UpdateCiChoices {
        UpdateCiChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::update_ci`](crate::Client::update_ci).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct UpdateCiChoices {
    choices: choices::Choices,
}

impl UpdateCiChoices {
    /// The choices for `categoryId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn category_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&CATEGORY_ID).await
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

    /// The choices for `unitId`.
    ///
    /// The service is asked with [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub async fn unit_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&UNIT_ID).await
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
}
