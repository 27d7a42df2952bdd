//! Choices for the inputs of `CreateCase`.

use connector_runtime::Error;
use connector_runtime::generated::choices;
use crate::Client;
use crate::types::ItemType;

static PROJECT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_project::GET_PROJECT,
    arguments: &[],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static SERVICE_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_service::GET_SERVICE,
    arguments: &[
        choices::Argument::query("itemType", choices::ArgumentValue::Input("itemType")),
        choices::Argument::query("projectId", choices::ArgumentValue::Input("projectId")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static CATEGORY_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_category::GET_CATEGORY,
    arguments: &[
        choices::Argument::query("itemType", choices::ArgumentValue::Input("itemType")),
        choices::Argument::query("serviceId", choices::ArgumentValue::Input("serviceId")),
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
            "itemType",
            choices::ArgumentValue::OptionalInput("itemType"),
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
            "itemType",
            choices::ArgumentValue::OptionalInput("itemType"),
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

static RESPONSIBLE_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_responsible::GET_RESPONSIBLE,
    arguments: &[
        choices::Argument::query("groupId", choices::ArgumentValue::Input("groupId")),
        choices::Argument::query("projectId", choices::ArgumentValue::Input("projectId")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static COMPANY_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_companies::GET_COMPANIES,
    arguments: &[
        choices::Argument::query("itemType", choices::ArgumentValue::Input("itemType")),
        choices::Argument::query(
            "projectId",
            choices::ArgumentValue::Input("projectId"),
        ),
        choices::Argument::query("serviceId", choices::ArgumentValue::Input("serviceId")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static PROVIDER_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_providers::GET_PROVIDERS,
    arguments: &[
        choices::Argument::query(
            "serviceId",
            choices::ArgumentValue::Input("serviceId"),
        ),
        choices::Argument::query("projectId", choices::ArgumentValue::Input("projectId")),
    ],
    paging: None,
    collection: "",
    value: "/id",
    title: Some("/name"),
    ..choices::ChoiceSource::DEFAULT
};

static UNIT_ID: choices::ChoiceSource = choices::ChoiceSource {
    operation: &crate::discovery::get_organizational_area::GET_ORGANIZATIONAL_AREA,
    arguments: &[
        choices::Argument::query(
            "serviceId",
            choices::ArgumentValue::Input("serviceId"),
        ),
        choices::Argument::query("projectId", choices::ArgumentValue::Input("projectId")),
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
    /// Lists the choices for the inputs of [`Client::create_case`](crate::Client::create_case).
    pub fn create_case_choices(&self) -> CreateCaseChoices {
        CreateCaseChoices {
            choices: choices::Choices::new(&self.runtime),
        }
    }
}

/// Lists the choices for the inputs of [`Client::create_case`](crate::Client::create_case).
///
/// Where choices depend on other inputs, give those first.
#[derive(Clone, Debug)]
pub struct CreateCaseChoices {
    choices: choices::Choices,
}

impl CreateCaseChoices {
    /// Gives `itemType`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_item_type(mut self, item_type: impl Into<ItemType>) -> Self {
        let value: ItemType = item_type.into();
        self.choices = self.choices.give("itemType", &value);
        self
    }

    /// Gives `projectId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_project_id(mut self, project_id: i64) -> Self {
        let value: i64 = project_id;
        self.choices = self.choices.give("projectId", &value);
        self
    }

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

    /// Gives `groupId`, which choices for other inputs depend on.
    #[must_use]
    pub fn given_group_id(mut self, group_id: i64) -> Self {
        let value: i64 = group_id;
        self.choices = self.choices.give("groupId", &value);
        self
    }

    /// The choices for `projectId`.
    ///
    /// The service is asked with [`Discovery::get_project`](crate::Discovery::get_project).
    pub async fn project_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&PROJECT_ID).await
    }

    /// The choices for `serviceId`.
    ///
    /// The service is asked with [`Discovery::get_service`](crate::Discovery::get_service).
    ///
    /// It depends on `itemType` and `projectId`.
    pub async fn service_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&SERVICE_ID).await
    }

    /// The choices for `categoryId`.
    ///
    /// The service is asked with [`Discovery::get_category`](crate::Discovery::get_category).
    ///
    /// It depends on `itemType` and `serviceId`.
    pub async fn category_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&CATEGORY_ID).await
    }

    /// The choices for `reasonId`.
    ///
    /// The service is asked with [`Discovery::get_reason`](crate::Discovery::get_reason).
    ///
    /// It depends on `itemType`, `categoryId` and `serviceId`.
    pub async fn reason_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&REASON_ID).await
    }

    /// The choices for `groupId`.
    ///
    /// The service is asked with [`Discovery::get_group`](crate::Discovery::get_group).
    ///
    /// It depends on `itemType`, `categoryId` and `serviceId`.
    pub async fn group_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&GROUP_ID).await
    }

    /// The choices for `responsibleId`.
    ///
    /// The service is asked with [`Discovery::get_responsible`](crate::Discovery::get_responsible).
    ///
    /// It depends on `groupId` and `projectId`.
    pub async fn responsible_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&RESPONSIBLE_ID).await
    }

    /// The choices for `companyId`.
    ///
    /// The service is asked with [`Discovery::get_companies`](crate::Discovery::get_companies).
    ///
    /// It depends on `itemType`, `projectId` and `serviceId`.
    pub async fn company_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&COMPANY_ID).await
    }

    /// The choices for `providerId`.
    ///
    /// The service is asked with [`Discovery::get_providers`](crate::Discovery::get_providers).
    ///
    /// It depends on `serviceId` and `projectId`.
    pub async fn provider_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&PROVIDER_ID).await
    }

    /// The choices for `unitId`.
    ///
    /// The service is asked with [`Discovery::get_organizational_area`](crate::Discovery::get_organizational_area).
    ///
    /// It depends on `serviceId` and `projectId`.
    pub async fn unit_id(&self) -> Result<Vec<choices::Choice<i64>>, Error> {
        self.choices.list(&UNIT_ID).await
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
