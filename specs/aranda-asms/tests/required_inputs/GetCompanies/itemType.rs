use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCompaniesRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_companies(GetCompaniesRequired {
        project_id: 1,
        service_id: 1,
    });
}

fn main() {}
