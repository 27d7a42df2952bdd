//! What the service tells by itself, or is asked for again and again.

mod on_orders;
mod poll_orders;

pub use on_orders::OnOrders;
pub use poll_orders::PollOrders;
