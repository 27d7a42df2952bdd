use connector_aranda_asms::Discovery;
use connector_aranda_asms::discovery::GetCmdbPropertiesRequired;
use connector_aranda_asms::types::CmdbProperty;

fn call(discovery: &Discovery) {
    let _ = discovery.get_cmdb_properties(GetCmdbPropertiesRequired {
        cmdb_property: CmdbProperty::CostCenter,
    });
}

fn main() {}
