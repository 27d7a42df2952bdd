use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCompaniesArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_companies(GetCompaniesArgs {
        project_id: 1,
        service_id: 1,
    });
}

fn main() {}
