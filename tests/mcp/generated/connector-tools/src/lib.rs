#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::needless_update, reason = "what describes a connector may gain fields")]

mod client;
mod credentials;
pub mod discovery;
pub mod operations;

#[cfg(feature = "testing")]
pub mod testing;

pub mod types;

pub use client::{Client, Discovery};
pub use connector_runtime::{
    self, Base64, BulkResponse, CallOptions, ClientOptions, Date, DateTime, Error,
    ObjectExt, Outcome, Rejected, Response, Subscription, SubscriptionHandle, Value, json,
};
pub use connector_runtime::mcp;
pub use credentials::Credentials;

/// What programs name, for `use` as a whole.
pub mod prelude {
    pub use crate::{
        Client, Discovery, BulkResponse, CallOptions, ClientOptions, Credentials, Error,
        ObjectExt, Outcome, Rejected, Response,
    };
    pub use crate::operations::*;
    pub use crate::discovery::*;
}
