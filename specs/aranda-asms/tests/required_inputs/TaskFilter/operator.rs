use connector_aranda_asms::types::{NewTaskFilter, TaskField};

fn main() {
    let _ = NewTaskFilter {
        field: TaskField::Subject,
        value: String::new(),
    };
}
