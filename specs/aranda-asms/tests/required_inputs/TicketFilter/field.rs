use connector_aranda_asms::types::{NewTicketFilter, SearchOperator};

fn main() {
    let _ = NewTicketFilter {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    };
}
