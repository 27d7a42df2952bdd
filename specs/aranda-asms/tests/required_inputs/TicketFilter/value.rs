use connector_aranda_asms::types::{NewTicketFilter, SearchOperator, TicketField};

fn main() {
    let _ = NewTicketFilter {
        field: TicketField::Commentary,
        operator: SearchOperator::EqualTo,
    };
}
