use connector_aranda_asms::types::{SearchOperator, TicketFilter, NewTicketFilter};

fn main() {
    let _ = NewTicketFilter {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    }.build();
}
