//! Webhooks: subscribing, reading what is delivered, and ending a subscription.
//!
//! Anyone can send to the address of a webhook. Where a provider signs its
//! deliveries, `Verifier` checks where one comes from; where it does not, put
//! a long random part into the address, compare it before you read, and treat a
//! delivery as no more than a hint to look.

#[cfg(feature = "axum")]
pub mod axum;
mod error;
mod form;
mod handled;
#[cfg(feature = "webhook-signatures")]
mod hmac;
mod multipart;
mod read;
mod remove;
#[cfg(feature = "webhook-signatures")]
mod signature;
mod subscription;
#[cfg(feature = "webhook-signatures")]
mod verifier;

use http::HeaderMap;

pub use self::{
    error::WebhookError,
    handled::{Claim, DeliveryStore, Handled, InMemoryDeliveries, handle_once},
    read::{
        MAX_BODY, read, read_batch, read_batch_within, read_namespace, read_namespace_within,
        read_within,
    },
    subscription::{Removal, Subscription},
};
#[cfg(feature = "webhook-signatures")]
pub use self::{signature::Signature, verifier::Verifier};
pub use crate::subscription_handle::SubscriptionHandle;

/// A trigger whose news the service posts to the subscriber.
pub trait Webhook: Sized + 'static {
    /// One piece of news: what is delivered, or an item of it.
    type Item: Send + 'static;

    /// What is delivered: one item, or several.
    type Delivery: Send + 'static;

    /// Reads a delivery of up to `limit` bytes, without proof of its origin.
    fn read_within(
        headers: &HeaderMap,
        body: &[u8],
        limit: usize,
    ) -> Result<Self::Delivery, WebhookError>;

    /// The id that the service gives an item, for [`handle_once`].
    ///
    /// `None` where the definition names no such id, or an item came without it.
    /// Two items that look the same may be two events, so no other key is made up.
    fn key(item: &Self::Item) -> Option<String> {
        let _ = item;
        None
    }
}

/// A webhook whose provider signs its deliveries.
#[cfg(feature = "webhook-signatures")]
pub trait SignedWebhook: Webhook {
    /// How they are signed.
    const SIGNATURE: Signature;
}
