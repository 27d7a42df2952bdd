use connector_aranda_asms::discovery::GetDynamicPropertiesForTaskArgs;
use connector_aranda_asms::types::FieldsFor;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_dynamic_properties_for_task(GetDynamicPropertiesForTaskArgs {
        method: FieldsFor::Create,
    });
}

fn main() {}
