use connector_aranda_asms::discovery::GetCategoryArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_category(GetCategoryArgs {
        item_type: ItemType::Incident,
    });
}

fn main() {}
