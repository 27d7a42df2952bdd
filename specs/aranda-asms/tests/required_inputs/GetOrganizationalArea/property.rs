use connector_aranda_asms::discovery::GetOrganizationalAreaArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_organizational_area(GetOrganizationalAreaArgs {
        service_id: 1,
        project_id: 1,
    });
}

fn main() {}
