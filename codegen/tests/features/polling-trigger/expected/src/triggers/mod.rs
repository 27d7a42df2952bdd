//! What the service tells by itself, or is asked for again and again.

mod new_orders;

pub use new_orders::NewOrders;
