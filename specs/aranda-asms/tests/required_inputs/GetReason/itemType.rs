use connector_aranda_asms::discovery::GetReasonArgs;
use connector_aranda_asms::types::ProcessProperty;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_reason(GetReasonArgs {
        property: ProcessProperty::Reasons,
        service_id: 1,
        category_id: 1,
    });
}

fn main() {}
