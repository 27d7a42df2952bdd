use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetProvidersArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_providers(GetProvidersArgs { service_id: 1 });
}

fn main() {}
