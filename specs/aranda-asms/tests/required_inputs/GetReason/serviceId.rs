use connector_aranda_asms::discovery::GetReasonArgs;
use connector_aranda_asms::types::{ItemType, ProcessProperty};
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_reason(GetReasonArgs {
        property: ProcessProperty::Reasons,
        item_type: ItemType::Incident,
        category_id: 1,
    });
}

fn main() {}
