//! What the service tells by itself, or is asked for again and again.

mod sms_inbound_automation;

pub use sms_inbound_automation::SmsInboundAutomation;
