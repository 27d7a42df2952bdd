use connector_aranda_asms::types::{CiField, CiFilter, CiFilterRequired};

fn main() {
    let _ = CiFilter::new(CiFilterRequired {
        field: CiField::AssetTag,
        value: String::new(),
    });
}
