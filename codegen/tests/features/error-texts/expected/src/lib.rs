#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::needless_update, reason = "what describes a connector may gain fields")]

mod client;
mod error_code;
pub mod operations;

#[cfg(feature = "testing")]
pub mod testing;

pub mod types;

pub use client::Client;
pub use connector_runtime::{
    self, Base64, BulkResponse, CallOptions, ClientOptions, Date, DateTime, Error,
    ObjectExt, Outcome, Rejected, Response, Subscription, SubscriptionHandle, Value, json,
};
pub use error_code::ErrorCode;

/// What programs name, for `use` as a whole.
pub mod prelude {
    pub use crate::{
        Client, BulkResponse, CallOptions, ClientOptions, Error, ErrorCode, ObjectExt,
        Outcome, Rejected, Response,
    };
    pub use crate::operations::*;
}
