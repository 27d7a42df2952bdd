//! `CaseSummary`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A case, in brief.
#[derive(Clone, PartialEq)]
pub struct CaseSummary {
    id: Member<i64>,
    id_by_project: Member<String>,
    subject: Member<String>,
    description: Member<String>,
    project_id: Member<i64>,
    project_name: Member<String>,
    item_type_name: Member<String>,
    item_type_id: Member<i64>,
    service_id: Member<i64>,
    service_name: Member<String>,
    model_id: Member<i64>,
    model_name: Member<String>,
    category_id: Member<i64>,
    category_name: Member<String>,
    applicant_id: Member<i64>,
    ci_id: Member<i64>,
    ci_name: Member<String>,
    customer_id: Member<i64>,
    customer_name: Member<String>,
    company_id: Member<i64>,
    company_name: Member<String>,
    sla_id: Member<i64>,
    sla_name: Member<String>,
    state_id: Member<i64>,
    state_name: Member<String>,
    reason_id: Member<i64>,
    reason_name: Member<String>,
    group_id: Member<i64>,
    group_name: Member<String>,
    responsible_id: Member<i64>,
    responsible_name: Member<String>,
    impact_id: Member<i64>,
    impact_name: Member<String>,
    opened_date: Member<String>,
    author_id: Member<i64>,
    author_name: Member<String>,
    extra_members: ExtraMembers,
}

impl CaseSummary {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the case in the whole system.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Code of the case within its project, which the operations on cases take as
    /// `ticketId`.
    pub fn id_by_project(&self) -> Option<&str> {
        self.id_by_project.text()
    }

    /// Sets [`id_by_project`](Self::id_by_project).
    #[must_use]
    pub fn with_id_by_project(mut self, id_by_project: impl Into<String>) -> Self {
        self.id_by_project.set(id_by_project.into());
        self
    }

    /// What the case is about, in a line.
    pub fn subject(&self) -> Option<&str> {
        self.subject.text()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject.set(subject.into());
        self
    }

    /// What the case is about, at length; may hold HTML.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Id of the project that the case belongs to.
    pub fn project_id(&self) -> Option<i64> {
        self.project_id.copied()
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: i64) -> Self {
        self.project_id.set(project_id);
        self
    }

    /// Name of the project that the case belongs to.
    pub fn project_name(&self) -> Option<&str> {
        self.project_name.text()
    }

