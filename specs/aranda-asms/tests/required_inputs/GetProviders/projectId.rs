use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetProvidersRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_providers(GetProvidersRequired { service_id: 1 });
}

fn main() {}
