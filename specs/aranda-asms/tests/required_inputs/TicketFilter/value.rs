use connector_aranda_asms::types::{
    SearchOperator, TicketField, TicketFilter, TicketFilterRequired,
};

fn main() {
    let _ = TicketFilter::new(TicketFilterRequired {
        field: TicketField::Commentary,
        operator: SearchOperator::EqualTo,
    });
}
