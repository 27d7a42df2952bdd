use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCompaniesRequired;
use connector_aranda_asms::types::ItemType;

fn call(discovery: &Discovery) {
    let _ = discovery.get_companies(GetCompaniesRequired {
        item_type: ItemType::Incident,
        service_id: 1,
    });
}

fn main() {}
