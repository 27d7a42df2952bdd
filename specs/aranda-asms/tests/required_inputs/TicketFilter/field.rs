use connector_aranda_asms::types::{SearchOperator, TicketFilter, TicketFilterRequired};

fn main() {
    let _ = TicketFilter::new(TicketFilterRequired {
        operator: SearchOperator::EqualTo,
        value: String::new(),
    });
}
