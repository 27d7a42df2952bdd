//! What every generated connector client needs at run time.
//!
//! Users of a client meet [`ClientOptions`], [`CallOptions`], [`Response`] and
//! [`Error`]; most of the rest is for the generated code.
//!
//! # What always holds
//!
//! - A message is never sent twice by this crate, and redirects are never
//!   followed.
//! - No value can break out of its place: a path parameter cannot change the
//!   path, nor a query parameter the query. What cannot be sent as it is, is
//!   not sent, and [`Outcome::NotSent`] says so.
//! - What arrives is never lost: see [`Member`] and [`ObjectExt`]. What arrives
//!   and cannot be read is [`Outcome::Completed`], with its bytes.
//! - Bodies are bounded, on success and on error.
//! - `Display` and `Debug` show neither text of messages nor secrets.
//!
//! # Features
//!
//! | feature | gives |
//! |---|---|
//! | `reqwest` (default) | HTTP through `reqwest`, TLS through `rustls` and `ring` |
//! | `tracing` | a span for each call, and an event for each attempt and wait |
//! | `jiff`, `chrono`, `time` | conversions of [`DateTime`] and [`Date`] |
//! | `webhook-signatures` | `webhook::Verifier`, proof of where a delivery comes from |
//! | `azure` | tokens from `azure_core`, for managed connections |
//! | `axum` | extractors of deliveries |
//! | `tower` | adapters between [`Transport`] and `tower` services |
//! | `testing` | `testing::MockServer`, a small server for tests |

mod call;
pub mod choices;
mod client;
mod clock;
mod connector;
mod credentials;
mod error;
mod fingerprint;
mod json;
mod limit;
pub mod managed;
mod opaque;
mod options;
pub mod paging;
mod polling;
mod reply;
mod retry;
pub mod sms;
mod steps;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;
mod url;
mod wait;
pub mod webhook;

pub use bytes::Bytes;
pub use http;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use secrecy::{ExposeSecret, SecretString};
pub use serde_json::{Value, json};

pub use self::{
    call::{Call, Computed, ComputedPlace, File, Form, Multipart, Piece, Rewrite, ToParameter},
    choices::{Choice, Choices},
    client::Client,
    connector::{Connector, ErrorShape, ListStyle, Operation, Segment, Throttle},
    credentials::{Alternatives, Credentials, Security, TokenError, TokenSource},
    error::{Error, Outcome},
    json::{
        Base64, Base64Error, Date, DateError, DateTime, Decoded, ErasedMember, ExtraMembers, Field,
        IntegerEnum, Json, Member, Object, ObjectExt, TextEnum, TypeMismatch, TypeMismatches,
        Union, parse_json, set_at, set_member,
    },
    limit::RateLimit,
    options::{CallOptions, ClientOptions},
    paging::{Items, PageToken, Pages},
    polling::Polls,
    reply::{
        BulkResponse, Download, Rejected, Reply, Response, Results, UnreadResponse, Unreadable,
        results,
    },
    retry::Retry,
    transport::{Body, Transport, TransportError},
    wait::{Wait, WaitReason},
    webhook::{Subscription, SubscriptionHandle, Webhook, WebhookError},
};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed error of any kind.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What the macros expand to; not for use by hand, and free to change.
#[doc(hidden)]
pub mod expansion {
    pub use crate::{
        json::expansion::*,
        reply::{object_from_reply, text_enum_from_reply, value_from_reply},
    };
}
