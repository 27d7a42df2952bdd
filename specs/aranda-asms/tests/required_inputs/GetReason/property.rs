use connector_aranda_asms::discovery::GetReasonArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_reason(GetReasonArgs {
        item_type: ItemType::Incident,
        service_id: 1,
        category_id: 1,
    });
}

fn main() {}
