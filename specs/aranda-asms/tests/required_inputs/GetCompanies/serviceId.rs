use connector_aranda_asms::discovery::GetCompaniesArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_companies(GetCompaniesArgs {
        item_type: ItemType::Incident,
        project_id: 1,
    });
}

fn main() {}
