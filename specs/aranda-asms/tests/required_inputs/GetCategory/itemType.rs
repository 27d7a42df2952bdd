use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCategoryRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_category(GetCategoryRequired { service_id: 1 });
}

fn main() {}
