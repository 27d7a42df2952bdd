//! `Case`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{AdditionalField, NamedId};

/// A case with everything that is known about it.
#[derive(Clone, PartialEq)]
pub struct Case {
    id: Member<i64>,
    id_by_project: Member<String>,
    subject: Member<String>,
    description: Member<String>,
    commentary: Member<String>,
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
    customer_id: Member<i64>,
    customer_name: Member<String>,
    company_id: Member<i64>,
    company_name: Member<String>,
    ci_id: Member<i64>,
    ci_name: Member<String>,
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
    registry_type_id: Member<i64>,
    registry_type_name: Member<String>,
    impact_id: Member<i64>,
    impact_name: Member<String>,
    urgency_id: Member<i64>,
    urgency_name: Member<String>,
    priority_id: Member<i64>,
    priority_name: Member<String>,
    risk_id: Member<i64>,
    risk_name: Member<String>,
    provider_id: Member<i64>,
    provider_name: Member<String>,
    uc_id: Member<i64>,
    uc_name: Member<String>,
    unit_id: Member<i64>,
    unit_name: Member<String>,
    ola_id: Member<i64>,
    ola_name: Member<String>,
    opened_date: Member<String>,
    closed_date: Member<String>,
    final_date: Member<String>,
    initial_date: Member<String>,
    cost: Member<f64>,
    real_cost: Member<f64>,
    estimated_cost: Member<f64>,
    price: Member<f64>,
    interface_id: Member<String>,
    is_closed: Member<bool>,
    current_progress: Member<f64>,
    real_date: Member<String>,
    estimated_date: Member<String>,
    author_id: Member<i64>,
    author_name: Member<String>,
    attachments: Member<Vec<NamedId>>,
    additional_fields: Member<Vec<AdditionalField>>,
    extra_members: ExtraMembers,
}

impl Case {
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

    /// The solution of the case.
    pub fn commentary(&self) -> Option<&str> {
        self.commentary.text()
    }

    /// Sets [`commentary`](Self::commentary).
    #[must_use]
    pub fn with_commentary(mut self, commentary: impl Into<String>) -> Self {
        self.commentary.set(commentary.into());
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

    /// Id of the way in which the case came in.
    pub fn registry_type_id(&self) -> Option<i64> {
        self.registry_type_id.copied()
    }

    /// Sets [`registry_type_id`](Self::registry_type_id).
    #[must_use]
    pub fn with_registry_type_id(mut self, registry_type_id: i64) -> Self {
        self.registry_type_id.set(registry_type_id);
        self
    }

    /// Name of the way in which the case came in.
    pub fn registry_type_name(&self) -> Option<&str> {
        self.registry_type_name.text()
    }

    /// Sets [`registry_type_name`](Self::registry_type_name).
    #[must_use]
    pub fn with_registry_type_name(
        mut self,
        registry_type_name: impl Into<String>,
    ) -> Self {
        self.registry_type_name.set(registry_type_name.into());
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

    /// Id of the urgency of the case.
    pub fn urgency_id(&self) -> Option<i64> {
        self.urgency_id.copied()
    }

    /// Sets [`urgency_id`](Self::urgency_id).
    #[must_use]
    pub fn with_urgency_id(mut self, urgency_id: i64) -> Self {
        self.urgency_id.set(urgency_id);
        self
    }

    /// Name of the urgency of the case.
    pub fn urgency_name(&self) -> Option<&str> {
        self.urgency_name.text()
    }

    /// Sets [`urgency_name`](Self::urgency_name).
    #[must_use]
    pub fn with_urgency_name(mut self, urgency_name: impl Into<String>) -> Self {
        self.urgency_name.set(urgency_name.into());
        self
    }

    /// Id of the priority that follows from impact and urgency.
    pub fn priority_id(&self) -> Option<i64> {
        self.priority_id.copied()
    }

    /// Sets [`priority_id`](Self::priority_id).
    #[must_use]
    pub fn with_priority_id(mut self, priority_id: i64) -> Self {
        self.priority_id.set(priority_id);
        self
    }

    /// Name of the priority that follows from impact and urgency.
    pub fn priority_name(&self) -> Option<&str> {
        self.priority_name.text()
    }

    /// Sets [`priority_name`](Self::priority_name).
    #[must_use]
    pub fn with_priority_name(mut self, priority_name: impl Into<String>) -> Self {
        self.priority_name.set(priority_name.into());
        self
    }

    /// Id of the risk of the case.
    pub fn risk_id(&self) -> Option<i64> {
        self.risk_id.copied()
    }

    /// Sets [`risk_id`](Self::risk_id).
    #[must_use]
    pub fn with_risk_id(mut self, risk_id: i64) -> Self {
        self.risk_id.set(risk_id);
        self
    }

    /// Name of the risk of the case.
    pub fn risk_name(&self) -> Option<&str> {
        self.risk_name.text()
    }

    /// Sets [`risk_name`](Self::risk_name).
    #[must_use]
    pub fn with_risk_name(mut self, risk_name: impl Into<String>) -> Self {
        self.risk_name.set(risk_name.into());
        self
    }

    /// Id of the provider that works on the case.
    pub fn provider_id(&self) -> Option<i64> {
        self.provider_id.copied()
    }

    /// Sets [`provider_id`](Self::provider_id).
    #[must_use]
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.provider_id.set(provider_id);
        self
    }

    /// Name of the provider that works on the case.
    pub fn provider_name(&self) -> Option<&str> {
        self.provider_name.text()
    }

    /// Sets [`provider_name`](Self::provider_name).
    #[must_use]
    pub fn with_provider_name(mut self, provider_name: impl Into<String>) -> Self {
        self.provider_name.set(provider_name.into());
        self
    }

    /// Id of the underpinning contract with that provider.
    pub fn uc_id(&self) -> Option<i64> {
        self.uc_id.copied()
    }

    /// Sets [`uc_id`](Self::uc_id).
    #[must_use]
    pub fn with_uc_id(mut self, uc_id: i64) -> Self {
        self.uc_id.set(uc_id);
        self
    }

    /// Name of the underpinning contract with that provider.
    pub fn uc_name(&self) -> Option<&str> {
        self.uc_name.text()
    }

    /// Sets [`uc_name`](Self::uc_name).
    #[must_use]
    pub fn with_uc_name(mut self, uc_name: impl Into<String>) -> Self {
        self.uc_name.set(uc_name.into());
        self
    }

    /// Id of the organizational area that the case concerns.
    pub fn unit_id(&self) -> Option<i64> {
        self.unit_id.copied()
    }

    /// Sets [`unit_id`](Self::unit_id).
    #[must_use]
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id.set(unit_id);
        self
    }

