//! What every generated connector client needs at run time.
//!
//! This page shows what applications use: [`ClientOptions`] and [`CallOptions`],
//! [`Response`] and [`Error`], [lists](Items) and [webhooks](webhook),
//! [tests](testing). What only the code of generated clients needs is in
//! [`generated`].
//!
//! # What always holds
//!
//! - A message is never sent twice by this crate, and redirects are never
//!   followed.
//! - No value can break out of its place: a path parameter cannot change the
//!   path, nor a query parameter the query. What cannot be sent as it is, is
//!   not sent, and [`Outcome::NotSent`] says so.
//! - What arrives is never lost: see [`Member`](generated::Member) and [`ObjectExt`]. What arrives
//!   and cannot be read is [`Outcome::Completed`], with its bytes.
//! - Bodies are bounded, on success and on error.
//! - `Display` and `Debug` show neither text of messages nor secrets: only structure,
//!   counts below a million, booleans, values of enumerations, codes that the connector
//!   lists, UUIDs, and members that a definition declares harmless. [`Reveal`] shows one value in full,
//!   [`Error::reveal`] one error, and [`ClientOptions::reveal`] all that a client gives.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `reqwest` (default) | HTTP through `reqwest`, TLS through `rustls` and `aws-lc-rs` |
//! | `bundled-roots` | root certificates in the program, for machines that have none |
//! | `tracing` | a span for each call, and an event for each attempt and wait |
//! | `jiff`, `chrono`, `time` | conversions of [`DateTime`], [`Date`] and [`UnixTime`] |
//! | `webhook-signatures` | `webhook::Verifier`, proof of where a delivery comes from |
//! | `azure` | tokens from `azure_core`, for managed connections |
//! | `axum` | extractors of deliveries |
//! | `blocking` | [`blocking`](https://docs.rs/connector-runtime/latest/connector_runtime/blocking): calls from programs without `async` |
//! | `tower` | adapters between [`Transport`] and `tower` services |
//! | `testing` | `testing::MockServer`, a small server for tests |
//!
//! # Traits
//!
//! What stands here implements `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Default`,
//! `Serialize`, `Deserialize`, `Send` and `Sync`, but for these:
//!
//! | types | are without | because |
//! |---|---|---|
//! | `Base64`, `Date`, `DateTime`, `PageToken`, `Quoted`, `RawJson`, `SubscriptionHandle`, `UnixTime` | `Default` | nothing stands for a value that nobody gave |
//! | `ExtraMembers`, `TypeMismatches` | `Serialize`, `Deserialize` | they are parts of an object, which is written and read as a whole |
//! | `Choice`, `Delay`, `File`, `Outcome`, `Rejected`, `TypeMismatch`, `Wait`, `WaitReason` | `Default`, `Serialize`, `Deserialize` | they tell of a call, and a program that keeps them chooses how |
//! | `Revealed` | `Default`, `Deserialize` | it is a look at a value |
//! | `Retry` | `Serialize`, `Deserialize` | settings of a program are in the program's own form |
//! | `Base64Error`, `ClockIsSet`, `DateError`, `JsonError` | `Default`, `Serialize`, `Deserialize` | errors come about where something fails |
//! | `Error`, `TokenError`, `TransportError`, `Unreadable`, `WebhookError` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they hold their sources |
//! | `FailedAttempt`, `ObservedResponse`, `RevealedError` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they are looks at a call, and hold or show its sources |
//! | `BulkResponse`, `Response` | `PartialEq`, `Eq`, `Hash`, `Default`, `Deserialize` | they hold what HTTP brought: `into_inner()` can be compared and read |
//! | `ClientOptions`, `CallOptions` | `PartialEq`, `Eq`, `Hash`, `Serialize`, `Deserialize` | they hold what the program implements |
//! | `RateLimit` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it holds what the program implements, and none is right for all |
//! | `Body` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Serialize`, `Deserialize` | it is read once |
//! | `Download` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it is read once |
//! | `Results` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it goes through a reply |
//! | `IntoResults` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it empties a reply |
//! | `Items`, `Pages`, `Polls` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize`, `Sync` | they wait for a call; `resume_token()` and `state()` are what is kept |
//! | `Subscription` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it is ended once; its handle is what is kept |
//!
//! # Where it runs
//!
//! Checked on Linux with glibc. For `wasm32-unknown-unknown` the crate compiles without
//! default features, with a [transport](ClientOptions::transport) of the caller's, and with
//! a [`Clock`] for limits of time, repetitions and waits. musl, Windows and macOS are not checked.
//!
//! The built-in transport trusts the certificates that the machine trusts: on Linux those
//! of the distribution, or of `SSL_CERT_FILE` and `SSL_CERT_DIR`; elsewhere those of the
//! system. Where it finds none, as in an empty container, making a client is an error that
//! says so; the feature `bundled-roots` brings Mozilla's certificates along for that case,
//! which are as old as the release that the program was built with. TLS uses the provider that the process has installed for `rustls`, else
//! `aws-lc-rs`.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod boxed;
mod call;
mod charset;
mod choices;
mod client;
mod clock;
mod connector;
mod credentials;
mod delivery_key;
mod environment;
mod error;
mod fingerprint;
pub mod generated;
mod json;
mod kept_text;
mod limit;
pub mod managed;
pub mod mcp;
mod opaque;
mod operation_transform;
mod options;
mod paging;
mod parameter;
mod polling;
mod reply;
mod retry;
pub mod sms;
mod steps;
mod subscription_handle;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;
mod url;
mod wait;
pub mod webhook;
mod word;

pub use bytes::Bytes;
pub use http;
pub use http::{HeaderMap, StatusCode};
pub use secrecy::{ExposeSecret, SecretString};
pub use serde_json::{Value, json};

pub use self::{
    boxed::{BoxError, BoxFuture},
    call::File,
    choices::Choice,
    clock::{Clock, ClockIsSet, set_clock},
    credentials::{RequestSigner, TokenError, TokenSource},
    error::{Error, Outcome, RevealedError},
    json::{
        Base64, Base64Error, Date, DateError, DateTime, ExtraMembers, JsonError, ObjectExt, Quoted,
        RawJson, Reveal, Revealed, TypeMismatch, TypeMismatches, UnixTime,
    },
    limit::{Delay, ObservedResponse, Permit, RateLimit, RateLimiter},
    operation_transform::OperationTransform,
    options::{CallOptions, ClientOptions},
    paging::{Items, PageToken, Pages},
    polling::{PollState, Polls},
    reply::{BulkResponse, Download, IntoResults, Rejected, Response, Results, Unreadable},
    retry::{FailedAttempt, Retry, RetryPolicy},
    subscription_handle::SubscriptionHandle,
    transport::{Body, Transport, TransportError},
    wait::{Wait, WaitReason},
    webhook::{Subscription, WebhookError},
};
