use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetServiceRequired;
use connector_aranda_asms::types::ItemType;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceRequired {
        item_type: ItemType::Incident,
    });
}

fn main() {}
