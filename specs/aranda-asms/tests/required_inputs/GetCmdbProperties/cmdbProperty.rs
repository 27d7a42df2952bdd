use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCmdbPropertiesRequired;

fn call(discovery: &Discovery) {
    let _ = discovery.get_cmdb_properties(GetCmdbPropertiesRequired { project_id: 1 });
}

fn main() {}
