//! `CreateCaseRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::{AdditionalFieldInput, ItemType};

/// A new case.
///
/// The service also takes, by name:
///
/// * `stateId`: Integer id of the state to begin in, as `GetState` lists them. Where it
///   is needed and missing, the service answers `StateIdIsEmpty`.
/// * `modelId`: Integer id of the process model. Where it is needed and missing, the
///   service answers `ModelIdIsEmpty`.
#[derive(Clone, PartialEq)]
pub struct CreateCaseRequest {
    subject: Member<String>,
    description: Member<String>,
    item_type: Member<ItemType>,
    project_id: Member<i64>,
    service_id: Member<i64>,
    category_id: Member<i64>,
    reason_id: Member<i64>,
    group_id: Member<i64>,
    responsible_id: Member<i64>,
    company_id: Member<i64>,
    provider_id: Member<i64>,
    unit_id: Member<i64>,
    applicant_id: Member<i64>,
    customer_id: Member<i64>,
    ci_id: Member<i64>,
    registry_type_id: Member<i64>,
    urgency_id: Member<i64>,
    impact_id: Member<i64>,
    additional_fields: Member<Vec<AdditionalFieldInput>>,
    extra_members: ExtraMembers,
}

impl CreateCaseRequest {
    /// What the case is about, in a line.
    ///
    /// For example `Printer on the second floor is out of order`.
    pub fn subject(&self) -> Option<&str> {
        self.subject.text()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject.set(subject.into());
        self
    }

    /// What the case is about, at length.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Type of the case.
    ///
    /// For example `Incidents`.
    pub fn item_type(&self) -> Option<&ItemType> {
        self.item_type.get()
    }

    /// Sets [`item_type`](Self::item_type).
    #[must_use]
    pub fn with_item_type(mut self, item_type: impl Into<ItemType>) -> Self {
        self.item_type.set(item_type.into());
        self
    }

    /// Id of the project that the case goes to.
    ///
    /// For example `1`.
    /// Its choices are listed by [`Discovery::get_project`](crate::Discovery::get_project).
    pub fn project_id(&self) -> Option<i64> {
        self.project_id.copied()
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: i64) -> Self {
        self.project_id.set(project_id);
        self
    }

    /// Id of the service that the case is about.
    ///
    /// For example `12`.
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn service_id(&self) -> Option<i64> {
        self.service_id.copied()
    }

    /// Sets [`service_id`](Self::service_id).
    #[must_use]
    pub fn with_service_id(mut self, service_id: i64) -> Self {
        self.service_id.set(service_id);
        self
    }

    /// Id of the category of the case.
    ///
    /// For example `34`.
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn category_id(&self) -> Option<i64> {
        self.category_id.copied()
    }

