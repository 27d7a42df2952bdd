//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_aranda_asms::ObjectExt as _;
use connector_aranda_asms::connector_runtime::testing::{Leaf, leaf, round_trip};

#[test]
fn attach_file_request() {
    round_trip::<
        connector_aranda_asms::types::AttachFileRequest,
    >(
        include_str!("samples/AttachFile.request.json"),
        &[
            Leaf::new("/file", |root| leaf(root.file()?)),
            Leaf::new("/fileName", |root| leaf(root.file_name()?)),
        ],
    );
}

#[test]
fn case_history_response_detail() {
    round_trip::<
        Vec<connector_aranda_asms::types::CaseHistoryEntry>,
    >(
        include_str!("samples/CaseHistory.response.detail.json"),
        &[
            Leaf::new("/0/actionId", |root| leaf(root.first()?.action_id()?)),
            Leaf::new("/0/actionName", |root| leaf(root.first()?.action_name()?)),
            Leaf::new("/0/authorId", |root| leaf(root.first()?.author_id()?)),
            Leaf::new("/0/authorName", |root| leaf(root.first()?.author_name()?)),
            Leaf::new("/0/created", |root| leaf(root.first()?.created()?)),
            Leaf::new(
                "/0/detail",
                |root| leaf(root.first()?.extra_members().get("detail")?),
            ),
        ],
    );
}

#[test]
fn case_history_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::CaseHistoryEntry>,
    >(
        include_str!("samples/CaseHistory.response.json"),
        &[
            Leaf::new("/0/actionId", |root| leaf(root.first()?.action_id()?)),
            Leaf::new("/0/actionName", |root| leaf(root.first()?.action_name()?)),
            Leaf::new("/0/authorId", |root| leaf(root.first()?.author_id()?)),
            Leaf::new("/0/authorName", |root| leaf(root.first()?.author_name()?)),
            Leaf::new("/0/created", |root| leaf(root.first()?.created()?)),
            Leaf::new("/0/fieldName", |root| leaf(root.first()?.field_name()?)),
            Leaf::new("/0/newValue", |root| leaf(root.first()?.new_value()?)),
            Leaf::new("/0/noteType", |root| leaf(root.first()?.note_type()?)),
            Leaf::new("/0/oldValue", |root| leaf(root.first()?.old_value()?)),
            Leaf::new("/0/relatedItemId", |root| leaf(root.first()?.related_item_id()?)),
        ],
    );
}

#[test]
fn case_history_response_notes() {
    round_trip::<
        Vec<connector_aranda_asms::types::CaseHistoryEntry>,
    >(
        include_str!("samples/CaseHistory.response.notes.json"),
        &[
            Leaf::new("/0/actionId", |root| leaf(root.first()?.action_id()?)),
            Leaf::new("/0/actionName", |root| leaf(root.first()?.action_name()?)),
            Leaf::new("/0/authorId", |root| leaf(root.first()?.author_id()?)),
            Leaf::new("/0/authorName", |root| leaf(root.first()?.author_name()?)),
            Leaf::new("/0/created", |root| leaf(root.first()?.created()?)),
            Leaf::new("/0/fieldName", |root| leaf(root.first()?.field_name()?)),
            Leaf::new("/0/newValue", |root| leaf(root.first()?.new_value()?)),
            Leaf::new("/0/noteType", |root| leaf(root.first()?.note_type()?)),
            Leaf::new("/0/oldValue", |root| leaf(root.first()?.old_value()?)),
            Leaf::new("/0/relatedItemId", |root| leaf(root.first()?.related_item_id()?)),
            Leaf::new("/1/actionId", |root| leaf(root.get(1)?.action_id()?)),
            Leaf::new("/1/actionName", |root| leaf(root.get(1)?.action_name()?)),
            Leaf::new("/1/authorId", |root| leaf(root.get(1)?.author_id()?)),
            Leaf::new("/1/authorName", |root| leaf(root.get(1)?.author_name()?)),
            Leaf::new("/1/created", |root| leaf(root.get(1)?.created()?)),
            Leaf::new("/1/fieldName", |root| leaf(root.get(1)?.field_name()?)),
            Leaf::new("/1/newValue", |root| leaf(root.get(1)?.new_value()?)),
            Leaf::new("/1/noteType", |root| leaf(root.get(1)?.note_type()?)),
            Leaf::new("/1/oldValue", |root| leaf(root.get(1)?.old_value()?)),
            Leaf::new("/1/relatedItemId", |root| leaf(root.get(1)?.related_item_id()?)),
            Leaf::new("/2/actionId", |root| leaf(root.get(2)?.action_id()?)),
            Leaf::new("/2/actionName", |root| leaf(root.get(2)?.action_name()?)),
            Leaf::new("/2/authorId", |root| leaf(root.get(2)?.author_id()?)),
            Leaf::new("/2/authorName", |root| leaf(root.get(2)?.author_name()?)),
            Leaf::new("/2/created", |root| leaf(root.get(2)?.created()?)),
            Leaf::new("/2/fieldName", |root| leaf(root.get(2)?.field_name()?)),
            Leaf::new("/2/newValue", |root| leaf(root.get(2)?.new_value()?)),
            Leaf::new("/2/noteType", |root| leaf(root.get(2)?.note_type()?)),
            Leaf::new("/2/oldValue", |root| leaf(root.get(2)?.old_value()?)),
            Leaf::new("/2/relatedItemId", |root| leaf(root.get(2)?.related_item_id()?)),
        ],
    );
}

