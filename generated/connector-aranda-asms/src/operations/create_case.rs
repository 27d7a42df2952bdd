//! `CreateCase`: Create Case.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{AdditionalFieldInput, CreateCaseRequest, CreatedCase, ItemType};

static CREATE_CASE: Operation = Operation {
    id: "CreateCase",
    method: Method::POST,
    template: "/asms/case",
    path: &[Segment::Literal("/asms/case")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create Case.
    ///
    /// Opens a case. The rules of the installation hold: fields that a form demands must be
    /// given here as well, additional ones among them.
    ///
    /// `POST /asms/case`
    ///
    /// Reply: [`CreatedCase`](crate::types::CreatedCase).
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use connector_aranda_asms::operations::CreateCaseArgs;
    /// use connector_aranda_asms::types::ItemType;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .create_case(CreateCaseArgs {
    ///         subject: "Printer on the second floor is out of order",
    ///         item_type: ItemType::Incident,
    ///         project_id: 1,
    ///         service_id: 12,
    ///         category_id: 34,
    ///     })
    ///     .with_description("It shows error 49.")
    ///     .with_reason_id(5)
    ///     .with_group_id(8)
    ///     .with_responsible_id(56)
    ///     .with_unit_id(3)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_case(
        &self,
        args: CreateCaseArgs<impl Into<String>, impl Into<ItemType>>,
    ) -> CreateCase {
        CreateCase {
            call: self.runtime.call(&CREATE_CASE),
            body: <CreateCaseRequest as Object>::empty()
                .with_subject(args.subject)
                .with_item_type(args.item_type)
                .with_project_id(args.project_id)
                .with_service_id(args.service_id)
                .with_category_id(args.category_id),
        }
    }
}

/// The required inputs of [`Client::create_case`](crate::Client::create_case).
#[derive(Clone)]
pub struct CreateCaseArgs<
    Subject: Into<String> = String,
    ItemTypeValue: Into<ItemType> = ItemType,
> {
    /// What the case is about, in a line.
    ///
    /// For example `Printer on the second floor is out of order`.
    pub subject: Subject,
    /// Type of the case.
    ///
    /// For example `Incidents`.
    pub item_type: ItemTypeValue,
    /// Id of the project that the case goes to.
    ///
    /// For example `1`.
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub project_id: i64,
    /// Id of the service that the case is about.
    ///
    /// For example `12`.
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub service_id: i64,
    /// Id of the category of the case.
    ///
    /// For example `34`.
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub category_id: i64,
}

impl<Subject: Into<String>, ItemTypeValue: Into<ItemType>> std::fmt::Debug
for CreateCaseArgs<Subject, ItemTypeValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateCaseArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::create_case`](crate::Client::create_case).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCase {
    call: Call,
    body: CreateCaseRequest,
}

impl CreateCase {
    /// What the case is about, at length.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.with_description(description);
        self
    }

    /// Id of the reason for the state.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.body = self.body.with_reason_id(reason_id);
        self
    }

    /// Id of the group of specialists that is to deal with the case.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_group_id(mut self, group_id: i64) -> Self {
        self.body = self.body.with_group_id(group_id);
        self
    }

    /// Id of the specialist who is to deal with the case.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.body = self.body.with_responsible_id(responsible_id);
        self
    }

    /// Id of the company that the case is for.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_company_id(mut self, company_id: i64) -> Self {
        self.body = self.body.with_company_id(company_id);
        self
    }

    /// Id of the provider that is to work on the case.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.body = self.body.with_provider_id(provider_id);
        self
    }

    /// Id of the organizational area that the case concerns.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.body = self.body.with_unit_id(unit_id);
        self
    }

    /// Id of the person who asks.
    pub fn with_applicant_id(mut self, applicant_id: i64) -> Self {
        self.body = self.body.with_applicant_id(applicant_id);
        self
    }

    /// Id of the customer that the case is for.
    pub fn with_customer_id(mut self, customer_id: i64) -> Self {
        self.body = self.body.with_customer_id(customer_id);
        self
    }

    /// Id of the configuration item that the case is about; `SearchCIs` finds it.
    pub fn with_ci_id(mut self, ci_id: i64) -> Self {
        self.body = self.body.with_ci_id(ci_id);
        self
    }

    /// Id of the way in which the case came in.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_registry_type_id(mut self, registry_type_id: i64) -> Self {
        self.body = self.body.with_registry_type_id(registry_type_id);
        self
    }

    /// Id of the urgency.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_urgency_id(mut self, urgency_id: i64) -> Self {
        self.body = self.body.with_urgency_id(urgency_id);
        self
    }

    /// Id of the impact.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.body = self.body.with_impact_id(impact_id);
        self
    }

    /// Fields that the administrator added to cases or items of this kind, with their
    /// values.
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalFieldInput>>,
    ) -> Self {
        self.body = self.body.with_additional_fields(additional_fields);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    ///
    /// The service also takes, by name:
    ///
    /// * `stateId`: Integer id of the state to begin in, as `GetState` lists them. Where it
    ///   is needed and missing, the service answers `StateIdIsEmpty`.
    /// * `modelId`: Integer id of the process model. Where it is needed and missing, the
    ///   service answers `ModelIdIsEmpty`.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<CreatedCase>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for CreateCase {
    type Output = Result<Response<CreatedCase>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
