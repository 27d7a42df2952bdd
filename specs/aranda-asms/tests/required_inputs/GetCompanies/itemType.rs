use connector_aranda_asms::discovery::GetCompaniesArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_companies(GetCompaniesArgs {
        project_id: 1,
        service_id: 1,
    });
}

fn main() {}
