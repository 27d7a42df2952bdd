use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetOrganizationalAreaArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_organizational_area(GetOrganizationalAreaArgs { project_id: 1 });
}

fn main() {}
