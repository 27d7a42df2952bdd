use connector_aranda_asms::types::{CiField, NewCiFilter, SearchOperator};

fn main() {
    let _ = NewCiFilter {
        field: CiField::AssetTag,
        operator: SearchOperator::EqualTo,
    };
}
