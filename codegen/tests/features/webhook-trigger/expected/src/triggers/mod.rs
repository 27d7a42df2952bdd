//! What the service tells by itself, or is asked for again and again.

mod on_order;
mod on_receipt;

pub use on_order::OnOrder;
pub use on_receipt::OnReceipt;