    /// Sets [`category_id`](Self::category_id).
    #[must_use]
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.category_id.set(category_id);
        self
    }

    /// Id of the reason for the state.
    ///
    /// Its choices are listed by [`Discovery::get_reason`](crate::Discovery::get_reason).
    pub fn reason_id(&self) -> Option<i64> {
        self.reason_id.copied()
    }

    /// Sets [`reason_id`](Self::reason_id).
    #[must_use]
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.reason_id.set(reason_id);
        self
    }

    /// Id of the group of specialists that is to deal with the case.
    ///
    /// Its choices are listed by [`Discovery::get_group`](crate::Discovery::get_group).
    pub fn group_id(&self) -> Option<i64> {
        self.group_id.copied()
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: i64) -> Self {
        self.group_id.set(group_id);
        self
    }

    /// Id of the specialist who is to deal with the case.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn responsible_id(&self) -> Option<i64> {
        self.responsible_id.copied()
    }

    /// Sets [`responsible_id`](Self::responsible_id).
    #[must_use]
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.responsible_id.set(responsible_id);
        self
    }

    /// Id of the company that the case is for.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn company_id(&self) -> Option<i64> {
        self.company_id.copied()
    }

    /// Sets [`company_id`](Self::company_id).
    #[must_use]
    pub fn with_company_id(mut self, company_id: i64) -> Self {
        self.company_id.set(company_id);
        self
    }

    /// Id of the provider that is to work on the case.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn provider_id(&self) -> Option<i64> {
        self.provider_id.copied()
    }

    /// Sets [`provider_id`](Self::provider_id).
    #[must_use]
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.provider_id.set(provider_id);
        self
    }

    /// Id of the organizational area that the case concerns.
    ///
    /// Its choices are listed by [`Client::create_case_choices`](crate::Client::create_case_choices).
    pub fn unit_id(&self) -> Option<i64> {
        self.unit_id.copied()
    }

    /// Sets [`unit_id`](Self::unit_id).
    #[must_use]
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id.set(unit_id);
        self
    }

    /// Id of the person who asks.
    pub fn applicant_id(&self) -> Option<i64> {
        self.applicant_id.copied()
    }

    /// Sets [`applicant_id`](Self::applicant_id).
    #[must_use]
    pub fn with_applicant_id(mut self, applicant_id: i64) -> Self {
        self.applicant_id.set(applicant_id);
        self
    }

    /// Id of the customer that the case is for.
    pub fn customer_id(&self) -> Option<i64> {
        self.customer_id.copied()
    }

    /// Sets [`customer_id`](Self::customer_id).
    #[must_use]
    pub fn with_customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id.set(customer_id);
        self
    }

    /// Id of the configuration item that the case is about; `SearchCIs` finds it.
    pub fn ci_id(&self) -> Option<i64> {
        self.ci_id.copied()
    }

    /// Sets [`ci_id`](Self::ci_id).
    #[must_use]
    pub fn with_ci_id(mut self, ci_id: i64) -> Self {
        self.ci_id.set(ci_id);
        self
    }

    /// Id of the way in which the case came in.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn registry_type_id(&self) -> Option<i64> {
        self.registry_type_id.copied()
    }

    /// Sets [`registry_type_id`](Self::registry_type_id).
    #[must_use]
    pub fn with_registry_type_id(mut self, registry_type_id: i64) -> Self {
        self.registry_type_id.set(registry_type_id);
        self
    }

    /// Id of the urgency.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn urgency_id(&self) -> Option<i64> {
        self.urgency_id.copied()
    }

    /// Sets [`urgency_id`](Self::urgency_id).
    #[must_use]
    pub fn with_urgency_id(mut self, urgency_id: i64) -> Self {
        self.urgency_id.set(urgency_id);
        self
    }

    /// Id of the impact.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn impact_id(&self) -> Option<i64> {
        self.impact_id.copied()
    }

    /// Sets [`impact_id`](Self::impact_id).
    #[must_use]
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.impact_id.set(impact_id);
        self
    }

    /// Fields that the administrator added to cases or items of this kind, with their
    /// values.
    pub fn additional_fields(&self) -> &[AdditionalFieldInput] {
        self.additional_fields.items()
    }

    /// Sets [`additional_fields`](Self::additional_fields).
    #[must_use]
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalFieldInput>>,
    ) -> Self {
        self.additional_fields
            .set(additional_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

connector_runtime::generated::object! {
    CreateCaseRequest {
        0 subject = "subject", sensitive;
        1 description = "description", sensitive;
        2 item_type = "itemType";
        3 project_id = "projectId";
        4 service_id = "serviceId";
        5 category_id = "categoryId";
        6 reason_id = "reasonId";
        7 group_id = "groupId";
        8 responsible_id = "responsibleId";
        9 company_id = "companyId";
        10 provider_id = "providerId";
        11 unit_id = "unitId";
        12 applicant_id = "applicantId";
        13 customer_id = "customerId";
        14 ci_id = "ciId";
        15 registry_type_id = "registryTypeId";
        16 urgency_id = "urgencyId";
        17 impact_id = "impactId";
        18 additional_fields = "additionalFields";
    }
}
