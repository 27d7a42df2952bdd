use connector_aranda_asms::discovery::GetProperyCiByCategoryArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_propery_ci_by_category(GetProperyCiByCategoryArgs {
        category_id: 1,
    });
}

fn main() {}