    /// Sets [`project_name`](Self::project_name).
    #[must_use]
    pub fn with_project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name.set(project_name.into());
        self
    }

    /// Name of the case's type.
    pub fn item_type_name(&self) -> Option<&str> {
        self.item_type_name.text()
    }

    /// Sets [`item_type_name`](Self::item_type_name).
    #[must_use]
    pub fn with_item_type_name(mut self, item_type_name: impl Into<String>) -> Self {
        self.item_type_name.set(item_type_name.into());
        self
    }

    /// Number of the case's type; the API of ASMS itself counts 1 incident, 2 problem, 3
    /// change, 4 service requirement, 13 release.
    pub fn item_type_id(&self) -> Option<i64> {
        self.item_type_id.copied()
    }

    /// Sets [`item_type_id`](Self::item_type_id).
    #[must_use]
    pub fn with_item_type_id(mut self, item_type_id: i64) -> Self {
        self.item_type_id.set(item_type_id);
        self
    }

    /// Id of the service that the case is about.
    pub fn service_id(&self) -> Option<i64> {
        self.service_id.copied()
    }

    /// Sets [`service_id`](Self::service_id).
    #[must_use]
    pub fn with_service_id(mut self, service_id: i64) -> Self {
        self.service_id.set(service_id);
        self
    }

    /// Name of the service that the case is about.
    pub fn service_name(&self) -> Option<&str> {
        self.service_name.text()
    }

    /// Sets [`service_name`](Self::service_name).
    #[must_use]
    pub fn with_service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name.set(service_name.into());
        self
    }

    /// Id of the process model that the case follows.
    pub fn model_id(&self) -> Option<i64> {
        self.model_id.copied()
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: i64) -> Self {
        self.model_id.set(model_id);
        self
    }

    /// Name of the process model that the case follows.
    pub fn model_name(&self) -> Option<&str> {
        self.model_name.text()
    }

    /// Sets [`model_name`](Self::model_name).
    #[must_use]
    pub fn with_model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name.set(model_name.into());
        self
    }

    /// Id of the category of the case.
    pub fn category_id(&self) -> Option<i64> {
        self.category_id.copied()
    }

    /// Sets [`category_id`](Self::category_id).
    #[must_use]
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.category_id.set(category_id);
        self
    }

    /// Name of the category of the case.
    pub fn category_name(&self) -> Option<&str> {
        self.category_name.text()
    }

    /// Sets [`category_name`](Self::category_name).
    #[must_use]
    pub fn with_category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name.set(category_name.into());
        self
    }

    /// Id of the person who asked.
    pub fn applicant_id(&self) -> Option<i64> {
        self.applicant_id.copied()
    }

    /// Sets [`applicant_id`](Self::applicant_id).
    #[must_use]
    pub fn with_applicant_id(mut self, applicant_id: i64) -> Self {
        self.applicant_id.set(applicant_id);
        self
    }

    /// Id of the configuration item that the case is about.
    pub fn ci_id(&self) -> Option<i64> {
        self.ci_id.copied()
    }

    /// Sets [`ci_id`](Self::ci_id).
    #[must_use]
    pub fn with_ci_id(mut self, ci_id: i64) -> Self {
        self.ci_id.set(ci_id);
        self
    }

    /// Name of the configuration item that the case is about.
    pub fn ci_name(&self) -> Option<&str> {
        self.ci_name.text()
    }

    /// Sets [`ci_name`](Self::ci_name).
    #[must_use]
    pub fn with_ci_name(mut self, ci_name: impl Into<String>) -> Self {
        self.ci_name.set(ci_name.into());
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

    /// Name of the customer that the case is for.
    pub fn customer_name(&self) -> Option<&str> {
        self.customer_name.text()
    }

    /// Sets [`customer_name`](Self::customer_name).
    #[must_use]
    pub fn with_customer_name(mut self, customer_name: impl Into<String>) -> Self {
        self.customer_name.set(customer_name.into());
        self
    }

    /// Id of the company that the case is for.
    pub fn company_id(&self) -> Option<i64> {
        self.company_id.copied()
    }

    /// Sets [`company_id`](Self::company_id).
    #[must_use]
    pub fn with_company_id(mut self, company_id: i64) -> Self {
        self.company_id.set(company_id);
        self
    }

    /// Name of the company that the case is for.
    pub fn company_name(&self) -> Option<&str> {
        self.company_name.text()
    }

    /// Sets [`company_name`](Self::company_name).
    #[must_use]
    pub fn with_company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name.set(company_name.into());
        self
    }

    /// Id of the service level agreement that holds for the case.
    pub fn sla_id(&self) -> Option<i64> {
        self.sla_id.copied()
    }

    /// Sets [`sla_id`](Self::sla_id).
    #[must_use]
    pub fn with_sla_id(mut self, sla_id: i64) -> Self {
        self.sla_id.set(sla_id);
        self
    }

    /// Name of the service level agreement that holds for the case.
    pub fn sla_name(&self) -> Option<&str> {
        self.sla_name.text()
    }

    /// Sets [`sla_name`](Self::sla_name).
    #[must_use]
    pub fn with_sla_name(mut self, sla_name: impl Into<String>) -> Self {
        self.sla_name.set(sla_name.into());
        self
    }

    /// Id of the state that the case is in.
    pub fn state_id(&self) -> Option<i64> {
        self.state_id.copied()
    }

    /// Sets [`state_id`](Self::state_id).
    #[must_use]
    pub fn with_state_id(mut self, state_id: i64) -> Self {
        self.state_id.set(state_id);
        self
    }

    /// Name of the state that the case is in.
    pub fn state_name(&self) -> Option<&str> {
        self.state_name.text()
    }

    /// Sets [`state_name`](Self::state_name).
    #[must_use]
    pub fn with_state_name(mut self, state_name: impl Into<String>) -> Self {
        self.state_name.set(state_name.into());
        self
    }

    /// Id of the reason for that state.
    pub fn reason_id(&self) -> Option<i64> {
        self.reason_id.copied()
    }

    /// Sets [`reason_id`](Self::reason_id).
    #[must_use]
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.reason_id.set(reason_id);
        self
    }

    /// Name of the reason for that state.
    pub fn reason_name(&self) -> Option<&str> {
        self.reason_name.text()
    }

    /// Sets [`reason_name`](Self::reason_name).
    #[must_use]
    pub fn with_reason_name(mut self, reason_name: impl Into<String>) -> Self {
        self.reason_name.set(reason_name.into());
        self
    }

    /// Id of the group of specialists that deals with the case.
    pub fn group_id(&self) -> Option<i64> {
        self.group_id.copied()
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: i64) -> Self {
        self.group_id.set(group_id);
        self
    }

    /// Name of the group of specialists that deals with the case.
    pub fn group_name(&self) -> Option<&str> {
        self.group_name.text()
    }

    /// Sets [`group_name`](Self::group_name).
    #[must_use]
    pub fn with_group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name.set(group_name.into());
        self
    }

    /// Id of the specialist who deals with the case.
    pub fn responsible_id(&self) -> Option<i64> {
        self.responsible_id.copied()
    }

    /// Sets [`responsible_id`](Self::responsible_id).
    #[must_use]
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.responsible_id.set(responsible_id);
        self
    }

    /// Name of the specialist who deals with the case.
    pub fn responsible_name(&self) -> Option<&str> {
        self.responsible_name.text()
    }

    /// Sets [`responsible_name`](Self::responsible_name).
    #[must_use]
    pub fn with_responsible_name(mut self, responsible_name: impl Into<String>) -> Self {
        self.responsible_name.set(responsible_name.into());
        self
    }

    /// Id of the impact of the case.
    pub fn impact_id(&self) -> Option<i64> {
        self.impact_id.copied()
    }

    /// Sets [`impact_id`](Self::impact_id).
    #[must_use]
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.impact_id.set(impact_id);
        self
    }

    /// Name of the impact of the case.
    pub fn impact_name(&self) -> Option<&str> {
        self.impact_name.text()
    }

    /// Sets [`impact_name`](Self::impact_name).
    #[must_use]
    pub fn with_impact_name(mut self, impact_name: impl Into<String>) -> Self {
        self.impact_name.set(impact_name.into());
        self
    }

    /// When the case was opened, as text.
    pub fn opened_date(&self) -> Option<&str> {
        self.opened_date.text()
    }

    /// Sets [`opened_date`](Self::opened_date).
    #[must_use]
    pub fn with_opened_date(mut self, opened_date: impl Into<String>) -> Self {
        self.opened_date.set(opened_date.into());
        self
    }

    /// Id of the person who created the case.
    pub fn author_id(&self) -> Option<i64> {
        self.author_id.copied()
    }

    /// Sets [`author_id`](Self::author_id).
    #[must_use]
    pub fn with_author_id(mut self, author_id: i64) -> Self {
        self.author_id.set(author_id);
        self
    }

    /// Name of the person who created the case.
    pub fn author_name(&self) -> Option<&str> {
        self.author_name.text()
    }

    /// Sets [`author_name`](Self::author_name).
    #[must_use]
    pub fn with_author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name.set(author_name.into());
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

