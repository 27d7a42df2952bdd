use connector_aranda_asms::types::{TicketField, TicketFilter, TicketFilterRequired};

fn main() {
    let _ = TicketFilter::new(TicketFilterRequired {
        field: TicketField::Commentary,
        value: String::new(),
    });
}
