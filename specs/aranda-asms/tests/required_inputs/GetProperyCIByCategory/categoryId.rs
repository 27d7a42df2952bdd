use connector_aranda_asms::discovery::GetProperyCiByCategoryArgs;
use connector_aranda_asms::types::CiProperty;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_propery_ci_by_category(GetProperyCiByCategoryArgs {
        property: CiProperty::States,
    });
}

fn main() {}
