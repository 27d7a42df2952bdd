use connector_aranda_asms::discovery::GetCmdbPropertiesArgs;
use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_cmdb_properties(GetCmdbPropertiesArgs {
        project_id: 1,
    });
}

fn main() {}
