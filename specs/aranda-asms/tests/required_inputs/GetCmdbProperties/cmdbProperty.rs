use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCmdbPropertiesArgs;

fn call(discovery: &Discovery) {
    let _ = discovery.get_cmdb_properties(GetCmdbPropertiesArgs { project_id: 1 });
}

fn main() {}
