use connector_aranda_asms::discovery::GetGroupsByModelArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_groups_by_model(GetGroupsByModelArgs {
        service_id: 1,
    });
}

fn main() {}
