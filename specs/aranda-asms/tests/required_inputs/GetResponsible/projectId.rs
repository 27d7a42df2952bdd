use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetResponsibleRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_responsible(GetResponsibleRequired { group_id: 1 });
}

fn main() {}
