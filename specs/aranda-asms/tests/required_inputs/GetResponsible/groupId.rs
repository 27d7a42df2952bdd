use connector_aranda_asms::discovery::GetResponsibleArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_responsible(GetResponsibleArgs {
        project_id: 1,
    });
}

fn main() {}
