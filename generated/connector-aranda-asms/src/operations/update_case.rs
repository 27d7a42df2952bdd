//! `UpdateCase`: Update Case.

use connector_runtime::{CallOptions, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{AdditionalFieldInput, UpdateCaseRequest, UpdateCaseResponse};

static UPDATE_CASE: Operation = Operation {
    id: "UpdateCase",
    method: Method::PUT,
    template: "/asms/case/{ticketId}",
    path: &[Segment::Literal("/asms/case/"), Segment::Parameter("ticketId")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Update Case.
    ///
    /// Changes a case. The rules of the installation hold, as in its own forms.
    ///
    /// `PUT /asms/case/{ticketId}`
    ///
    /// `ticket_id`: Code of the case within its project, its `idByProject`.
    ///
    /// For example `IM-1-20`.
    ///
    /// Reply: [`UpdateCaseResponse`](crate::types::UpdateCaseResponse).
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
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .update_case("IM-1-20")
    ///     .with_commentary("Fuser replaced.")
    ///     .with_state_id(6)
    ///     .with_reason_id(9)
    ///     .with_interface_id("EXT-77")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_case(&self, ticket_id: impl AsRef<str>) -> UpdateCase {
        UpdateCase {
            call: self.runtime.call(&UPDATE_CASE).path("ticketId", ticket_id.as_ref()),
            body: <UpdateCaseRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::update_case`](crate::Client::update_case).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCase {
    call: Call,
    body: UpdateCaseRequest,
}

impl UpdateCase {
    /// What the case is about, in a line.
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.body = self.body.with_subject(subject);
        self
    }

    /// What the case is about, at length.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.with_description(description);
        self
    }

    /// The solution of the case.
    pub fn with_commentary(mut self, commentary: impl Into<String>) -> Self {
        self.body = self.body.with_commentary(commentary);
        self
    }

    /// Id of the service that the case is about. `GetService` lists those of a project.
    pub fn with_service_id(mut self, service_id: i64) -> Self {
        self.body = self.body.with_service_id(service_id);
        self
    }

    /// Id of the category of the case. `GetCategory` lists those of a service.
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.with_category_id(category_id);
        self
    }

    /// Id of the state to put the case into.
    ///
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_state_id(mut self, state_id: i64) -> Self {
        self.body = self.body.with_state_id(state_id);
        self
    }

    /// Id of the reason for the state.
    ///
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.body = self.body.with_reason_id(reason_id);
        self
    }

    /// Id of the group of specialists that is to deal with the case.
    ///
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_group_id(mut self, group_id: i64) -> Self {
        self.body = self.body.with_group_id(group_id);
        self
    }

    /// Id of the specialist who is to deal with the case. `GetResponsible` lists those of a
    /// group.
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.body = self.body.with_responsible_id(responsible_id);
        self
    }

    /// Id of the company that the case is for. `GetCompanies` lists those of a service.
    pub fn with_company_id(mut self, company_id: i64) -> Self {
        self.body = self.body.with_company_id(company_id);
        self
    }

    /// Id of the provider that is to work on the case. `GetProviders` lists those of a
    /// service.
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.body = self.body.with_provider_id(provider_id);
        self
    }

    /// Id of the organizational area that the case concerns. `GetOrganizationalArea` lists
    /// those of a service.
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
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_registry_type_id(mut self, registry_type_id: i64) -> Self {
        self.body = self.body.with_registry_type_id(registry_type_id);
        self
    }

    /// Id of the urgency.
    ///
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_urgency_id(mut self, urgency_id: i64) -> Self {
        self.body = self.body.with_urgency_id(urgency_id);
        self
    }

    /// Id of the impact.
    ///
    /// Its choices are listed by [`Client::update_case_choices`](crate::Client::update_case_choices).
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.body = self.body.with_impact_id(impact_id);
        self
    }

    /// What another system calls the case.
    pub fn with_interface_id(mut self, interface_id: impl Into<String>) -> Self {
        self.body = self.body.with_interface_id(interface_id);
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
    pub async fn send(self) -> Result<Response<UpdateCaseResponse>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UpdateCase {
    type Output = Result<Response<UpdateCaseResponse>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
