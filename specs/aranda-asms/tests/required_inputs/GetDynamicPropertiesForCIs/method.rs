use connector_aranda_asms::discovery::GetDynamicPropertiesForCisArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_dynamic_properties_for_cis(GetDynamicPropertiesForCisArgs {
        category_id: 1,
    });
}

fn main() {}
