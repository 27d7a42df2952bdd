use connector_aranda_asms::discovery::GetDynamicPropertiesForTaskArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_dynamic_properties_for_task(GetDynamicPropertiesForTaskArgs {
        model_id: 1,
    });
}

fn main() {}
