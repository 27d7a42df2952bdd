//! What the service tells by itself, or is asked for again and again.

mod on_bell;
mod on_order;

pub use on_bell::OnBell;
pub use on_order::{OnOrder, OnOrderArgs};
