use connector_aranda_asms::discovery::GetServiceArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceArgs {
        item_type: ItemType::Incident,
    });
}

fn main() {}