#[test]
fn create_ci_request() {
    round_trip::<
        connector_aranda_asms::types::CreateCiRequest,
    >(
        include_str!("samples/CreateCI.request.json"),
        &[
            Leaf::new("/acceptDate", |root| leaf(root.accept_date()?)),
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/assetTag", |root| leaf(root.asset_tag()?)),
            Leaf::new("/barCode", |root| leaf(root.bar_code()?)),
            Leaf::new("/brandId", |root| leaf(root.brand_id()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/checkInDate", |root| leaf(root.check_in_date()?)),
            Leaf::new("/costCenterId", |root| leaf(root.cost_center_id()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/licenseNumber", |root| leaf(root.license_number()?)),
            Leaf::new("/locationId", |root| leaf(root.location_id()?)),
            Leaf::new("/manufacturerId", |root| leaf(root.manufacturer_id()?)),
            Leaf::new("/modelId", |root| leaf(root.model_id()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/price", |root| leaf(root.price()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/responsibilityDate", |root| leaf(root.responsibility_date()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/rfid", |root| leaf(root.rfid()?)),
            Leaf::new("/riskId", |root| leaf(root.risk_id()?)),
            Leaf::new("/serial", |root| leaf(root.serial()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/unitSize", |root| leaf(root.unit_size()?)),
        ],
    );
}

#[test]
fn create_ci_request_minimal() {
    round_trip::<
        connector_aranda_asms::types::CreateCiRequest,
    >(
        include_str!("samples/CreateCI.request.minimal.json"),
        &[
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
        ],
    );
}

#[test]
fn create_ci_response() {
    round_trip::<
        connector_aranda_asms::types::CiReference,
    >(
        include_str!("samples/CreateCI.response.json"),
        &[Leaf::new("/id", |root| leaf(root.id()?))],
    );
}

#[test]
fn create_case_request() {
    round_trip::<
        connector_aranda_asms::types::CreateCaseRequest,
    >(
        include_str!("samples/CreateCase.request.json"),
        &[
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new(
                "/additionalFields/1/fieldId",
                |root| leaf(root.additional_fields().get(1)?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/1/values/0",
                |root| leaf(root.additional_fields().get(1)?.values().first()?),
            ),
            Leaf::new("/applicantId", |root| leaf(root.applicant_id()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/ciId", |root| leaf(root.ci_id()?)),
            Leaf::new("/companyId", |root| leaf(root.company_id()?)),
            Leaf::new("/customerId", |root| leaf(root.customer_id()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/groupId", |root| leaf(root.group_id()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/itemType", |root| leaf(root.item_type()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/registryTypeId", |root| leaf(root.registry_type_id()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/urgencyId", |root| leaf(root.urgency_id()?)),
        ],
    );
}

#[test]
fn create_case_request_minimal() {
    round_trip::<
        connector_aranda_asms::types::CreateCaseRequest,
    >(
        include_str!("samples/CreateCase.request.minimal.json"),
        &[
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/itemType", |root| leaf(root.item_type()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
        ],
    );
}

#[test]
fn create_case_request_unoffered() {
    round_trip::<
        connector_aranda_asms::types::CreateCaseRequest,
    >(
        include_str!("samples/CreateCase.request.unoffered.json"),
        &[
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/itemType", |root| leaf(root.item_type()?)),
            Leaf::new("/modelId", |root| leaf(root.extra_members().get("modelId")?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/stateId", |root| leaf(root.extra_members().get("stateId")?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
        ],
    );
}

#[test]
fn create_case_response() {
    round_trip::<
        connector_aranda_asms::types::CreatedCase,
    >(
        include_str!("samples/CreateCase.response.json"),
        &[
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/idByProject", |root| leaf(root.id_by_project()?)),
        ],
    );
}

#[test]
fn get_article_request() {
    round_trip::<
        connector_aranda_asms::types::GetArticleRequest,
    >(
        include_str!("samples/GetArticle.request.json"),
        &[
            Leaf::new("/folderId", |root| leaf(root.folder_id()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/search", |root| leaf(root.search()?)),
            Leaf::new("/typeId", |root| leaf(root.type_id()?)),
        ],
    );
}

#[test]
fn get_article_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::Article>,
    >(
        include_str!("samples/GetArticle.response.json"),
        &[
            Leaf::new(
                "/0/attachments/0/id",
                |root| leaf(root.first()?.attachments().first()?.id()?),
            ),
            Leaf::new(
                "/0/attachments/0/name",
                |root| leaf(root.first()?.attachments().first()?.name()?),
            ),
            Leaf::new("/0/classId", |root| leaf(root.first()?.class_id()?)),
            Leaf::new("/0/content", |root| leaf(root.first()?.content()?)),
            Leaf::new("/0/createdDate", |root| leaf(root.first()?.created_date()?)),
            Leaf::new("/0/description", |root| leaf(root.first()?.description()?)),
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/identifier", |root| leaf(root.first()?.identifier()?)),
            Leaf::new("/0/keyword", |root| leaf(root.first()?.keyword()?)),
            Leaf::new(
                "/0/lastModifiedDate",
                |root| leaf(root.first()?.last_modified_date()?),
            ),
            Leaf::new("/0/title", |root| leaf(root.first()?.title()?)),
            Leaf::new("/0/type/id", |root| leaf(root.first()?.type_()?.id()?)),
            Leaf::new("/0/type/name", |root| leaf(root.first()?.type_()?.name()?)),
            Leaf::new("/0/url", |root| leaf(root.first()?.url()?)),
        ],
    );
}

#[test]
fn get_ci_response() {
    round_trip::<
        connector_aranda_asms::types::ConfigurationItem,
    >(
        include_str!("samples/GetCI.response.json"),
        &[
            Leaf::new("/acceptDate", |root| leaf(root.accept_date()?)),
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/nameField",
                |root| leaf(root.additional_fields().first()?.name_field()?),
            ),
            Leaf::new(
                "/additionalFields/0/valueDetails/id",
                |root| leaf(root.additional_fields().first()?.value_details()?.id()?),
            ),
            Leaf::new(
                "/additionalFields/0/valueDetails/value",
                |root| leaf(root.additional_fields().first()?.value_details()?.value()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/assetTag", |root| leaf(root.asset_tag()?)),
            Leaf::new("/barCode", |root| leaf(root.bar_code()?)),
            Leaf::new("/brand/id", |root| leaf(root.brand()?.id()?)),
            Leaf::new("/brand/name", |root| leaf(root.brand()?.name()?)),
            Leaf::new("/category/id", |root| leaf(root.category()?.id()?)),
            Leaf::new("/category/name", |root| leaf(root.category()?.name()?)),
            Leaf::new("/checkinDate", |root| leaf(root.checkin_date()?)),
            Leaf::new("/costCenter/id", |root| leaf(root.cost_center()?.id()?)),
            Leaf::new("/costCenter/name", |root| leaf(root.cost_center()?.name()?)),
            Leaf::new("/createdDate", |root| leaf(root.created_date()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/impact/id", |root| leaf(root.impact()?.id()?)),
            Leaf::new("/impact/name", |root| leaf(root.impact()?.name()?)),
            Leaf::new("/licenseNumber", |root| leaf(root.license_number()?)),
            Leaf::new("/manufacturer/id", |root| leaf(root.manufacturer()?.id()?)),
            Leaf::new("/manufacturer/name", |root| leaf(root.manufacturer()?.name()?)),
            Leaf::new("/model/id", |root| leaf(root.model()?.id()?)),
            Leaf::new("/model/name", |root| leaf(root.model()?.name()?)),
            Leaf::new("/modifiedDate", |root| leaf(root.modified_date()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/projects/0/id", |root| leaf(root.projects().first()?.id()?)),
            Leaf::new("/provider/id", |root| leaf(root.provider()?.id()?)),
            Leaf::new("/provider/name", |root| leaf(root.provider()?.name()?)),
            Leaf::new("/reason/id", |root| leaf(root.reason()?.id()?)),
            Leaf::new("/reason/name", |root| leaf(root.reason()?.name()?)),
            Leaf::new("/responsibilityDate", |root| leaf(root.responsibility_date()?)),
            Leaf::new("/responsible/id", |root| leaf(root.responsible()?.id()?)),
            Leaf::new("/responsible/name", |root| leaf(root.responsible()?.name()?)),
            Leaf::new("/rfid", |root| leaf(root.rfid()?)),
            Leaf::new("/risk/id", |root| leaf(root.risk()?.id()?)),
            Leaf::new("/risk/name", |root| leaf(root.risk()?.name()?)),
            Leaf::new("/serial", |root| leaf(root.serial()?)),
            Leaf::new("/state/id", |root| leaf(root.state()?.id()?)),
            Leaf::new("/state/name", |root| leaf(root.state()?.name()?)),
            Leaf::new("/tempItemId", |root| leaf(root.temp_item_id()?)),
            Leaf::new("/type", |root| leaf(root.type_()?)),
            Leaf::new("/unit/id", |root| leaf(root.unit()?.id()?)),
            Leaf::new("/unit/name", |root| leaf(root.unit()?.name()?)),
            Leaf::new("/unitSize", |root| leaf(root.unit_size()?)),
            Leaf::new("/usefulLife", |root| leaf(root.useful_life()?)),
            Leaf::new("/version", |root| leaf(root.version()?)),
        ],
    );
}

#[test]
fn get_case_response() {
    round_trip::<
        connector_aranda_asms::types::Case,
    >(
        include_str!("samples/GetCase.response.json"),
        &[
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/nameField",
                |root| leaf(root.additional_fields().first()?.name_field()?),
            ),
            Leaf::new(
                "/additionalFields/0/valueDetails/id",
                |root| leaf(root.additional_fields().first()?.value_details()?.id()?),
            ),
            Leaf::new(
                "/additionalFields/0/valueDetails/value",
                |root| leaf(root.additional_fields().first()?.value_details()?.value()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/applicantId", |root| leaf(root.applicant_id()?)),
            Leaf::new(
                "/attachments/0/id",
                |root| leaf(root.attachments().first()?.id()?),
            ),
            Leaf::new(
                "/attachments/0/name",
                |root| leaf(root.attachments().first()?.name()?),
            ),
            Leaf::new("/authorId", |root| leaf(root.author_id()?)),
            Leaf::new("/authorName", |root| leaf(root.author_name()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/categoryName", |root| leaf(root.category_name()?)),
            Leaf::new("/ciId", |root| leaf(root.ci_id()?)),
            Leaf::new("/ciName", |root| leaf(root.ci_name()?)),
            Leaf::new("/closedDate", |root| leaf(root.closed_date()?)),
            Leaf::new("/commentary", |root| leaf(root.commentary()?)),
            Leaf::new("/companyId", |root| leaf(root.company_id()?)),
            Leaf::new("/companyName", |root| leaf(root.company_name()?)),
            Leaf::new("/cost", |root| leaf(root.cost()?)),
            Leaf::new("/currentProgress", |root| leaf(root.current_progress()?)),
            Leaf::new("/customerId", |root| leaf(root.customer_id()?)),
            Leaf::new("/customerName", |root| leaf(root.customer_name()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/estimatedCost", |root| leaf(root.estimated_cost()?)),
            Leaf::new("/estimatedDate", |root| leaf(root.estimated_date()?)),
            Leaf::new("/finalDate", |root| leaf(root.final_date()?)),
            Leaf::new("/groupId", |root| leaf(root.group_id()?)),
            Leaf::new("/groupName", |root| leaf(root.group_name()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/idByProject", |root| leaf(root.id_by_project()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/impactName", |root| leaf(root.impact_name()?)),
            Leaf::new("/initialDate", |root| leaf(root.initial_date()?)),
            Leaf::new("/interfaceId", |root| leaf(root.interface_id()?)),
            Leaf::new("/isClosed", |root| leaf(root.is_closed()?)),
            Leaf::new("/itemTypeId", |root| leaf(root.item_type_id()?)),
            Leaf::new("/itemTypeName", |root| leaf(root.item_type_name()?)),
            Leaf::new("/modelId", |root| leaf(root.model_id()?)),
            Leaf::new("/modelName", |root| leaf(root.model_name()?)),
            Leaf::new("/olaId", |root| leaf(root.ola_id()?)),
            Leaf::new("/olaName", |root| leaf(root.ola_name()?)),
            Leaf::new("/openedDate", |root| leaf(root.opened_date()?)),
            Leaf::new("/price", |root| leaf(root.price()?)),
            Leaf::new("/priorityId", |root| leaf(root.priority_id()?)),
            Leaf::new("/priorityName", |root| leaf(root.priority_name()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/projectName", |root| leaf(root.project_name()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/providerName", |root| leaf(root.provider_name()?)),
            Leaf::new("/realCost", |root| leaf(root.real_cost()?)),
            Leaf::new("/realDate", |root| leaf(root.real_date()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/reasonName", |root| leaf(root.reason_name()?)),
            Leaf::new("/registryTypeId", |root| leaf(root.registry_type_id()?)),
            Leaf::new("/registryTypeName", |root| leaf(root.registry_type_name()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/responsibleName", |root| leaf(root.responsible_name()?)),
            Leaf::new("/riskId", |root| leaf(root.risk_id()?)),
            Leaf::new("/riskName", |root| leaf(root.risk_name()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/serviceName", |root| leaf(root.service_name()?)),
            Leaf::new("/slaId", |root| leaf(root.sla_id()?)),
            Leaf::new("/slaName", |root| leaf(root.sla_name()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
            Leaf::new("/stateName", |root| leaf(root.state_name()?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
            Leaf::new("/ucId", |root| leaf(root.uc_id()?)),
            Leaf::new("/ucName", |root| leaf(root.uc_name()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/unitName", |root| leaf(root.unit_name()?)),
            Leaf::new("/urgencyId", |root| leaf(root.urgency_id()?)),
            Leaf::new("/urgencyName", |root| leaf(root.urgency_name()?)),
        ],
    );
}

#[test]
fn get_case_response_nulls() {
    round_trip::<
        connector_aranda_asms::types::Case,
    >(
        include_str!("samples/GetCase.response.nulls.json"),
        &[
            Leaf::new("/additionalFields", |root| leaf(root.additional_fields())),
            Leaf::new("/applicantId", |root| leaf(root.applicant_id()?)),
            Leaf::new("/attachments", |root| leaf(root.attachments())),
            Leaf::new("/authorId", |root| leaf(root.author_id()?)),
            Leaf::new("/authorName", |root| leaf(root.author_name()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/categoryName", |root| leaf(root.category_name()?)),
            Leaf::new("/ciId", |root| leaf(root.ci_id()?)),
            Leaf::new("/ciName", |root| leaf(root.ci_name()?)),
            Leaf::new("/closedDate", |root| leaf(root.closed_date()?)),
            Leaf::new("/commentary", |root| leaf(root.commentary()?)),
            Leaf::new("/companyId", |root| leaf(root.company_id()?)),
            Leaf::new("/companyName", |root| leaf(root.company_name()?)),
            Leaf::new("/cost", |root| leaf(root.cost()?)),
            Leaf::new("/currentProgress", |root| leaf(root.current_progress()?)),
            Leaf::new("/customerId", |root| leaf(root.customer_id()?)),
            Leaf::new("/customerName", |root| leaf(root.customer_name()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/estimatedCost", |root| leaf(root.estimated_cost()?)),
            Leaf::new("/estimatedDate", |root| leaf(root.estimated_date()?)),
            Leaf::new("/finalDate", |root| leaf(root.final_date()?)),
            Leaf::new("/groupId", |root| leaf(root.group_id()?)),
            Leaf::new("/groupName", |root| leaf(root.group_name()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/idByProject", |root| leaf(root.id_by_project()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/impactName", |root| leaf(root.impact_name()?)),
            Leaf::new("/initialDate", |root| leaf(root.initial_date()?)),
            Leaf::new("/interfaceId", |root| leaf(root.interface_id()?)),
            Leaf::new("/isClosed", |root| leaf(root.is_closed()?)),
            Leaf::new("/itemTypeId", |root| leaf(root.item_type_id()?)),
            Leaf::new("/itemTypeName", |root| leaf(root.item_type_name()?)),
            Leaf::new("/modelId", |root| leaf(root.model_id()?)),
            Leaf::new("/modelName", |root| leaf(root.model_name()?)),
            Leaf::new("/olaId", |root| leaf(root.ola_id()?)),
            Leaf::new("/olaName", |root| leaf(root.ola_name()?)),
            Leaf::new("/openedDate", |root| leaf(root.opened_date()?)),
            Leaf::new("/price", |root| leaf(root.price()?)),
            Leaf::new("/priorityId", |root| leaf(root.priority_id()?)),
            Leaf::new("/priorityName", |root| leaf(root.priority_name()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/projectName", |root| leaf(root.project_name()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/providerName", |root| leaf(root.provider_name()?)),
            Leaf::new("/realCost", |root| leaf(root.real_cost()?)),
            Leaf::new("/realDate", |root| leaf(root.real_date()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/reasonName", |root| leaf(root.reason_name()?)),
            Leaf::new("/registryTypeId", |root| leaf(root.registry_type_id()?)),
            Leaf::new("/registryTypeName", |root| leaf(root.registry_type_name()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/responsibleName", |root| leaf(root.responsible_name()?)),
            Leaf::new("/riskId", |root| leaf(root.risk_id()?)),
            Leaf::new("/riskName", |root| leaf(root.risk_name()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/serviceName", |root| leaf(root.service_name()?)),
            Leaf::new("/slaId", |root| leaf(root.sla_id()?)),
            Leaf::new("/slaName", |root| leaf(root.sla_name()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
            Leaf::new("/stateName", |root| leaf(root.state_name()?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
            Leaf::new("/ucId", |root| leaf(root.uc_id()?)),
            Leaf::new("/ucName", |root| leaf(root.uc_name()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/unitName", |root| leaf(root.unit_name()?)),
            Leaf::new("/urgencyId", |root| leaf(root.urgency_id()?)),
            Leaf::new("/urgencyName", |root| leaf(root.urgency_name()?)),
        ],
    );
}

#[test]
fn get_case_response_odd_types() {
    round_trip::<
        connector_aranda_asms::types::Case,
    >(
        include_str!("samples/GetCase.response.odd-types.json"),
        &[
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/nameField",
                |root| leaf(root.additional_fields().first()?.name_field()?),
            ),
            Leaf::new(
                "/additionalFields/0/valueDetails",
                |root| leaf(root.additional_fields().first()?.value_details()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/applicantId", |root| leaf(root.applicant_id()?)),
            Leaf::new(
                "/attachments/0/id",
                |root| leaf(root.attachments().first()?.id()?),
            ),
            Leaf::new(
                "/attachments/0/name",
                |root| leaf(root.attachments().first()?.name()?),
            ),
            Leaf::new("/authorId", |root| leaf(root.author_id()?)),
            Leaf::new("/authorName", |root| leaf(root.author_name()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/categoryName", |root| leaf(root.category_name()?)),
            Leaf::new("/ciId", |root| leaf(root.ci_id()?)),
            Leaf::new("/ciName", |root| leaf(root.ci_name()?)),
            Leaf::new("/closedDate", |root| leaf(root.closed_date()?)),
            Leaf::new("/commentary", |root| leaf(root.commentary()?)),
            Leaf::new("/companyId", |root| leaf(root.company_id()?)),
            Leaf::new("/companyName", |root| leaf(root.company_name()?)),
            Leaf::new("/cost", |root| leaf(root.cost()?)),
            Leaf::new("/currentProgress", |root| leaf(root.current_progress()?)),
            Leaf::new("/customerId", |root| leaf(root.customer_id()?)),
            Leaf::new("/customerName", |root| leaf(root.customer_name()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/estimatedCost", |root| leaf(root.estimated_cost()?)),
            Leaf::new("/estimatedDate", |root| leaf(root.estimated_date()?)),
            Leaf::new("/finalDate", |root| leaf(root.final_date()?)),
            Leaf::new("/groupId", |root| leaf(root.group_id()?)),
            Leaf::new("/groupName", |root| leaf(root.group_name()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/idByProject", |root| leaf(root.id_by_project()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/impactName", |root| leaf(root.impact_name()?)),
            Leaf::new("/initialDate", |root| leaf(root.initial_date()?)),
            Leaf::new("/interfaceId", |root| leaf(root.interface_id()?)),
            Leaf::new("/isClosed", |root| leaf(root.is_closed()?)),
            Leaf::new("/itemTypeId", |root| leaf(root.item_type_id()?)),
            Leaf::new("/itemTypeName", |root| leaf(root.item_type_name()?)),
            Leaf::new("/modelId", |root| leaf(root.model_id()?)),
            Leaf::new("/modelName", |root| leaf(root.model_name()?)),
            Leaf::new(
                "/modifierId",
                |root| leaf(root.extra_members().get("modifierId")?),
            ),
            Leaf::new("/olaId", |root| leaf(root.ola_id()?)),
            Leaf::new("/olaName", |root| leaf(root.ola_name()?)),
            Leaf::new("/openedDate", |root| leaf(root.opened_date()?)),
            Leaf::new("/price", |root| leaf(root.price()?)),
            Leaf::new("/priorityId", |root| leaf(root.priority_id()?)),
            Leaf::new("/priorityName", |root| leaf(root.priority_name()?)),
            Leaf::new("/projectId", |root| leaf(root.project_id()?)),
            Leaf::new("/projectName", |root| leaf(root.project_name()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/providerName", |root| leaf(root.provider_name()?)),
            Leaf::new("/realCost", |root| leaf(root.real_cost()?)),
            Leaf::new("/realDate", |root| leaf(root.real_date()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/reasonName", |root| leaf(root.reason_name()?)),
            Leaf::new("/registryTypeId", |root| leaf(root.registry_type_id()?)),
            Leaf::new("/registryTypeName", |root| leaf(root.registry_type_name()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/responsibleName", |root| leaf(root.responsible_name()?)),
            Leaf::new("/riskId", |root| leaf(root.risk_id()?)),
            Leaf::new("/riskName", |root| leaf(root.risk_name()?)),
            Leaf::new("/serviceId", |root| leaf(root.service_id()?)),
            Leaf::new("/serviceName", |root| leaf(root.service_name()?)),
            Leaf::new("/slaId", |root| leaf(root.sla_id()?)),
            Leaf::new("/slaName", |root| leaf(root.sla_name()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
            Leaf::new("/stateName", |root| leaf(root.state_name()?)),
            Leaf::new("/subject", |root| leaf(root.subject()?)),
            Leaf::new("/ucId", |root| leaf(root.uc_id()?)),
            Leaf::new("/ucName", |root| leaf(root.uc_name()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/unitName", |root| leaf(root.unit_name()?)),
            Leaf::new("/urgencyId", |root| leaf(root.urgency_id()?)),
            Leaf::new("/urgencyName", |root| leaf(root.urgency_name()?)),
        ],
    );
}

#[test]
fn get_catalog_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetCatalog.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
            Leaf::new("/1/id", |root| leaf(root.get(1)?.id()?)),
            Leaf::new("/1/name", |root| leaf(root.get(1)?.name()?)),
            Leaf::new("/2/id", |root| leaf(root.get(2)?.id()?)),
            Leaf::new("/2/name", |root| leaf(root.get(2)?.name()?)),
        ],
    );
}

#[test]
fn get_category_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetCategory.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_cmdb_properties_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetCmdbProperties.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_companies_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetCompanies.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_folder_article_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetFolderArticle.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_group_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetGroup.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_organizational_area_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetOrganizationalArea.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_project_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetProject.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
            Leaf::new("/1/id", |root| leaf(root.get(1)?.id()?)),
            Leaf::new("/1/name", |root| leaf(root.get(1)?.name()?)),
        ],
    );
}

#[test]
fn get_providers_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetProviders.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_reason_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetReason.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_responsible_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetResponsible.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_service_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetService.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_state_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetState.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
            Leaf::new("/1/id", |root| leaf(root.get(1)?.id()?)),
            Leaf::new("/1/name", |root| leaf(root.get(1)?.name()?)),
        ],
    );
}

#[test]
fn get_type_article_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::NamedId>,
    >(
        include_str!("samples/GetTypeArticle.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn search_cis_request() {
    round_trip::<
        connector_aranda_asms::types::SearchCisRequest,
    >(
        include_str!("samples/SearchCIs.request.json"),
        &[
            Leaf::new("/filters/0/field", |root| leaf(root.filters().first()?.field()?)),
            Leaf::new(
                "/filters/0/operator",
                |root| leaf(root.filters().first()?.operator()?),
            ),
            Leaf::new("/filters/0/value", |root| leaf(root.filters().first()?.value()?)),
            Leaf::new("/filters/1/field", |root| leaf(root.filters().get(1)?.field()?)),
            Leaf::new(
                "/filters/1/operator",
                |root| leaf(root.filters().get(1)?.operator()?),
            ),
            Leaf::new("/filters/1/value", |root| leaf(root.filters().get(1)?.value()?)),
            Leaf::new("/logicOperator", |root| leaf(root.logic_operator()?)),
        ],
    );
}

#[test]
fn search_cis_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::ConfigurationItemSummary>,
    >(
        include_str!("samples/SearchCIs.response.json"),
        &[
            Leaf::new("/0/acceptDate", |root| leaf(root.first()?.accept_date()?)),
            Leaf::new("/0/assetTag", |root| leaf(root.first()?.asset_tag()?)),
            Leaf::new("/0/category/id", |root| leaf(root.first()?.category()?.id()?)),
            Leaf::new(
                "/0/category/name",
                |root| leaf(root.first()?.category()?.name()?),
            ),
            Leaf::new("/0/checkinDate", |root| leaf(root.first()?.checkin_date()?)),
            Leaf::new("/0/createdDate", |root| leaf(root.first()?.created_date()?)),
            Leaf::new("/0/description", |root| leaf(root.first()?.description()?)),
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/impact/id", |root| leaf(root.first()?.impact()?.id()?)),
            Leaf::new("/0/impact/name", |root| leaf(root.first()?.impact()?.name()?)),
            Leaf::new("/0/modifiedDate", |root| leaf(root.first()?.modified_date()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
            Leaf::new(
                "/0/responsibilityDate",
                |root| leaf(root.first()?.responsibility_date()?),
            ),
            Leaf::new(
                "/0/responsibleName",
                |root| leaf(root.first()?.responsible_name()?),
            ),
            Leaf::new("/0/serial", |root| leaf(root.first()?.serial()?)),
            Leaf::new("/0/state/id", |root| leaf(root.first()?.state()?.id()?)),
            Leaf::new("/0/state/name", |root| leaf(root.first()?.state()?.name()?)),
            Leaf::new("/0/type", |root| leaf(root.first()?.type_()?)),
        ],
    );
}

#[test]
fn search_tickets_request() {
    round_trip::<
        connector_aranda_asms::types::SearchTicketsRequest,
    >(
        include_str!("samples/SearchTickets.request.json"),
        &[
            Leaf::new("/filters/0/field", |root| leaf(root.filters().first()?.field()?)),
            Leaf::new(
                "/filters/0/operator",
                |root| leaf(root.filters().first()?.operator()?),
            ),
            Leaf::new("/filters/0/value", |root| leaf(root.filters().first()?.value()?)),
            Leaf::new("/logicOperator", |root| leaf(root.logic_operator()?)),
        ],
    );
}

#[test]
fn search_tickets_request_text_and_date() {
    round_trip::<
        connector_aranda_asms::types::SearchTicketsRequest,
    >(
        include_str!("samples/SearchTickets.request.text-and-date.json"),
        &[
            Leaf::new("/filters/0/field", |root| leaf(root.filters().first()?.field()?)),
            Leaf::new(
                "/filters/0/operator",
                |root| leaf(root.filters().first()?.operator()?),
            ),
            Leaf::new("/filters/0/value", |root| leaf(root.filters().first()?.value()?)),
            Leaf::new("/filters/1/field", |root| leaf(root.filters().get(1)?.field()?)),
            Leaf::new(
                "/filters/1/operator",
                |root| leaf(root.filters().get(1)?.operator()?),
            ),
            Leaf::new("/filters/1/value", |root| leaf(root.filters().get(1)?.value()?)),
            Leaf::new("/logicOperator", |root| leaf(root.logic_operator()?)),
        ],
    );
}

#[test]
fn search_tickets_response_empty() {
    round_trip::<
        Vec<connector_aranda_asms::types::CaseSummary>,
    >(
        include_str!("samples/SearchTickets.response.empty.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn search_tickets_response() {
    round_trip::<
        Vec<connector_aranda_asms::types::CaseSummary>,
    >(
        include_str!("samples/SearchTickets.response.json"),
        &[
            Leaf::new("/0/applicantId", |root| leaf(root.first()?.applicant_id()?)),
            Leaf::new("/0/authorId", |root| leaf(root.first()?.author_id()?)),
            Leaf::new("/0/authorName", |root| leaf(root.first()?.author_name()?)),
            Leaf::new("/0/categoryId", |root| leaf(root.first()?.category_id()?)),
            Leaf::new("/0/categoryName", |root| leaf(root.first()?.category_name()?)),
            Leaf::new("/0/ciId", |root| leaf(root.first()?.ci_id()?)),
            Leaf::new("/0/ciName", |root| leaf(root.first()?.ci_name()?)),
            Leaf::new("/0/companyId", |root| leaf(root.first()?.company_id()?)),
            Leaf::new("/0/companyName", |root| leaf(root.first()?.company_name()?)),
            Leaf::new("/0/customerId", |root| leaf(root.first()?.customer_id()?)),
            Leaf::new("/0/customerName", |root| leaf(root.first()?.customer_name()?)),
            Leaf::new("/0/description", |root| leaf(root.first()?.description()?)),
            Leaf::new("/0/groupId", |root| leaf(root.first()?.group_id()?)),
            Leaf::new("/0/groupName", |root| leaf(root.first()?.group_name()?)),
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/idByProject", |root| leaf(root.first()?.id_by_project()?)),
            Leaf::new("/0/impactId", |root| leaf(root.first()?.impact_id()?)),
            Leaf::new("/0/impactName", |root| leaf(root.first()?.impact_name()?)),
            Leaf::new("/0/itemTypeId", |root| leaf(root.first()?.item_type_id()?)),
            Leaf::new("/0/itemTypeName", |root| leaf(root.first()?.item_type_name()?)),
            Leaf::new("/0/modelId", |root| leaf(root.first()?.model_id()?)),
            Leaf::new("/0/modelName", |root| leaf(root.first()?.model_name()?)),
            Leaf::new("/0/openedDate", |root| leaf(root.first()?.opened_date()?)),
            Leaf::new("/0/projectId", |root| leaf(root.first()?.project_id()?)),
            Leaf::new("/0/projectName", |root| leaf(root.first()?.project_name()?)),
            Leaf::new("/0/reasonId", |root| leaf(root.first()?.reason_id()?)),
            Leaf::new("/0/reasonName", |root| leaf(root.first()?.reason_name()?)),
            Leaf::new("/0/responsibleId", |root| leaf(root.first()?.responsible_id()?)),
            Leaf::new(
                "/0/responsibleName",
                |root| leaf(root.first()?.responsible_name()?),
            ),
            Leaf::new("/0/serviceId", |root| leaf(root.first()?.service_id()?)),
            Leaf::new("/0/serviceName", |root| leaf(root.first()?.service_name()?)),
            Leaf::new("/0/slaId", |root| leaf(root.first()?.sla_id()?)),
            Leaf::new("/0/slaName", |root| leaf(root.first()?.sla_name()?)),
            Leaf::new("/0/stateId", |root| leaf(root.first()?.state_id()?)),
            Leaf::new("/0/stateName", |root| leaf(root.first()?.state_name()?)),
            Leaf::new("/0/subject", |root| leaf(root.first()?.subject()?)),
        ],
    );
}

#[test]
fn update_ci_request() {
    round_trip::<
        connector_aranda_asms::types::UpdateCiRequest,
    >(
        include_str!("samples/UpdateCI.request.json"),
        &[
            Leaf::new("/acceptDate", |root| leaf(root.accept_date()?)),
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/assetTag", |root| leaf(root.asset_tag()?)),
            Leaf::new("/barCode", |root| leaf(root.bar_code()?)),
            Leaf::new("/brandId", |root| leaf(root.brand_id()?)),
            Leaf::new("/categoryId", |root| leaf(root.category_id()?)),
            Leaf::new("/checkInDate", |root| leaf(root.check_in_date()?)),
            Leaf::new("/costCenterId", |root| leaf(root.cost_center_id()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/impactId", |root| leaf(root.impact_id()?)),
            Leaf::new("/licenseNumber", |root| leaf(root.license_number()?)),
            Leaf::new("/locationId", |root| leaf(root.location_id()?)),
            Leaf::new("/manufacturerId", |root| leaf(root.manufacturer_id()?)),
            Leaf::new("/modelId", |root| leaf(root.model_id()?)),
            Leaf::new("/price", |root| leaf(root.price()?)),
            Leaf::new("/providerId", |root| leaf(root.provider_id()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/responsibilityDate", |root| leaf(root.responsibility_date()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/rfid", |root| leaf(root.rfid()?)),
            Leaf::new("/riskId", |root| leaf(root.risk_id()?)),
            Leaf::new("/serial", |root| leaf(root.serial()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
            Leaf::new("/unitId", |root| leaf(root.unit_id()?)),
            Leaf::new("/unitSize", |root| leaf(root.unit_size()?)),
        ],
    );
}

#[test]
fn update_ci_request_one() {
    round_trip::<
        connector_aranda_asms::types::UpdateCiRequest,
    >(
        include_str!("samples/UpdateCI.request.one.json"),
        &[Leaf::new("/stateId", |root| leaf(root.state_id()?))],
    );
}

#[test]
fn update_ci_response() {
    round_trip::<
        connector_aranda_asms::types::CiReference,
    >(
        include_str!("samples/UpdateCI.response.json"),
        &[Leaf::new("/id", |root| leaf(root.id()?))],
    );
}

#[test]
fn update_case_request() {
    round_trip::<
        connector_aranda_asms::types::UpdateCaseRequest,
    >(
        include_str!("samples/UpdateCase.request.json"),
        &[
            Leaf::new(
                "/additionalFields/0/fieldId",
                |root| leaf(root.additional_fields().first()?.field_id()?),
            ),
            Leaf::new(
                "/additionalFields/0/values/0",
                |root| leaf(root.additional_fields().first()?.values().first()?),
            ),
            Leaf::new("/commentary", |root| leaf(root.commentary()?)),
            Leaf::new("/interfaceId", |root| leaf(root.interface_id()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
        ],
    );
}

#[test]
fn update_case_request_nulls() {
    round_trip::<
        connector_aranda_asms::types::UpdateCaseRequest,
    >(
        include_str!("samples/UpdateCase.request.nulls.json"),
        &[
            Leaf::new("/groupId", |root| leaf(root.group_id()?)),
            Leaf::new("/reasonId", |root| leaf(root.reason_id()?)),
            Leaf::new("/responsibleId", |root| leaf(root.responsible_id()?)),
            Leaf::new("/stateId", |root| leaf(root.state_id()?)),
        ],
    );
}

#[test]
fn update_case_response() {
    round_trip::<
        connector_aranda_asms::types::UpdateCaseResponse,
    >(
        include_str!("samples/UpdateCase.response.json"),
        &[Leaf::new("/result", |root| leaf(root.result()?))],
    );
}
