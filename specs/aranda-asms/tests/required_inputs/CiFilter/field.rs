use connector_aranda_asms::types::{CiFilter, CiFilterRequired, SearchOperator};

fn main() {
    let _ = CiFilter::new(CiFilterRequired {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    });
}
