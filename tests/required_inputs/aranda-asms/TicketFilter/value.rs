use connector_aranda_asms::types::{
    SearchOperator, TicketField, TicketFilter, NewTicketFilter,
};

fn main() {
    let _ = NewTicketFilter {
        field: TicketField::Commentary,
        operator: SearchOperator::EqualTo,
    }.build();
}
