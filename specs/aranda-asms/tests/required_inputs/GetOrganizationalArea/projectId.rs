use connector_aranda_asms::discovery::GetOrganizationalAreaArgs;
use connector_aranda_asms::types::OrganizationalProperty;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_organizational_area(GetOrganizationalAreaArgs {
        property: OrganizationalProperty::Units,
        service_id: 1,
    });
}

fn main() {}
