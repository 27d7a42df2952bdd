//! The runtime of every generated connector client.
//!
//! This page shows what applications use: [`ClientOptions`] and [`CallOptions`],
//! [`Response`] and [`Error`], [lists](Items) and [webhooks](webhook),
//! [tests](testing). What only the code of generated clients needs is in
//! [`generated`].
//!
//! # What always holds
//!
//! - This crate never sends a message twice and never follows redirects.
//! - No value can break out of its place: a path parameter cannot change the rest of
//!   the path, nor a query parameter the rest of the query. A value that cannot be sent
//!   unchanged is not sent: the outcome is [`Outcome::NotSent`].
//! - Received data is never lost: see [`Member`](generated::Member) and [`ObjectExt`].
//!   A successful response that cannot be read is an error with [`Outcome::Completed`]
//!   and the bytes.
//! - The size of response bodies is limited, on success and on error.
//! - `Display` and `Debug` show neither message text nor secrets: only structure,
//!   counts below a million, booleans, enum values, codes that the connector lists,
//!   UUIDs, and members that a definition declares harmless. [`Reveal`] shows one value
//!   in full, [`Error::reveal`] one error, and [`ClientOptions::reveal`] every response
//!   and error of a client.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `reqwest` (default) | HTTP through `reqwest`, TLS through `rustls` and `aws-lc-rs` |
//! | `bundled-roots` | root certificates compiled in, for machines without any |
//! | `tracing` | a span for each call and an event for each attempt and wait |
//! | `jiff`, `chrono`, `time` | conversions of [`DateTime`], [`Date`] and [`UnixTime`] |
//! | `webhook-signatures` | `webhook::Verifier`, which checks the signatures of webhook deliveries |
//! | `azure` | tokens from `azure_core`, for managed connections |
//! | `axum` | extractors for webhook deliveries |
//! | `blocking` | [`blocking`](https://docs.rs/connector-runtime/latest/connector_runtime/blocking): calls without `async` |
//! | `tower` | adapters between [`Transport`] and `tower` services |
//! | `testing` | `testing::MockServer`, a small server for tests |
//!
//! # Traits
//!
//! The types of this crate implement `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`,
//! `Default`, `Serialize`, `Deserialize`, `Send` and `Sync`, with these exceptions, and
//! except those of [`generated`]:
//!
//! | types | lack | because |
//! |---|---|---|
//! | `Base64`, `Date`, `DateTime`, `PageToken`, `Quoted`, `RawJson`, `SubscriptionHandle`, `UnixTime` | `Default` | no value is a natural default |
//! | `ExtraMembers`, `TypeMismatches` | `Serialize`, `Deserialize` | they are parts of an object, which is serialized as a whole |
//! | `Choice`, `Delay`, `File`, `Outcome`, `Rejected`, `TypeMismatch`, `Wait`, `WaitReason` | `Default`, `Serialize`, `Deserialize` | they describe a call; a program that stores them chooses a format |
//! | `Revealed` | `Default`, `Deserialize` | it borrows a value |
//! | `Retry` | `Serialize`, `Deserialize` | a program has its own format for settings |
//! | `Base64Error`, `ClockIsSet`, `DateError`, `JsonError` | `Default`, `Serialize`, `Deserialize` | they are errors, made where something fails |
//! | `Error`, `SigningError`, `TokenError`, `TransportError`, `Unreadable`, `WebhookError` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they hold their sources, which lack these |
//! | `FailedAttempt`, `ObservedResponse`, `RevealedError` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they borrow from a call, or from an error with its sources |
//! | `BulkResponse`, `Response` | `PartialEq`, `Eq`, `Hash`, `Default`, `Deserialize` | they hold HTTP parts; the value of `into_inner()` has these |
//! | `ClientOptions`, `CallOptions` | `PartialEq`, `Eq`, `Hash`, `Serialize`, `Deserialize` | they hold trait objects |
//! | `RateLimit` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it holds trait objects, and no limit suits every program |
//! | `Body` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Serialize`, `Deserialize` | it is read once |
//! | `Download` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it is read once |
//! | `Results` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it iterates over a reply |
//! | `IntoResults` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it consumes a reply |
//! | `Items`, `Pages`, `Polls`, `blocking::BlockingIter` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize`, `Sync` | they wait for a call; store `resume_token()` or `state()` instead |
//! | `sms::Alphabet`, `sms::Length`, `webhook::Claim`, `webhook::Handled`, `webhook::Signature` | `Default`, `Serialize`, `Deserialize` | only this crate and generated code make them |
//! | `testing::MockResponse`, `testing::Played`, `testing::RecordedRequest` | `Default`, `Serialize`, `Deserialize` | tests make and compare them, and store none |
//! | `mcp::McpEvent`, `testing::Mismatches` | `Serialize`, `Deserialize` | they are read from what a service sends, which can be stored itself |
//! | `managed::AzureTokens`, `testing::Leaf`, `transport::ReqwestTransport`, `transport::TransportService`, `webhook::InMemoryDeliveries`, `webhook::Verifier` | `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they hold trait objects, functions, connections, secrets, or a state that clones share |
//! | `testing::MockTransport` | `PartialEq`, `Eq`, `Hash`, `Serialize`, `Deserialize` | clones share its state |
//! | `mcp::McpEvents`, `mcp::McpReply` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | they are read once |
//! | `testing::MockServer`, `transport::TowerTransport` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | each is one server or service; share it in an `Arc` |
//! | `webhook::axum::Unverified`, `webhook::axum::Verified` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | handlers take the delivery out of them, which has these |
//! | `Subscription` | `Clone`, `PartialEq`, `Eq`, `Hash`, `Default`, `Serialize`, `Deserialize` | it is removed once; store its handle instead |
//!
//! # Platforms
//!
//! Tested on Linux with glibc. For `wasm32-unknown-unknown` the crate compiles without
//! default features; it then needs a [transport](ClientOptions::transport) of your own,
//! and a [`Clock`] for timeouts, retries and waits. musl, Windows and macOS are not
//! tested.
//!
//! The built-in transport trusts the certificates that the machine trusts: on Linux
//! those of the distribution, or of `SSL_CERT_FILE` and `SSL_CERT_DIR`; elsewhere those
//! of the system. If there are none, as in an empty container, creating a client fails
//! with an error that says so. For that case the feature `bundled-roots` compiles in
//! Mozilla's certificates, which are as old as the release that the program was built
//! with. TLS uses the `rustls` crypto provider that the process has installed, or else
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
#[cfg(feature = "webhook-signatures")]
mod hmac;
mod json;
mod kept_text;
mod limit;
pub mod managed;
pub mod mcp;
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
    credentials::{RequestSigner, SigningError, TokenError, TokenSource},
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
