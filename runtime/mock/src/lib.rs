#![doc = include_str!("../README.md")]

mod contract;
mod encode;
mod faults;
mod hooks;
mod line;
mod mock;
mod probe;
mod read;
mod responses;
mod rules;
mod serve;
mod service;

pub use self::{
    faults::{Fault, FaultRule, Latency},
    hooks::{Delivery, DeliveryPlan},
    line::{Line, Verdict},
    mock::{Call, Exchange, Mock, Script, Settings, UnreadInput},
    probe::Probe,
    read::{DefinitionError, Files, Side},
    rules::{Refusal, Rule},
    serve::{Respond, Server},
    service::{Expectation, Inputs, Service, ServiceError},
};

/// What the code of [`inputs!`] names.
#[doc(hidden)]
pub mod expansion {
    pub use connector_runtime::Reveal;
}
