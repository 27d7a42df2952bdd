use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetServiceRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceRequired { project_id: 1 });
}

fn main() {}
