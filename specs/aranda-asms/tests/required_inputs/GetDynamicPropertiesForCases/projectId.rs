use connector_aranda_asms::discovery::GetDynamicPropertiesForCasesArgs;
use connector_aranda_asms::types::{FieldsFor, ItemType};
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_dynamic_properties_for_cases(GetDynamicPropertiesForCasesArgs {
        case_type: ItemType::Incident,
        service_id: 1,
        category_id: 1,
        method: FieldsFor::Create,
    });
}

fn main() {}
