use connector_aranda_asms::types::{CiField, CiFilter, CiFilterRequired, SearchOperator};

fn main() {
    let _ = CiFilter::new(CiFilterRequired {
        field: CiField::AssetTag,
        operator: SearchOperator::EqualTo,
    });
}
