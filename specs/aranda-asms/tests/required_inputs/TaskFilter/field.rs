use connector_aranda_asms::types::{NewTaskFilter, SearchOperator};

fn main() {
    let _ = NewTaskFilter {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    };
}
