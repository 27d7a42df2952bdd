use connector_aranda_asms::discovery::GetServiceArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_service(GetServiceArgs {
        project_id: 1,
    });
}

fn main() {}
