//! How a mock behaves.

use crate::{
    faults::{FaultRule, Latency},
    hooks::DeliveryPlan,
    read::Side,
};

/// How a mock behaves; by default as a service does on a good day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What it stands in for.
    pub side: Side,
    /// What made-up values follow from.
    pub seed: u64,
    /// How long responses take.
    pub latency: Latency,
    /// What goes wrong. Of several that apply, the first does.
    pub faults: Vec<FaultRule>,
    /// At most this many calls in this many seconds; more are throttled.
    pub throttle: Option<(u32, u32)>,
    /// What subscriptions get once they are made; nothing where it is not set.
    pub deliver: Option<DeliveryPlan>,
}
