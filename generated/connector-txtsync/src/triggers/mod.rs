//! What the service tells by itself, or is asked for again and again.

mod inbound_sms;
mod outbound_sms;

pub use inbound_sms::InboundSmsCall;
pub use outbound_sms::OutboundSmsCall;
