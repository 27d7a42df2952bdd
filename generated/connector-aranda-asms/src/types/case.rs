//! `Case`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
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
    unknown_members: Unknown,
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

    /// Code of the case within its project, which the operations on cases take as
    /// `ticketId`.
    pub fn id_by_project(&self) -> Option<&str> {
        self.id_by_project.text()
    }

    /// What the case is about, in a line.
    pub fn subject(&self) -> Option<&str> {
        self.subject.text()
    }

    /// What the case is about, at length; may hold HTML.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// The solution of the case.
    pub fn commentary(&self) -> Option<&str> {
        self.commentary.text()
    }

    /// Id of the project that the case belongs to.
    pub fn project_id(&self) -> Option<i64> {
        self.project_id.copied()
    }

    /// Name of the project that the case belongs to.
    pub fn project_name(&self) -> Option<&str> {
        self.project_name.text()
    }

    /// Name of the case's type.
    pub fn item_type_name(&self) -> Option<&str> {
        self.item_type_name.text()
    }

    /// Number of the case's type; the API of ASMS itself counts 1 incident, 2 problem, 3
    /// change, 4 service requirement, 13 release.
    pub fn item_type_id(&self) -> Option<i64> {
        self.item_type_id.copied()
    }

    /// Id of the service that the case is about.
    pub fn service_id(&self) -> Option<i64> {
        self.service_id.copied()
    }

    /// Name of the service that the case is about.
    pub fn service_name(&self) -> Option<&str> {
        self.service_name.text()
    }

    /// Id of the process model that the case follows.
    pub fn model_id(&self) -> Option<i64> {
        self.model_id.copied()
    }

    /// Name of the process model that the case follows.
    pub fn model_name(&self) -> Option<&str> {
        self.model_name.text()
    }

    /// Id of the category of the case.
    pub fn category_id(&self) -> Option<i64> {
        self.category_id.copied()
    }

    /// Name of the category of the case.
    pub fn category_name(&self) -> Option<&str> {
        self.category_name.text()
    }

    /// Id of the person who asked.
    pub fn applicant_id(&self) -> Option<i64> {
        self.applicant_id.copied()
    }

    /// Id of the customer that the case is for.
    pub fn customer_id(&self) -> Option<i64> {
        self.customer_id.copied()
    }

    /// Name of the customer that the case is for.
    pub fn customer_name(&self) -> Option<&str> {
        self.customer_name.text()
    }

    /// Id of the company that the case is for.
    pub fn company_id(&self) -> Option<i64> {
        self.company_id.copied()
    }

    /// Name of the company that the case is for.
    pub fn company_name(&self) -> Option<&str> {
        self.company_name.text()
    }

    /// Id of the configuration item that the case is about.
    pub fn ci_id(&self) -> Option<i64> {
        self.ci_id.copied()
    }

    /// Name of the configuration item that the case is about.
    pub fn ci_name(&self) -> Option<&str> {
        self.ci_name.text()
    }

    /// Id of the service level agreement that holds for the case.
    pub fn sla_id(&self) -> Option<i64> {
        self.sla_id.copied()
    }

    /// Name of the service level agreement that holds for the case.
    pub fn sla_name(&self) -> Option<&str> {
        self.sla_name.text()
    }

    /// Id of the state that the case is in.
    pub fn state_id(&self) -> Option<i64> {
        self.state_id.copied()
    }

    /// Name of the state that the case is in.
    pub fn state_name(&self) -> Option<&str> {
        self.state_name.text()
    }

    /// Id of the reason for that state.
    pub fn reason_id(&self) -> Option<i64> {
        self.reason_id.copied()
    }

    /// Name of the reason for that state.
    pub fn reason_name(&self) -> Option<&str> {
        self.reason_name.text()
    }

    /// Id of the group of specialists that deals with the case.
    pub fn group_id(&self) -> Option<i64> {
        self.group_id.copied()
    }

    /// Name of the group of specialists that deals with the case.
    pub fn group_name(&self) -> Option<&str> {
        self.group_name.text()
    }

    /// Id of the specialist who deals with the case.
    pub fn responsible_id(&self) -> Option<i64> {
        self.responsible_id.copied()
    }

    /// Name of the specialist who deals with the case.
    pub fn responsible_name(&self) -> Option<&str> {
        self.responsible_name.text()
    }

    /// Id of the way in which the case came in.
    pub fn registry_type_id(&self) -> Option<i64> {
        self.registry_type_id.copied()
    }

    /// Name of the way in which the case came in.
    pub fn registry_type_name(&self) -> Option<&str> {
        self.registry_type_name.text()
    }

    /// Id of the impact of the case.
    pub fn impact_id(&self) -> Option<i64> {
        self.impact_id.copied()
    }

    /// Name of the impact of the case.
    pub fn impact_name(&self) -> Option<&str> {
        self.impact_name.text()
    }

    /// Id of the urgency of the case.
    pub fn urgency_id(&self) -> Option<i64> {
        self.urgency_id.copied()
    }

    /// Name of the urgency of the case.
    pub fn urgency_name(&self) -> Option<&str> {
        self.urgency_name.text()
    }

    /// Id of the priority that follows from impact and urgency.
    pub fn priority_id(&self) -> Option<i64> {
        self.priority_id.copied()
    }

    /// Name of the priority that follows from impact and urgency.
    pub fn priority_name(&self) -> Option<&str> {
        self.priority_name.text()
    }

    /// Id of the risk of the case.
    pub fn risk_id(&self) -> Option<i64> {
        self.risk_id.copied()
    }

    /// Name of the risk of the case.
    pub fn risk_name(&self) -> Option<&str> {
        self.risk_name.text()
    }

    /// Id of the provider that works on the case.
    pub fn provider_id(&self) -> Option<i64> {
        self.provider_id.copied()
    }

    /// Name of the provider that works on the case.
    pub fn provider_name(&self) -> Option<&str> {
        self.provider_name.text()
    }

    /// Id of the underpinning contract with that provider.
    pub fn uc_id(&self) -> Option<i64> {
        self.uc_id.copied()
    }

    /// Name of the underpinning contract with that provider.
    pub fn uc_name(&self) -> Option<&str> {
        self.uc_name.text()
    }

    /// Id of the organizational area that the case concerns.
    pub fn unit_id(&self) -> Option<i64> {
        self.unit_id.copied()
    }

    /// Name of the organizational area that the case concerns.
    pub fn unit_name(&self) -> Option<&str> {
        self.unit_name.text()
    }

    /// Id of the operational level agreement that holds for the case.
    pub fn ola_id(&self) -> Option<i64> {
        self.ola_id.copied()
    }

    /// Name of the operational level agreement that holds for the case.
    pub fn ola_name(&self) -> Option<&str> {
        self.ola_name.text()
    }

    /// When the case was opened, as text.
    pub fn opened_date(&self) -> Option<&str> {
        self.opened_date.text()
    }

    /// When the case was closed, as text.
    pub fn closed_date(&self) -> Option<&str> {
        self.closed_date.text()
    }

    /// When a task ends, as text; for tasks only.
    pub fn final_date(&self) -> Option<&str> {
        self.final_date.text()
    }

    /// When a task begins, as text; for tasks only.
    pub fn initial_date(&self) -> Option<&str> {
        self.initial_date.text()
    }

    /// Cost of the case; the service names no currency.
    pub fn cost(&self) -> Option<f64> {
        self.cost.copied()
    }

    /// Cost that really arose.
    pub fn real_cost(&self) -> Option<f64> {
        self.real_cost.copied()
    }

    /// Cost that was expected.
    pub fn estimated_cost(&self) -> Option<f64> {
        self.estimated_cost.copied()
    }

    /// Price of the case; the service names no currency.
    pub fn price(&self) -> Option<f64> {
        self.price.copied()
    }

    /// What another system calls the case.
    pub fn interface_id(&self) -> Option<&str> {
        self.interface_id.text()
    }

    /// Whether the case is closed.
    pub fn is_closed(&self) -> Option<bool> {
        self.is_closed.copied()
    }

    /// How far the work has come; the service names no unit.
    pub fn current_progress(&self) -> Option<f64> {
        self.current_progress.copied()
    }

    /// The real date beside `estimatedDate`, as text; the service does not say of what.
    pub fn real_date(&self) -> Option<&str> {
        self.real_date.text()
    }

    /// The date that was expected, as text; the service does not say of what.
    pub fn estimated_date(&self) -> Option<&str> {
        self.estimated_date.text()
    }

    /// Id of the person who created the case.
    pub fn author_id(&self) -> Option<i64> {
        self.author_id.copied()
    }

    /// Name of the person who created the case.
    pub fn author_name(&self) -> Option<&str> {
        self.author_name.text()
    }

    /// Files of the case: `id` is what `DownloadCaseFile` takes as `fileId`.
    pub fn attachments(&self) -> &[NamedId] {
        self.attachments.items()
    }

    /// Fields that the administrator added, with their values.
    pub fn additional_fields(&self) -> &[AdditionalField] {
        self.additional_fields.items()
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

impl Object for Case {
    const NAME: &'static str = "Case";

    const SENSITIVE: &'static [&'static str] = &[
        "subject",
        "description",
        "commentary",
        "customerName",
        "companyName",
        "responsibleName",
        "providerName",
        "authorName",
    ];

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            id_by_project: Member::absent(),
            subject: Member::absent(),
            description: Member::absent(),
            commentary: Member::absent(),
            project_id: Member::absent(),
            project_name: Member::absent(),
            item_type_name: Member::absent(),
            item_type_id: Member::absent(),
            service_id: Member::absent(),
            service_name: Member::absent(),
            model_id: Member::absent(),
            model_name: Member::absent(),
            category_id: Member::absent(),
            category_name: Member::absent(),
            applicant_id: Member::absent(),
            customer_id: Member::absent(),
            customer_name: Member::absent(),
            company_id: Member::absent(),
            company_name: Member::absent(),
            ci_id: Member::absent(),
            ci_name: Member::absent(),
            sla_id: Member::absent(),
            sla_name: Member::absent(),
            state_id: Member::absent(),
            state_name: Member::absent(),
            reason_id: Member::absent(),
            reason_name: Member::absent(),
            group_id: Member::absent(),
            group_name: Member::absent(),
            responsible_id: Member::absent(),
            responsible_name: Member::absent(),
            registry_type_id: Member::absent(),
            registry_type_name: Member::absent(),
            impact_id: Member::absent(),
            impact_name: Member::absent(),
            urgency_id: Member::absent(),
            urgency_name: Member::absent(),
            priority_id: Member::absent(),
            priority_name: Member::absent(),
            risk_id: Member::absent(),
            risk_name: Member::absent(),
            provider_id: Member::absent(),
            provider_name: Member::absent(),
            uc_id: Member::absent(),
            uc_name: Member::absent(),
            unit_id: Member::absent(),
            unit_name: Member::absent(),
            ola_id: Member::absent(),
            ola_name: Member::absent(),
            opened_date: Member::absent(),
            closed_date: Member::absent(),
            final_date: Member::absent(),
            initial_date: Member::absent(),
            cost: Member::absent(),
            real_cost: Member::absent(),
            estimated_cost: Member::absent(),
            price: Member::absent(),
            interface_id: Member::absent(),
            is_closed: Member::absent(),
            current_progress: Member::absent(),
            real_date: Member::absent(),
            estimated_date: Member::absent(),
            author_id: Member::absent(),
            author_name: Member::absent(),
            attachments: Member::absent(),
            additional_fields: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "id" => &mut self.id,
            "idByProject" => &mut self.id_by_project,
            "subject" => &mut self.subject,
            "description" => &mut self.description,
            "commentary" => &mut self.commentary,
            "projectId" => &mut self.project_id,
            "projectName" => &mut self.project_name,
            "itemTypeName" => &mut self.item_type_name,
            "itemTypeId" => &mut self.item_type_id,
            "serviceId" => &mut self.service_id,
            "serviceName" => &mut self.service_name,
            "modelId" => &mut self.model_id,
            "modelName" => &mut self.model_name,
            "categoryId" => &mut self.category_id,
            "categoryName" => &mut self.category_name,
            "applicantId" => &mut self.applicant_id,
            "customerId" => &mut self.customer_id,
            "customerName" => &mut self.customer_name,
            "companyId" => &mut self.company_id,
            "companyName" => &mut self.company_name,
            "ciId" => &mut self.ci_id,
            "ciName" => &mut self.ci_name,
            "slaId" => &mut self.sla_id,
            "slaName" => &mut self.sla_name,
            "stateId" => &mut self.state_id,
            "stateName" => &mut self.state_name,
            "reasonId" => &mut self.reason_id,
            "reasonName" => &mut self.reason_name,
            "groupId" => &mut self.group_id,
            "groupName" => &mut self.group_name,
            "responsibleId" => &mut self.responsible_id,
            "responsibleName" => &mut self.responsible_name,
            "registryTypeId" => &mut self.registry_type_id,
            "registryTypeName" => &mut self.registry_type_name,
            "impactId" => &mut self.impact_id,
            "impactName" => &mut self.impact_name,
            "urgencyId" => &mut self.urgency_id,
            "urgencyName" => &mut self.urgency_name,
            "priorityId" => &mut self.priority_id,
            "priorityName" => &mut self.priority_name,
            "riskId" => &mut self.risk_id,
            "riskName" => &mut self.risk_name,
            "providerId" => &mut self.provider_id,
            "providerName" => &mut self.provider_name,
            "ucId" => &mut self.uc_id,
            "ucName" => &mut self.uc_name,
            "unitId" => &mut self.unit_id,
            "unitName" => &mut self.unit_name,
            "olaId" => &mut self.ola_id,
            "olaName" => &mut self.ola_name,
            "openedDate" => &mut self.opened_date,
            "closedDate" => &mut self.closed_date,
            "finalDate" => &mut self.final_date,
            "initialDate" => &mut self.initial_date,
            "cost" => &mut self.cost,
            "realCost" => &mut self.real_cost,
            "estimatedCost" => &mut self.estimated_cost,
            "price" => &mut self.price,
            "interfaceId" => &mut self.interface_id,
            "isClosed" => &mut self.is_closed,
            "currentProgress" => &mut self.current_progress,
            "realDate" => &mut self.real_date,
            "estimatedDate" => &mut self.estimated_date,
            "authorId" => &mut self.author_id,
            "authorName" => &mut self.author_name,
            "attachments" => &mut self.attachments,
            "additionalFields" => &mut self.additional_fields,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("id", &self.id);
        visit("idByProject", &self.id_by_project);
        visit("subject", &self.subject);
        visit("description", &self.description);
        visit("commentary", &self.commentary);
        visit("projectId", &self.project_id);
        visit("projectName", &self.project_name);
        visit("itemTypeName", &self.item_type_name);
        visit("itemTypeId", &self.item_type_id);
        visit("serviceId", &self.service_id);
        visit("serviceName", &self.service_name);
        visit("modelId", &self.model_id);
        visit("modelName", &self.model_name);
        visit("categoryId", &self.category_id);
        visit("categoryName", &self.category_name);
        visit("applicantId", &self.applicant_id);
        visit("customerId", &self.customer_id);
        visit("customerName", &self.customer_name);
        visit("companyId", &self.company_id);
        visit("companyName", &self.company_name);
        visit("ciId", &self.ci_id);
        visit("ciName", &self.ci_name);
        visit("slaId", &self.sla_id);
        visit("slaName", &self.sla_name);
        visit("stateId", &self.state_id);
        visit("stateName", &self.state_name);
        visit("reasonId", &self.reason_id);
        visit("reasonName", &self.reason_name);
        visit("groupId", &self.group_id);
        visit("groupName", &self.group_name);
        visit("responsibleId", &self.responsible_id);
        visit("responsibleName", &self.responsible_name);
        visit("registryTypeId", &self.registry_type_id);
        visit("registryTypeName", &self.registry_type_name);
        visit("impactId", &self.impact_id);
        visit("impactName", &self.impact_name);
        visit("urgencyId", &self.urgency_id);
        visit("urgencyName", &self.urgency_name);
        visit("priorityId", &self.priority_id);
        visit("priorityName", &self.priority_name);
        visit("riskId", &self.risk_id);
        visit("riskName", &self.risk_name);
        visit("providerId", &self.provider_id);
        visit("providerName", &self.provider_name);
        visit("ucId", &self.uc_id);
        visit("ucName", &self.uc_name);
        visit("unitId", &self.unit_id);
        visit("unitName", &self.unit_name);
        visit("olaId", &self.ola_id);
        visit("olaName", &self.ola_name);
        visit("openedDate", &self.opened_date);
        visit("closedDate", &self.closed_date);
        visit("finalDate", &self.final_date);
        visit("initialDate", &self.initial_date);
        visit("cost", &self.cost);
        visit("realCost", &self.real_cost);
        visit("estimatedCost", &self.estimated_cost);
        visit("price", &self.price);
        visit("interfaceId", &self.interface_id);
        visit("isClosed", &self.is_closed);
        visit("currentProgress", &self.current_progress);
        visit("realDate", &self.real_date);
        visit("estimatedDate", &self.estimated_date);
        visit("authorId", &self.author_id);
        visit("authorName", &self.author_name);
        visit("attachments", &self.attachments);
        visit("additionalFields", &self.additional_fields);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Case);
