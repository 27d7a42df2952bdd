use connector_aranda_asms::types::{NewTaskFilter, SearchOperator, TaskField};

fn main() {
    let _ = NewTaskFilter {
        field: TaskField::Subject,
        operator: SearchOperator::EqualTo,
    };
}
