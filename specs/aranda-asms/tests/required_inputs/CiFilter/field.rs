use connector_aranda_asms::types::{NewCiFilter, SearchOperator};

fn main() {
    let _ = NewCiFilter {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    };
}
