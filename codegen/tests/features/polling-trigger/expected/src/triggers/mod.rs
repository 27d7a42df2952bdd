//! What the service tells by itself, or is asked for again and again.

mod new_orders;
mod new_receipts;

pub use new_orders::NewOrders;
pub use new_receipts::NewReceipts;