impl Default for CaseSummary {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    CaseSummary {
        0 id = "id";
        1 id_by_project = "idByProject";
        2 subject = "subject", sensitive;
        3 description = "description", sensitive;
        4 project_id = "projectId";
        5 project_name = "projectName";
        6 item_type_name = "itemTypeName";
        7 item_type_id = "itemTypeId";
        8 service_id = "serviceId";
        9 service_name = "serviceName";
        10 model_id = "modelId";
        11 model_name = "modelName";
        12 category_id = "categoryId";
        13 category_name = "categoryName";
        14 applicant_id = "applicantId";
        15 ci_id = "ciId";
        16 ci_name = "ciName";
        17 customer_id = "customerId";
        18 customer_name = "customerName", sensitive;
        19 company_id = "companyId";
        20 company_name = "companyName", sensitive;
        21 sla_id = "slaId";
        22 sla_name = "slaName";
        23 state_id = "stateId";
        24 state_name = "stateName";
        25 reason_id = "reasonId";
        26 reason_name = "reasonName";
        27 group_id = "groupId";
        28 group_name = "groupName";
        29 responsible_id = "responsibleId";
        30 responsible_name = "responsibleName", sensitive;
        31 impact_id = "impactId";
        32 impact_name = "impactName";
        33 opened_date = "openedDate";
        34 author_id = "authorId";
        35 author_name = "authorName", sensitive;
    }
}
