use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetOrganizationalAreaRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_organizational_area(GetOrganizationalAreaRequired { service_id: 1 });
}

fn main() {}
