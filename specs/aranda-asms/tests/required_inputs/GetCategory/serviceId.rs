use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCategoryArgs;
use connector_aranda_asms::types::ItemType;

fn call(discovery: &Discovery) {
    let _ = discovery.get_category(GetCategoryArgs {
        item_type: ItemType::Incident,
    });
}

fn main() {}
