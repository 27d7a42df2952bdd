//! What users of a generated crate rely on, and what a change does to it.
//!
//! Not a stage of the generator: it compares what is printed.

mod change;
mod changelog;
mod compare;
mod contract;
mod descriptions;
mod interface;
mod items;
mod report;
mod version;

pub use change::{Change, Consequence, Kind, Level, Seen, Subject};
pub use changelog::changelog;
pub use compare::{Changes, compare};
pub use contract::{
    BodyFacts, ConnectorFacts, Contract, CredentialFacts, OperationFacts, TriggerFacts, TypeFacts,
    ValueFacts,
};
pub use interface::{Baseline, Interface};
pub use report::{Detail, Group, json, keeping_name, lines, markdown};
pub use version::{TooLow, too_low};