    /// Name of the organizational area that the case concerns.
    pub fn unit_name(&self) -> Option<&str> {
        self.unit_name.text()
    }

    /// Sets [`unit_name`](Self::unit_name).
    #[must_use]
    pub fn with_unit_name(mut self, unit_name: impl Into<String>) -> Self {
        self.unit_name.set(unit_name.into());
        self
    }

    /// Id of the operational level agreement that holds for the case.
    pub fn ola_id(&self) -> Option<i64> {
        self.ola_id.copied()
    }

    /// Sets [`ola_id`](Self::ola_id).
    #[must_use]
    pub fn with_ola_id(mut self, ola_id: i64) -> Self {
        self.ola_id.set(ola_id);
        self
    }

    /// Name of the operational level agreement that holds for the case.
    pub fn ola_name(&self) -> Option<&str> {
        self.ola_name.text()
    }

    /// Sets [`ola_name`](Self::ola_name).
    #[must_use]
    pub fn with_ola_name(mut self, ola_name: impl Into<String>) -> Self {
        self.ola_name.set(ola_name.into());
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

    /// When the case was closed, as text.
    pub fn closed_date(&self) -> Option<&str> {
        self.closed_date.text()
    }

    /// Sets [`closed_date`](Self::closed_date).
    #[must_use]
    pub fn with_closed_date(mut self, closed_date: impl Into<String>) -> Self {
        self.closed_date.set(closed_date.into());
        self
    }

    /// When a task ends, as text; for tasks only.
    pub fn final_date(&self) -> Option<&str> {
        self.final_date.text()
    }

    /// Sets [`final_date`](Self::final_date).
    #[must_use]
    pub fn with_final_date(mut self, final_date: impl Into<String>) -> Self {
        self.final_date.set(final_date.into());
        self
    }

    /// When a task begins, as text; for tasks only.
    pub fn initial_date(&self) -> Option<&str> {
        self.initial_date.text()
    }

    /// Sets [`initial_date`](Self::initial_date).
    #[must_use]
    pub fn with_initial_date(mut self, initial_date: impl Into<String>) -> Self {
        self.initial_date.set(initial_date.into());
        self
    }

    /// Cost of the case; the service names no currency.
    pub fn cost(&self) -> Option<f64> {
        self.cost.copied()
    }

    /// Sets [`cost`](Self::cost).
    #[must_use]
    pub fn with_cost(mut self, cost: f64) -> Self {
        self.cost.set(cost);
        self
    }

    /// Cost that really arose.
    pub fn real_cost(&self) -> Option<f64> {
        self.real_cost.copied()
    }

    /// Sets [`real_cost`](Self::real_cost).
    #[must_use]
    pub fn with_real_cost(mut self, real_cost: f64) -> Self {
        self.real_cost.set(real_cost);
        self
    }

    /// Cost that was expected.
    pub fn estimated_cost(&self) -> Option<f64> {
        self.estimated_cost.copied()
    }

    /// Sets [`estimated_cost`](Self::estimated_cost).
    #[must_use]
    pub fn with_estimated_cost(mut self, estimated_cost: f64) -> Self {
        self.estimated_cost.set(estimated_cost);
        self
    }

    /// Price of the case; the service names no currency.
    pub fn price(&self) -> Option<f64> {
        self.price.copied()
    }

    /// Sets [`price`](Self::price).
    #[must_use]
    pub fn with_price(mut self, price: f64) -> Self {
        self.price.set(price);
        self
    }

    /// What another system calls the case.
    pub fn interface_id(&self) -> Option<&str> {
        self.interface_id.text()
    }

    /// Sets [`interface_id`](Self::interface_id).
    #[must_use]
    pub fn with_interface_id(mut self, interface_id: impl Into<String>) -> Self {
        self.interface_id.set(interface_id.into());
        self
    }

    /// Whether the case is closed.
    pub fn is_closed(&self) -> Option<bool> {
        self.is_closed.copied()
    }

    /// Sets [`is_closed`](Self::is_closed).
    #[must_use]
    pub fn with_is_closed(mut self, is_closed: bool) -> Self {
        self.is_closed.set(is_closed);
        self
    }

    /// How far the work has come; the service names no unit.
    pub fn current_progress(&self) -> Option<f64> {
        self.current_progress.copied()
    }

    /// Sets [`current_progress`](Self::current_progress).
    #[must_use]
    pub fn with_current_progress(mut self, current_progress: f64) -> Self {
        self.current_progress.set(current_progress);
        self
    }

    /// The real date beside `estimatedDate`, as text; the service does not say of what.
    pub fn real_date(&self) -> Option<&str> {
        self.real_date.text()
    }

    /// Sets [`real_date`](Self::real_date).
    #[must_use]
    pub fn with_real_date(mut self, real_date: impl Into<String>) -> Self {
        self.real_date.set(real_date.into());
        self
    }

    /// The date that was expected, as text; the service does not say of what.
    pub fn estimated_date(&self) -> Option<&str> {
        self.estimated_date.text()
    }

    /// Sets [`estimated_date`](Self::estimated_date).
    #[must_use]
    pub fn with_estimated_date(mut self, estimated_date: impl Into<String>) -> Self {
        self.estimated_date.set(estimated_date.into());
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

    /// Files of the case: `id` is what `DownloadCaseFile` takes as `fileId`.
    pub fn attachments(&self) -> &[NamedId] {
        self.attachments.items()
    }

    /// Sets [`attachments`](Self::attachments).
    #[must_use]
    pub fn with_attachments(
        mut self,
        attachments: impl IntoIterator<Item: Into<NamedId>>,
    ) -> Self {
        self.attachments.set(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Fields that the administrator added, with their values.
    pub fn additional_fields(&self) -> &[AdditionalField] {
        self.additional_fields.items()
    }

    /// Sets [`additional_fields`](Self::additional_fields).
    #[must_use]
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalField>>,
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

impl Default for Case {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Case {
        0 id = "id";
        1 id_by_project = "idByProject";
        2 subject = "subject", sensitive;
        3 description = "description", sensitive;
        4 commentary = "commentary", sensitive;
        5 project_id = "projectId";
        6 project_name = "projectName";
        7 item_type_name = "itemTypeName";
        8 item_type_id = "itemTypeId";
        9 service_id = "serviceId";
        10 service_name = "serviceName";
        11 model_id = "modelId";
        12 model_name = "modelName";
        13 category_id = "categoryId";
        14 category_name = "categoryName";
        15 applicant_id = "applicantId";
        16 customer_id = "customerId";
        17 customer_name = "customerName", sensitive;
        18 company_id = "companyId";
        19 company_name = "companyName", sensitive;
        20 ci_id = "ciId";
        21 ci_name = "ciName";
        22 sla_id = "slaId";
        23 sla_name = "slaName";
        24 state_id = "stateId";
        25 state_name = "stateName";
        26 reason_id = "reasonId";
        27 reason_name = "reasonName";
        28 group_id = "groupId";
        29 group_name = "groupName";
        30 responsible_id = "responsibleId";
        31 responsible_name = "responsibleName", sensitive;
        32 registry_type_id = "registryTypeId";
        33 registry_type_name = "registryTypeName";
        34 impact_id = "impactId";
        35 impact_name = "impactName";
        36 urgency_id = "urgencyId";
        37 urgency_name = "urgencyName";
        38 priority_id = "priorityId";
        39 priority_name = "priorityName";
        40 risk_id = "riskId";
        41 risk_name = "riskName";
        42 provider_id = "providerId";
        43 provider_name = "providerName", sensitive;
        44 uc_id = "ucId";
        45 uc_name = "ucName";
        46 unit_id = "unitId";
        47 unit_name = "unitName";
        48 ola_id = "olaId";
        49 ola_name = "olaName";
        50 opened_date = "openedDate";
        51 closed_date = "closedDate";
        52 final_date = "finalDate";
        53 initial_date = "initialDate";
        54 cost = "cost";
        55 real_cost = "realCost";
        56 estimated_cost = "estimatedCost";
        57 price = "price";
        58 interface_id = "interfaceId";
        59 is_closed = "isClosed";
        60 current_progress = "currentProgress";
        61 real_date = "realDate";
        62 estimated_date = "estimatedDate";
        63 author_id = "authorId";
        64 author_name = "authorName", sensitive;
        65 attachments = "attachments";
        66 additional_fields = "additionalFields";
    }
}
