use connector_aranda_asms::discovery::GetDynamicPropertiesForCisArgs;
use connector_aranda_asms::types::FieldsFor;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_dynamic_properties_for_cis(GetDynamicPropertiesForCisArgs {
        method: FieldsFor::Create,
    });
}

fn main() {}
