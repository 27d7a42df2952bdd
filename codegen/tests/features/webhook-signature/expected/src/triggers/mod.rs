//! What the service tells by itself, or is asked for again and again.

mod on_order;

pub use on_order::OnOrder;
