use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCategoryArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_category(GetCategoryArgs { service_id: 1 });
}

fn main() {}
