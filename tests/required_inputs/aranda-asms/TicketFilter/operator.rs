use connector_aranda_asms::types::{TicketField, TicketFilter, NewTicketFilter};

fn main() {
    let _ = NewTicketFilter {
        field: TicketField::Commentary,
        value: String::new(),
    }.build();
}
