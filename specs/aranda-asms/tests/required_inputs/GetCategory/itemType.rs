use connector_aranda_asms::discovery::GetCategoryArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_category(GetCategoryArgs {
        service_id: 1,
    });
}

fn main() {}
