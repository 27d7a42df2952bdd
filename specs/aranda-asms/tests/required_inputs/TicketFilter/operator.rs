use connector_aranda_asms::types::{NewTicketFilter, TicketField};

fn main() {
    let _ = NewTicketFilter {
        field: TicketField::Commentary,
        value: String::new(),
    };
}
