use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetServiceArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceArgs { project_id: 1 });
}

fn main() {}
