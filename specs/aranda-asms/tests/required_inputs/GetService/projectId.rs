use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetServiceArgs;
use connector_aranda_asms::types::ItemType;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceArgs {
        item_type: ItemType::Incident,
    });
}

fn main() {}
